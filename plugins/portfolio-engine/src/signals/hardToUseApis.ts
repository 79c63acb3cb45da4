import { hardSurfaces } from './hardToUseApis/hardSurfaces';
import { SignalDefinition } from './types';

/** What is offered to build on, and stands in the way of building on it. */
export const hardToUseApis: SignalDefinition = {
  id: 'hard-to-use-apis',
  title: 'APIs that are hard to use',
  question: 'Can others build on what is offered, without asking around?',
  idea: 'Internal APIs or services are hard to use, poorly documented, or unstable. A platform is used where it is easy to start with, easy to understand, and still there tomorrow.',
  indicators: [hardSurfaces],
  templates: {
    'hard-in-use':
      '{subject}, used by {count} teams, is hard to build on: {words}.',
    'hard-on-offer': '{subject} is offered, and hard to build on: {words}.',
  },
};
