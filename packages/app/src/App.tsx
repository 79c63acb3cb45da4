import { createApp } from '@backstage/frontend-defaults';
import { navigationModule } from './navigation/navigationModule';
import { signInModule } from './signIn/signInModule';

// Plugins are found through `app.packages` in app-config.yaml: each one that
// is a dependency of this package is installed, ours among them.
export default createApp({ features: [navigationModule, signInModule] });
