import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  FindingTemplate,
  IndicatorDefinition,
  NumberSettings,
  SignalDefinition,
} from '@backstage-portfolio/plugin-portfolio-engine';

export { NODE_KINDS } from '@backstage-portfolio/plugin-portfolio-engine';
export type {
  CatalogGraph,
  Condition,
  EntityFacts,
  FieldId,
  Finding,
  FindingTemplate,
  Groundwork,
  IndicatorDefinition,
  MeasureDefinition,
  NumberSettings,
  NumberValues,
  Scope,
  SignalContext,
  SignalDefinition,
  SignalStatus,
  UnknownReason,
} from '@backstage-portfolio/plugin-portfolio-engine';

/**
 * An indicator for a signal that is there already.
 *
 * @public
 */
export interface AddedIndicator<S extends NumberSettings = NumberSettings> {
  /** Id of the signal, such as `duplicate-solutions`. */
  signal: string;
  indicator: IndicatorDefinition<S>;
  /** Kind of finding → sentence, for the findings of the indicator. */
  templates: Readonly<Record<string, FindingTemplate>>;
}

/**
 * Where modules of the portfolio plugin add signs that an organisation needs a
 * Platform PM. They are judged by the rules that hold for all, stored, shown
 * and configured like the built-in ones. One that throws during an assessment,
 * or gives something else than findings and numbers, is said to be unknown and
 * named in the log; the rest of the assessment stands.
 *
 * @public
 */
export interface PortfolioSignalsExtensionPoint {
  /**
   * Throws if the definition makes no sense, or there is a signal of that id or
   * a kind of finding of that name already.
   */
  addSignal<S extends NumberSettings>(definition: SignalDefinition<S>): void;
  /** As `addSignal`. The signal may be of a module that comes later. */
  addIndicator<S extends NumberSettings>(added: AddedIndicator<S>): void;
}

/** @public */
export const portfolioSignalsExtensionPoint =
  createExtensionPoint<PortfolioSignalsExtensionPoint>({
    id: 'portfolio.signals',
  });
