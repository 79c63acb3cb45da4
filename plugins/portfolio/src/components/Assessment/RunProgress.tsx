import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useWords } from '../Words/useWords';

type Run = NonNullable<PortfolioSchema<'Status'>['run']>;

/** What the run under way does now, in words and as a bar. */
export function RunProgress(props: { run: Run }) {
  const { stage, share, done, total } = props.run;
  const { t } = useWords();
  const text =
    stage === 'reading' && done !== undefined && total
      ? t('run.readingOf', { done, total })
      : t(`run.${stage}`);
  return (
    <div>
      <Typography variant="body2" aria-live="polite" gutterBottom>
        {text}
      </Typography>
      <LinearProgress
        aria-label={t('run.label')}
        variant={share === undefined ? 'indeterminate' : 'determinate'}
        value={share === undefined ? undefined : Math.round(share * 100)}
      />
    </div>
  );
}
