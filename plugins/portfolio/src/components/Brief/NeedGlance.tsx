import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { usePortfolio } from '../../hooks/usePortfolio';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { useStaffingWords } from '../Staffing/useStaffingWords';
import { Muted } from '../Words/Muted';
import { ItemName } from '../Words/Name';
import { EntityNames } from '../Words/Names';
import { useWords } from '../Words/useWords';

/** Areas; the others are behind the link. */
const SHOWN = 8;

/** Platform PMs by area, in short. */
export function NeedGlance(props: {
  glance: PortfolioSchema<'StaffingGlance'>;
  version?: number;
}) {
  const { glance, version } = props;
  const { t } = useWords();
  const paths = usePaths();
  const { sentence } = useStaffingWords(glance);
  const { value } = usePortfolio({
    question: ['areas', version],
    ask: (client, signal) =>
      client.request('get', '/staffing/areas', {
        params: { query: { major: true, limit: SHOWN } },
        signal,
      }),
  });
  return (
    <Section
      title={t('need.title')}
      actions={<Link to={paths.staffing}>{t('need.how')}</Link>}
    >
      <Typography variant="body2" gutterBottom>
        {sentence}
      </Typography>
      {value && value.items.length > 0 && (
        <PlainList label={t('need.areas')}>
          {value.items.map(({ item, managers, likely: mayBe }) => (
            <li key={item?.id}>
              {item && <ItemName item={item} />}
              {': '}
              {managers.length > 0 ? (
                <EntityNames names={managers} />
              ) : (
                <Muted component="span">
                  {t(mayBe ? 'need.likelyHere' : 'need.nobodyNamed')}
                </Muted>
              )}
            </li>
          ))}
          {value.total > value.items.length && (
            <li>
              <Link to={paths.staffing}>
                {t('signals.more', {
                  count: value.total - value.items.length,
                })}
              </Link>
            </li>
          )}
        </PlainList>
      )}
    </Section>
  );
}
