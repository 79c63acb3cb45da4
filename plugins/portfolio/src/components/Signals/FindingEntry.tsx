import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Decide } from '../Decisions/Decide';
import { Disclosure } from '../Layout/Disclosure';
import { Line } from '../Layout/Line';
import { Day } from '../Words/Day';
import { FindingText } from '../Words/FindingText';
import { Muted } from '../Words/Muted';
import { NameList } from '../Words/NameList';
import { EntityName } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { LookAlikes, areLookAlikes } from './LookAlikes';

/** One thing that was seen: what, whose, since when, and what people said of it. */
export function FindingEntry(props: {
  finding: PortfolioSchema<'Finding'>;
  /** Left out where nobody decides: in the brief. */
  onChange?: () => void;
}) {
  const { finding, onChange } = props;
  const { t } = useWords();
  const { counted = [], owner } = finding;
  const sideBySide = areLookAlikes(finding);
  return (
    <>
      <Typography variant="body2" component="div">
        <FindingText told={finding} />
      </Typography>
      {sideBySide && <LookAlikes finding={finding} />}
      <Line>
        {!sideBySide && owner && (
          <Muted component="span">
            {t('column.owner')}: <EntityName entity={owner} />
          </Muted>
        )}
        {finding.firstSeen && (
          <Muted component="span">
            {t('entry.since', { day: <Day of={finding.firstSeen} /> })}
          </Muted>
        )}
        {counted.length > 0 && (
          <Disclosure
            label={t('entry.which', { count: finding.count ?? 0 })}
            openLabel={t('entry.fewer')}
            of={finding.text}
          >
            {() => (
              <NameList
                names={counted}
                total={finding.count ?? counted.length}
              />
            )}
          </Disclosure>
        )}
        {finding.editUrl && (
          <Link to={finding.editUrl}>{t('notRight.edit')}</Link>
        )}
        {onChange && (
          <Decide
            subject={{
              kind: 'finding',
              subject: finding.id,
              title: finding.text,
            }}
            decision={finding.decision}
            onChange={onChange}
          />
        )}
      </Line>
    </>
  );
}
