import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import { createRoot } from 'react-dom/client';
import App from './App';

const element = document.getElementById('root');
if (!element) {
  throw new Error('public/index.html has no element with the id "root"');
}
createRoot(element).render(App.createRoot());
