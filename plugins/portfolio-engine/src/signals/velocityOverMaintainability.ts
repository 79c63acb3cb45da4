import { SignalDefinition } from './types';
import { mutualDependencies } from './velocityOverMaintainability/mutualDependencies';
import { oldVersionsInUse } from './velocityOverMaintainability/oldVersionsInUse';
import { privateStores } from './velocityOverMaintainability/privateStores';
import { unstableFoundations } from './velocityOverMaintainability/unstableFoundations';

/** Shortcuts that were quick to take and are slow to live with. */
export const velocityOverMaintainability: SignalDefinition = {
  id: 'velocity-over-maintainability',
  title: 'Speed now against upkeep later',
  question: 'Does what was quick to build make what comes next harder?',
  idea: 'There is tension between short-term feature velocity and long-term maintainability. Shortcuts between teams show in a catalog: what runs on things that won’t last, or that were never offered.',
  indicators: [
    unstableFoundations,
    mutualDependencies,
    privateStores,
    oldVersionsInUse,
  ],
  templates: {
    'unstable-foundation':
      '{subject} is in production and builds on {other}, which is {w0}.',
    'mutual-dependency':
      '{subject} and {other} build on each other, by way of {count} parts.',
    'dependency-circle':
      '{subject}, {other} and others stand in a circle of {count} in which each builds on the next.',
    'private-store':
      '{subject} uses {other} directly, a store that another team keeps for itself.',
    'old-version-in-use':
      '{count} teams still use {subject}, though {other} is there.',
  },
};
