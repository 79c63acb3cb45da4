import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Columns } from '../Layout/Columns';
import { Additions } from './Additions';
import { DueDecisions } from './DueDecisions';
import { GapGlance } from './GapGlance';
import { NeedGlance } from './NeedGlance';
import { OpportunityGlance } from './OpportunityGlance';
import { SignalsAtAGlance } from './SignalsAtAGlance';
import { VerdictReasons } from './VerdictReasons';

/**
 * What follows the answer. Parts that the reader may not read are left out by
 * the server. A thin catalog is told first what to add.
 */
export function BriefParts(props: {
  brief: PortfolioSchema<'Brief'>;
  version?: number;
}) {
  const { brief, version } = props;
  const thin = brief.thin === true;
  const additions = <Additions additions={brief.additions} thin={thin} />;
  return (
    <>
      {thin && additions}
      {brief.verdict && (
        <Columns>
          <VerdictReasons reasons={brief.verdict.reasons} />
          <DueDecisions decisions={brief.decisions} />
        </Columns>
      )}
      {!brief.verdict && <DueDecisions decisions={brief.decisions} />}
      {brief.signals && brief.signals.length > 0 && (
        <SignalsAtAGlance signals={brief.signals} />
      )}
      <Columns narrow>
        {brief.staffing && (
          <NeedGlance glance={brief.staffing} version={version} />
        )}
        <GapGlance gaps={brief.gaps} />
        <OpportunityGlance opportunities={brief.opportunities} />
      </Columns>
      {!thin && additions}
    </>
  );
}
