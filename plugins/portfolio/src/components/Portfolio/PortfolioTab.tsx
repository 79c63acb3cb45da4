import { InnerRoutes } from '../../routing/router';
import { AssessmentGate } from '../Assessment/AssessmentGate';
import { ItemPage } from '../Item/ItemPage';
import { PortfolioLists } from './PortfolioLists';

/** The lists, and the page of one item below them. */
export function PortfolioTab() {
  return (
    <AssessmentGate>
      {({ status }) => (
        <InnerRoutes
          routes={[
            { path: '', element: <PortfolioLists version={status.version} /> },
            {
              path: 'items/:id',
              element: <ItemPage version={status.version} />,
            },
          ]}
        />
      )}
    </AssessmentGate>
  );
}
