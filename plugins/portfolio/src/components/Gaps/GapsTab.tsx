import { AssessmentGate } from '../Assessment/AssessmentGate';
import { GapsPage } from './GapsPage';

/** What is missing or wrong in ownership. */
export function GapsTab() {
  return (
    <AssessmentGate>
      {({ status }) => <GapsPage version={status.version} />}
    </AssessmentGate>
  );
}
