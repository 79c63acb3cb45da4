import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { PageHeading } from '../Layout/PageHeading';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { useVerdictWords } from './useVerdictWords';

/** The answer first: do we need a Platform PM? */
export function VerdictHead(props: { verdict: PortfolioSchema<'Verdict'> }) {
  const { t } = useWords();
  const { sentence, judged, sure } = useVerdictWords()(props.verdict);
  return (
    <header>
      <Muted>{t('verdict.question')}</Muted>
      <PageHeading variant="h4">{sentence}</PageHeading>
      <Typography variant="body1">
        {judged} {sure}
      </Typography>
    </header>
  );
}
