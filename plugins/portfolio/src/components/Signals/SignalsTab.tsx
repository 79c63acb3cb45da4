import { InnerRoutes } from '../../routing/router';
import { AssessmentGate } from '../Assessment/AssessmentGate';
import { OpportunitiesPage } from '../Staffing/OpportunitiesPage';
import { NeedPage } from '../Staffing/NeedPage';
import { SignalPage } from './SignalPage';
import { SignalsPage } from './SignalsPage';

/** The signals, with a page for each and what follows from them. */
export function SignalsTab() {
  return (
    <AssessmentGate>
      {({ status: { version } }) => (
        <InnerRoutes
          routes={[
            { path: '', element: <SignalsPage version={version} /> },
            { path: 'need', element: <NeedPage version={version} /> },
            {
              path: 'opportunities',
              element: <OpportunitiesPage version={version} />,
            },
            { path: ':id', element: <SignalPage version={version} /> },
          ]}
        />
      )}
    </AssessmentGate>
  );
}
