import { hardToUseApis } from './hardToUseApis';
import { leadersAsProductManagers } from './leadersAsProductManagers';
import { platformWorkDeprioritised } from './platformWorkDeprioritised';
import { slowDelivery } from './slowDelivery';
import { SignalDefinition } from './types';
import { velocityOverMaintainability } from './velocityOverMaintainability';

/** The seven signals, in the order of the source documents. */
export const SIGNALS: readonly SignalDefinition[] = [
  slowDelivery,
  hardToUseApis,
  leadersAsProductManagers,
  platformWorkDeprioritised,
  velocityOverMaintainability,
];
