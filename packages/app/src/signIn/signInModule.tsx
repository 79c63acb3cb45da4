import { ProxiedSignInPage } from '@backstage/core-components';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  SignInPageBlueprint,
  type SignInPageProps,
} from '@backstage/plugin-app-react';

/** Signs the visitor in as the configured guest, without asking. */
function GuestSignIn(props: SignInPageProps) {
  return <ProxiedSignInPage {...props} provider="guest" />;
}

const guestSignInPage = SignInPageBlueprint.make({
  params: { loader: async () => GuestSignIn },
});

export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [guestSignInPage],
});
