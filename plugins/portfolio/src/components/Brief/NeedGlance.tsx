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
    question: ['staffing', version],
    ask: (client, signal) => client.request('get', '/staffing', { signal }),
  });
  const major = (value?.areas ?? []).filter(area => area.major && area.item);
  return (
    <Section
      title={t('need.title')}
      actions={<Link to={paths.staffing}>{t('need.how')}</Link>}
    >
      <Typography variant="body2" gutterBottom>
        {sentence}
      </Typography>
      {major.length > 0 && (
        <PlainList label={t('need.areas')}>
          {major.slice(0, SHOWN).map(({ item, managers, likely: mayBe }) => (
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
          {major.length > SHOWN && (
            <li>
              <Link to={paths.staffing}>
                {t('signals.more', { count: major.length - SHOWN })}
              </Link>
            </li>
          )}
        </PlainList>
      )}
    </Section>
  );
}
