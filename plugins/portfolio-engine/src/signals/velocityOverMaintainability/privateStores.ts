import { TEAM_ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { offersToOthers } from '../../capabilities/offersToOthers';
import { Finding } from '../../findings/types';
import { Groundwork } from '../../groundwork/types';
import { neighbours } from '../../graph/adjacency';
import { kindCode } from '../../graph/kinds';
import { areOtherItems, areOtherTeams } from '../otherTeams';
import { IndicatorDefinition } from '../types';
import { countWitnesses } from '../witnesses';

const RESOURCE = kindCode('resource');
const PLATFORM_TEAM = TEAM_ROLES.indexOf('platform');
const SLICE = 2048;
const MOST_USES = 5_000;

/**
 * Words of a Resource's type that say that it keeps data. Not topics and
 * streams: they are made for others to read.
 */
const STORE =
  /(?:^|[^a-z])(?:database|db|datastore|data-store|store|bucket|queue|cache|table|schema|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|dynamodb|cassandra|s3|sqs|gcs|blob|rds|cosmosdb|elasticsearch|opensearch)(?:$|[^a-z])/;

/** Data of others, used behind their back. */
export const privateStores: IndicatorDefinition = {
  id: 'private-stores',
  title: 'Stores of other teams used directly',
  meaning:
    'How often a unit uses a database, bucket or queue that another team keeps for an item of its own and offers to nobody: neither can change it alone any more.',
  kind: 'presence',
  field: 'dependencies',
  measures: {
    uses: { title: 'uses of stores of others', unit: 'count' },
    teams: { title: 'teams that do', unit: 'count' },
  },
  watch: [{ uses: 1 }],
  raise: [{ uses: 2, teams: 2 }],
  *find(context) {
    const { groundwork } = context;
    const { consumption, teams } = groundwork;
    const { consumer, provider } = consumption;
    const findings: Finding[] = [];
    let store = -1;
    let isStorePrivate = false;
    for (
      let row = 0;
      row < consumer.length && findings.length < MOST_USES;
      row++
    ) {
      const node = consumer[row]!;
      const other = provider[row]!;
      // Rows of one provider stand together.
      if (other !== store) {
        store = other;
        isStorePrivate = isPrivateStore(groundwork, other);
      }
      if (
        isStorePrivate &&
        areOtherTeams(groundwork, {
          team: teams.teamOf[node]!,
          other: teams.teamOf[other]!,
        }) &&
        areOtherItems(groundwork, { node, other }) &&
        context.applies(node)
      ) {
        findings.push({
          kind: 'private-store',
          nodes: [node, other],
          teams: [teams.teamOf[node]!],
          weight: 1,
        });
      }
      if (row % SLICE === 0) {
        yield;
      }
    }
    return findings;
  },
  measure: ({ findings }) => ({
    uses: findings.length,
    teams: countWitnesses(findings),
  }),
  clears:
    'Offer the data through an API, or declare the store a capability that others may use.',
};

/**
 * Whether a Resource keeps data that is its owner's own affair: it is part of
 * something that is no platform, or its own team uses it. Nobody offers it: it
 * declares no capability and no role, and no platform team keeps it. That
 * others use it makes it no offer, so that the inferred role of the Resource
 * itself, which counts users, is not asked.
 */
function isPrivateStore(groundwork: Groundwork, node: number): boolean {
  const { facts, graph, roles, teams } = groundwork;
  const said = facts[node];
  const team = teams.teamOf[node]!;
  if (
    graph.kinds[node] !== RESOURCE ||
    !STORE.test(said?.type ?? '') ||
    said?.declaredRole !== undefined ||
    (said?.capabilities.length ?? 0) > 0 ||
    team < 0 ||
    teams.role[team] === PLATFORM_TEAM
  ) {
    return false;
  }
  const container = graph.container[node]!;
  if (container >= 0) {
    for (let at = container; at >= 0; at = graph.container[at]!) {
      if (offersToOthers(roles, at)) {
        return false;
      }
    }
    return true;
  }
  const { dependsOn } = graph.relations;
  return neighbours(dependsOn.in, node).some(
    user => teams.teamOf[user] === team,
  );
}
