import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Columns } from '../Layout/Columns';
import { DueDecisions } from './DueDecisions';
import { SignalsAtAGlance } from './SignalsAtAGlance';

/**
 * What follows the answer at once: what to decide, and what the answer rests
 * on. Parts that the reader may not read are left out by the server.
 */
export function BriefParts(props: { brief: PortfolioSchema<'Brief'> }) {
  const { decisions, signals = [], verdict } = props.brief;
  if (decisions.length === 0 && signals.length === 0) {
    return null;
  }
  return (
    <Columns>
      <DueDecisions decisions={decisions} />
      {signals.length > 0 && (
        <SignalsAtAGlance
          signals={signals}
          reasons={(verdict?.reasons ?? []).map(({ id }) => id)}
        />
      )}
    </Columns>
  );
}
