import { Judgement } from '../../judgement';
import { Finding } from '../../findings/types';
import { Opportunity } from '../../platforms/types';

/**
 * The conclusions of the whole with everything hidden taken out: what names a
 * hidden thing is gone, lists are of what is left, what is concluded of the
 * organisation stays. Numbers become those of the restricted catalog, or -1.
 */
export function restrictJudgement(options: {
  judgement: Judgement;
  node: (node: number) => number;
  item: (item: number) => number;
  capability: (capability: number) => number;
  /** Refs of what is left, and of what never was an entity. */
  mayName: (ref: string) => boolean;
}): Judgement {
  const { judgement, node, item, capability, mayName } = options;
  const kept = (numbers: readonly number[], of: (number: number) => number) =>
    numbers.map(of).filter(number => number >= 0);
  const { signals, staffing } = judgement;

  const places = new Map<number, number>();
  const findings = signals.findings.flatMap((finding, place) => {
    const left = restrictFinding(finding);
    if (!left) {
      return [];
    }
    places.set(place, places.size);
    return [{ ...finding, ...left }];
  });
  const scopes = signals.scopes.flatMap(scope => {
    const left = {
      ...scope,
      node: scope.node < 0 ? -1 : node(scope.node),
      item: scope.item < 0 ? -1 : item(scope.item),
    };
    const isLeft =
      scope.kind === 'organisation' ||
      (scope.kind === 'domain' ? left.node >= 0 : left.item >= 0);
    return isLeft ? [left] : [];
  });
  const scopeIds = new Set(scopes.map(({ id }) => id));

  return {
    ...judgement,
    signals: {
      ...signals,
      findings,
      scopes,
      reports: signals.reports
        .filter(({ scope }) => scopeIds.has(scope))
        .map(report => ({
          ...report,
          indicators: report.indicators.map(indicator => ({
            ...indicator,
            findings: indicator.findings.flatMap(
              number => places.get(number) ?? [],
            ),
          })),
        })),
    },
    gaps: judgement.gaps.flatMap(gap => {
      const left = restrictFinding(gap);
      return left
        ? [
            {
              ...gap,
              ...left,
              suggestedOwner: node(gap.suggestedOwner ?? -1),
              mend:
                gap.mend?.value === undefined ||
                gap.mend.value === '{owner}' ||
                mayName(gap.mend.value)
                  ? gap.mend
                  : undefined,
            },
          ]
        : [];
    }),
    opportunities: judgement.opportunities.flatMap(opportunity => {
      const left = {
        ...opportunity,
        node: opportunity.node < 0 ? -1 : node(opportunity.node),
        units: kept(opportunity.units, node),
        items: kept(opportunity.items, item),
        teams: kept(opportunity.teams, node),
        platform: item(opportunity.platform),
      };
      return isEnough(opportunity, left) ? [left] : [];
    }),
    customerProducts: kept(judgement.customerProducts, item),
    platforms: judgement.platforms.flatMap(profile => {
      const { charter, qualities } = profile;
      const number = item(profile.item);
      return number < 0
        ? []
        : [
            {
              ...profile,
              item: number,
              charter: Object.fromEntries(
                Object.entries(charter).flatMap(([part, fact]) =>
                  node(fact.node) < 0
                    ? []
                    : [[part, { ...fact, node: node(fact.node) }]],
                ),
              ),
              qualities: {
                consumerTeams: kept(qualities.consumerTeams, node),
                consumerProducts: kept(qualities.consumerProducts, item),
                criticalFor: kept(qualities.criticalFor, item),
                selfServiceCapabilities: kept(
                  qualities.selfServiceCapabilities,
                  capability,
                ),
                capabilities: kept(qualities.capabilities, capability),
                templates: kept(qualities.templates, node),
                domains: kept(qualities.domains, node),
                partners: kept(qualities.partners, node),
                newConsumers: kept(qualities.newConsumers ?? [], item),
              },
              styledApis: kept(profile.styledApis, node),
            },
          ];
    }),
    staffing: {
      ...staffing,
      platformTeams: staffing.platformTeams.map(node),
      areas: staffing.areas.map(area => ({
        ...area,
        item: item(area.item),
        node: node(area.node),
        teams: area.teams.map(node),
        // Counted, not named: each stays a number of its own.
        consumerTeams: area.consumerTeams.map(team =>
          node(team) < 0 ? -2 - team : node(team),
        ),
        consumerProducts: area.consumerProducts.map(item),
      })),
      held: staffing.held.map(held => ({
        ...held,
        person: node(held.person),
      })),
    },
    additions: judgement.additions.map(addition => ({
      ...addition,
      examples: kept(addition.examples, node),
    })),
  };

  function restrictFinding(
    finding: Pick<Finding, 'nodes' | 'items' | 'counted' | 'leastCounted'>,
  ) {
    const nodes = finding.nodes.map(node);
    const items = finding.items?.map(item);
    const counted = finding.counted && kept(finding.counted, node);
    const isLeft =
      [...nodes, ...(items ?? [])].every(number => number >= 0) &&
      (counted?.length ?? 0) >= (finding.leastCounted ?? 0);
    return isLeft
      ? {
          nodes,
          ...(items && { items }),
          ...(counted && { counted }),
        }
      : undefined;
  }
}

/** Enough is left to say that several products need it. */
function isEnough(whole: Opportunity, left: Opportunity): boolean {
  if (whole.node >= 0 && left.node < 0) {
    return false;
  }
  if (
    left.units.length === whole.units.length &&
    left.items.length === whole.items.length
  ) {
    return true;
  }
  switch (whole.kind) {
    case 'look-alikes-over-products':
      return (
        left.units.length === whole.units.length &&
        left.items.length >= Math.min(2, whole.items.length)
      );
    case 'same-private-resource':
      return (
        left.units.length >= Math.min(3, whole.units.length) &&
        left.items.length >= Math.min(3, whole.items.length)
      );
    default:
      return left.units.length >= Math.min(3, whole.units.length);
  }
}
