import {
  EVIDENCE,
  EvidenceDefinition,
  EvidenceParameter,
  evidenceText,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { titleOf } from './titles';
import { View } from './view';

type Shown = PortfolioSchema<'Evidence'>;

/**
 * Reasons for the role of a node, strongest first. A reason that names what
 * the caller may not see is left out; consumers are counted anew among what
 * they may see.
 */
export function evidenceOf(
  view: View,
  options: { node: number; limit?: number },
): Shown[] {
  const { node, limit = Infinity } = options;
  const { offsets, code, weight } = view.assessed.roles.evidence;
  const reasons: Shown[] = [];
  for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
    const definition = EVIDENCE[code[i]!];
    if (reasons.length >= limit || !definition) {
      continue;
    }
    const parameters = parametersOf(view, { node, row: i, definition });
    if (parameters) {
      const [a, b] = parameters.values;
      reasons.push({
        id: definition.id,
        source: definition.source,
        towards: weight[i]! < 0 ? 'product' : 'platform',
        strength: strengthOf(definition, Math.abs(weight[i]!)),
        text: evidenceText({ id: definition.id, a, b }),
        ...(a !== undefined && { a }),
        ...(b !== undefined && { b }),
        ...(parameters.ref !== undefined && { ref: parameters.ref }),
      });
    }
  }
  return reasons;
}

function parametersOf(
  view: View,
  options: { node: number; row: number; definition: EvidenceDefinition },
): { values: (string | number | undefined)[]; ref?: string } | undefined {
  const { node, row, definition } = options;
  const { evidence } = view.assessed.roles;
  const values: (string | number | undefined)[] = [];
  let ref: string | undefined;
  for (const [position, parameter] of definition.parameters.entries()) {
    const stored = position === 0 ? evidence.a[row]! : evidence.b[row]!;
    if (parameter === 'node') {
      if (stored < 0 || view.visible[stored] !== 1) {
        return undefined;
      }
      ref = view.assessed.graph.refs[stored];
    }
    const value = valueOf(view, { node, parameter, stored });
    if (value === 0 && (parameter === 'items' || parameter === 'teams')) {
      return undefined;
    }
    values.push(value);
  }
  return { values, ref };
}

function valueOf(
  view: View,
  options: {
    node: number;
    parameter: EvidenceParameter | undefined;
    stored: number;
  },
): string | number | undefined {
  const { node, parameter, stored } = options;
  const { assessed, counts, complete } = view;
  switch (parameter) {
    case 'node':
      return titleOf({ assessed, node: stored });
    case 'word':
      return assessed.roles.evidence.words[stored] ?? '';
    case 'items':
      return complete ? stored : Math.min(stored, counts.unitItems[node]!);
    case 'teams':
      return complete ? stored : Math.min(stored, counts.unitTeams[node]!);
    case 'count':
      return stored;
    default:
      return undefined;
  }
}

function strengthOf(
  definition: EvidenceDefinition,
  weight: number,
): Shown['strength'] {
  if (definition.source === 'declared') {
    return 'decisive';
  }
  if (weight >= 1.2) {
    return 'strong';
  }
  return weight >= 0.6 ? 'medium' : 'slight';
}
