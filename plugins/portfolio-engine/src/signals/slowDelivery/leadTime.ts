import { Finding } from '../../findings/types';
import { Groundwork } from '../../groundwork/types';
import { kindCode } from '../../graph/kinds';
import { IndicatorDefinition, SignalContext } from '../types';
import { countWitnesses } from '../witnesses';
import { SlowDeliverySettings } from './settings';

const GROUP = kindCode('group');
const SLICE = 4096;

/** Catalogs without any lead time: most, so that no scope need look again. */
const unmeasured = new WeakSet<SignalContext>();

/** Lead times that an organisation maps from its catalog. */
export const leadTime: IndicatorDefinition<SlowDeliverySettings> = {
  id: 'lead-time',
  title: 'Long lead times',
  meaning:
    'How many of the teams whose lead time is known take long from a change to production, by the middle one of what each team owns.',
  kind: 'presence',
  field: 'lead-time',
  measures: {
    share: { title: 'share of teams with a long lead time', unit: 'share' },
    shareVeryLong: {
      title: 'share of teams with a very long lead time',
      unit: 'share',
    },
    comparableTeams: { title: 'teams with a lead time', unit: 'count' },
  },
  watch: [{ share: 0.25, comparableTeams: 5 }],
  raise: [{ shareVeryLong: 0.25, comparableTeams: 5 }],
  *find(context) {
    const { groundwork, settings } = context;
    const measured = new Map<number, number[]>();
    for (let node = 0; node < groundwork.graph.refs.length; node++) {
      const team = measuredTeam(groundwork, node);
      if (team >= 0 && context.applies(node)) {
        const nodes = measured.get(team);
        if (nodes) {
          nodes.push(node);
        } else {
          measured.set(team, [node]);
        }
      }
      if (node % SLICE === 0) {
        yield;
      }
    }
    if (measured.size === 0) {
      unmeasured.add(context);
    }
    const findings: Finding[] = [];
    for (const [team, nodes] of measured) {
      nodes.sort((a, b) => daysOf(groundwork, a) - daysOf(groundwork, b));
      const middle = nodes[(nodes.length - 1) >> 1]!;
      const days = daysOf(groundwork, middle);
      if (days > settings.longLeadTime) {
        findings.push({
          kind: 'long-lead-time',
          nodes: [middle],
          numbers: [
            days,
            // Above the second line too.
            days > settings.veryLongLeadTime ? 1 : 0,
          ],
          teams: [team],
          places: [middle, ...nodes.filter(node => node !== middle)],
          weight: days,
        });
      }
    }
    yield;
    return findings;
  },
  bases(context, scope) {
    const { groundwork, applies } = context;
    if (unmeasured.has(context)) {
      return { teams: 0 };
    }
    const teams = new Set<number>();
    for (const nodes of [scope.units, scope.teams]) {
      for (const node of nodes) {
        const team = measuredTeam(groundwork, node);
        if (team >= 0 && applies(node)) {
          teams.add(team);
        }
      }
    }
    return { teams: teams.size };
  },
  measure({ findings, bases }) {
    const comparableTeams = bases.teams ?? 0;
    const veryLong = findings.filter(({ numbers }) => numbers?.[1] === 1);
    return {
      share: shareOf(countWitnesses(findings), comparableTeams),
      shareVeryLong: shareOf(countWitnesses(veryLong), comparableTeams),
      comparableTeams,
    };
  },
  clears: 'Shorten what takes long; see which teams it waits for.',
};

/** Team of a unit or Group with a lead time; -1 for all others. */
function measuredTeam(groundwork: Groundwork, node: number): number {
  if (groundwork.facts[node]?.measures?.leadTimeDays === undefined) {
    return -1;
  }
  return groundwork.graph.kinds[node] === GROUP
    ? node
    : groundwork.teams.teamOf[node]!;
}

function daysOf(groundwork: Groundwork, node: number): number {
  return groundwork.facts[node]?.measures?.leadTimeDays ?? 0;
}

function shareOf(teams: number, of: number): number {
  return Math.min(1, teams / Math.max(1, of));
}
