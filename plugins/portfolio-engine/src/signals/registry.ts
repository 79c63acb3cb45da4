import { duplicateSolutions } from './duplicateSolutions';
import { hardToUseApis } from './hardToUseApis';
import { leadersAsProductManagers } from './leadersAsProductManagers';
import { platformWorkDeprioritised } from './platformWorkDeprioritised';
import { slowDelivery } from './slowDelivery';
import { systemicConcerns } from './systemicConcerns';
import { SignalDefinition } from './types';
import { velocityOverMaintainability } from './velocityOverMaintainability';

/** The seven signals, in the order of the source documents. */
export const SIGNALS: readonly SignalDefinition[] = [
  duplicateSolutions,
  slowDelivery,
  hardToUseApis,
  leadersAsProductManagers,
  platformWorkDeprioritised,
  velocityOverMaintainability,
  systemicConcerns,
];
