import { lazy, Suspense } from 'react';
import { InnerRoutes } from '../../routing/router';
import { AssessmentGate } from '../Assessment/AssessmentGate';
import { PageBody } from '../Layout/PageBody';
import { Placeholder } from '../Layout/Placeholder';
import { Overview } from './Overview';
import { ProblemsPage } from './ProblemsPage';

// Few read it, and it brings along what shows Markdown.
const HelpPage = lazy(() =>
  import('../Help/HelpPage').then(m => ({ default: m.HelpPage })),
);

/** The overview, and below it what could not be used, and the documentation. */
export function OverviewPage() {
  return (
    <InnerRoutes
      routes={[
        {
          path: '',
          element: (
            <AssessmentGate>
              {assessed => <Overview {...assessed} />}
            </AssessmentGate>
          ),
        },
        {
          path: 'problems',
          element: (
            <AssessmentGate>
              {({ status }) => <ProblemsPage status={status} />}
            </AssessmentGate>
          ),
        },
        // Help is there without an assessment, and first of all then.
        { path: 'help/:page', element: <HelpRoom /> },
      ]}
    />
  );
}

function HelpRoom() {
  return (
    <PageBody>
      <Suspense fallback={<Placeholder lines={12} />}>
        <HelpPage />
      </Suspense>
    </PageBody>
  );
}
