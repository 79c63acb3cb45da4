import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { PlainList, Sentences } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { Coded } from '../Words/Coded';
import { FindingText } from '../Words/FindingText';
import { Muted } from '../Words/Muted';
import { useSay } from '../Words/useSay';
import { useWords } from '../Words/useWords';

type Due = PortfolioSchema<'DueDecision'>;

/** Decisions to take, each with its evidence and what waiting costs. */
export function DueDecisions(props: { decisions: Due[] }) {
  const { t } = useWords();
  if (props.decisions.length === 0) {
    return null;
  }
  return (
    <Section title={t('due.title')}>
      <PlainList roomy ordered label={t('due.title')}>
        {props.decisions.map(due => (
          <li key={due.id}>
            <DueDecision due={due} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

function DueDecision(props: { due: Due }) {
  const { due } = props;
  const { t } = useWords();
  const { say } = useSay();
  const link = useDueLink(due);
  const title = say(due.told?.title, due.title);
  return (
    <>
      <Typography variant="subtitle1" component="h3">
        {link ? <Link to={link}>{title}</Link> : title}
      </Typography>
      <div>
        <Coded>{say(due.told?.why, due.why)}</Coded>
      </div>
      {due.evidence.length > 0 && (
        <Sentences>
          {due.evidence.map(finding => (
            <li key={finding.id}>
              <FindingText told={finding} />
            </li>
          ))}
        </Sentences>
      )}
      <Muted>
        {t('due.waiting')} {say(due.told?.waiting, due.waiting)}
      </Muted>
    </>
  );
}

/** Where a decision is prepared. */
function useDueLink(due: Due): string | undefined {
  const paths = usePaths();
  switch (due.kind) {
    case 'staffing':
      return paths.staffing;
    case 'signal':
      return due.target ? paths.signal(due.target) : paths.signals();
    case 'gap':
      return paths.gaps({ whose: 'all' });
    case 'opportunity':
      return paths.opportunities;
    default:
      return undefined;
  }
}
