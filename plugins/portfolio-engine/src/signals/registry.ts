import { SignalDefinition } from './types';

/** The seven signals, in the order of the source documents. */
export const SIGNALS: readonly SignalDefinition[] = [];
