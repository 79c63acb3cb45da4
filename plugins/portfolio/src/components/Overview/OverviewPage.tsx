import { InnerRoutes } from '../../routing/router';
import { AssessmentGate } from '../Assessment/AssessmentGate';
import { Overview } from './Overview';
import { ProblemsPage } from './ProblemsPage';

/** The overview, and the list of what could not be used below it. */
export function OverviewPage() {
  return (
    <AssessmentGate>
      {assessed => (
        <InnerRoutes
          routes={[
            { path: '', element: <Overview {...assessed} /> },
            {
              path: 'problems',
              element: <ProblemsPage status={assessed.status} />,
            },
          ]}
        />
      )}
    </AssessmentGate>
  );
}
