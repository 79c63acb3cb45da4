import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Section } from '../Layout/Section';
import { ProblemText } from '../Words/ProblemText';
import { useWords } from '../Words/useWords';

/** What this entity says that could not be used, each with the way out. */
export function Problems(props: { problems: PortfolioSchema<'Problem'>[] }) {
  const { t } = useWords();
  return (
    <Section title={t('problems.ofEntity')}>
      <Typography
        component="ul"
        variant="body2"
        style={{ margin: 0, overflowWrap: 'anywhere' }}
      >
        {props.problems.map(problem => (
          <li key={`${problem.code} ${problem.field} ${problem.value}`}>
            {problem.field && (
              <>
                <code>{problem.field}</code>:{' '}
              </>
            )}
            <ProblemText problem={problem} />
          </li>
        ))}
      </Typography>
    </Section>
  );
}
