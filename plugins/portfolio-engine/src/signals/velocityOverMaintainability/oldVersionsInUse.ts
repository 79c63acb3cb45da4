import { Finding } from '../../findings/types';
import { stabilityAt } from '../lifecycles';
import { findSurfaceUses } from '../surfaceUses';
import { IndicatorDefinition } from '../types';
import { findVersions } from '../versions';
import { mostCounted } from '../witnesses';

const SLICE = 512;

/** Old versions that other teams still use, with a newer one beside them. */
export const oldVersionsInUse: IndicatorDefinition = {
  id: 'old-versions-in-use',
  title: 'Old versions in use beside their successors',
  meaning:
    'How many other teams still use one version of something though a newer one is there: both have to be kept.',
  kind: 'presence',
  field: 'dependencies',
  measures: {
    teams: { title: 'teams on one old version', unit: 'count' },
  },
  watch: [{ teams: 2 }],
  raise: [{ teams: 3 }],
  *find(context) {
    const { teams } = context.groundwork;
    const uses = yield* findSurfaceUses(context.groundwork);
    const versions = yield* findVersions(context.groundwork);
    const findings: Finding[] = [];
    let done = 0;
    for (const [node, { members }] of versions) {
      // One that is still tried out is nothing to move to.
      const successor = members.findLast(
        member =>
          stabilityAt(context.groundwork, member.node) !== 'experimental',
      );
      const own = members.find(member => member.node === node)!;
      if (
        successor !== undefined &&
        successor.version > own.version &&
        context.applies(node)
      ) {
        const users = uses.teamsOf(node);
        if (users.length > 0) {
          findings.push({
            kind: 'old-version-in-use',
            nodes: [node, successor.node],
            counted: users,
            leastCounted: 1,
            teams: [...users, teams.teamOf[node]!].filter(team => team >= 0),
            weight: users.length,
          });
        }
      }
      if (++done % SLICE === 0) {
        yield;
      }
    }
    return findings;
  },
  measure: ({ findings }) => ({ teams: mostCounted(findings) }),
  clears:
    'Help the teams over to the newer version, then take the old one away.',
};
