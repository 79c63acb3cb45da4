import { Draft, refOfUnit } from './Draft';
import { Waiting } from './plantDelays';
import { DraftUnit, ProductTeam } from './types';

const SIGNAL = 'velocity-over-maintainability';

interface Shortcut {
  draft: Draft;
  waiting: Waiting;
  user: ProductTeam;
  provider: ProductTeam;
}

/** Production on what its owner calls experimental. */
export function plantUnsteady(options: Shortcut): void {
  const { draft, waiting, user, provider } = options;
  const surface = draft.addUnit({
    kind: 'Component',
    name: `${provider.product}-trial`,
    title: `${provider.system.title} trial`,
    description: `${provider.system.title}, not finished.`,
    type: 'service',
    lifecycle: 'experimental',
    team: provider,
    system: provider.product,
  });
  use(user.service, surface);
  waiting.note(user, provider);
  tell(draft, 'unstable-foundations', [user.service, surface]);
}

/** Two products that cannot live without one another. */
export function plantCycle(options: Shortcut): void {
  const { draft, waiting, user, provider } = options;
  for (const [one, other] of [
    [user, provider],
    [provider, user],
  ] as const) {
    one.service.consumesApis.push(other.api.name);
    one.worker.consumesApis.push(other.api.name);
    waiting.note(one, other);
  }
  tell(draft, 'mutual-dependencies', [user.system, provider.system]);
}

/** The database of another product, used without a word. */
export function plantPrivateStore(options: Shortcut): void {
  const { draft, waiting, user, provider } = options;
  use(user.worker, provider.store);
  waiting.note(user, provider);
  tell(draft, 'private-stores', [user.worker, provider.store]);
}

/** The old version, used by three although the next one is there. */
export function plantOldVersion(
  options: Omit<Shortcut, 'user'> & { users: readonly ProductTeam[] },
): void {
  const { draft, waiting, users, provider } = options;
  const versions = ['v1', 'v2'].map(version => {
    const api = draft.addUnit({
      kind: 'API',
      name: `${provider.product}-export-${version}`,
      title: `${provider.system.title} export ${version}`,
      type: 'openapi',
      lifecycle: 'production',
      team: provider,
      system: provider.product,
    });
    provider.service.providesApis.push(api.name);
    return api;
  });
  for (const user of users) {
    user.service.consumesApis.push(versions[0]!.name);
    waiting.note(user, provider);
  }
  tell(draft, 'old-versions-in-use', [versions[0]!]);
}

/** What looks like a shortcut, and is none. */
export function plantShortcutDecoys(options: {
  draft: Draft;
  waiting: Waiting;
  teams: readonly ProductTeam[];
}): void {
  const { draft, waiting, teams } = options;
  const [one, other, third, fourth] = draft.sample(teams, 4);
  if (!one || !other || !third || !fourth) {
    return;
  }
  const topics = [one, other].map(team => {
    const topic = draft.addUnit({
      kind: 'API',
      name: `${team.product}-events`,
      title: `${team.system.title} events`,
      description: `What became of ${team.system.title.toLowerCase()}.`,
      type: 'asyncapi',
      lifecycle: 'production',
      team,
      system: team.product,
    });
    team.service.providesApis.push(topic.name);
    return topic;
  });
  for (const [team, topic] of [
    [one, topics[1]!],
    [other, topics[0]!],
  ] as const) {
    team.service.consumesApis.push(topic.name);
    team.worker.consumesApis.push(topic.name);
  }
  waiting.note(one, other);
  waiting.note(other, one);
  draft.decoys.push({
    what: 'two that tell one another of events',
    entities: [one, other].map(({ system }) => refOfUnit(system)),
  });

  third.service.consumesApis.push(fourth.api.name);
  fourth.worker.consumesApis.push(third.api.name);
  waiting.note(third, fourth);
  waiting.note(fourth, third);
  draft.decoys.push({
    what: 'a cycle with one witness each way',
    entities: [third, fourth].map(({ system }) => refOfUnit(system)),
  });

  const own = draft.addUnit({
    kind: 'Component',
    name: `${third.product}-sketch`,
    title: `${third.system.title} sketch`,
    description: 'A first try of ours, for ourselves.',
    type: 'service',
    lifecycle: 'experimental',
    team: third,
    system: third.product,
  });
  use(third.service, own);
  draft.decoys.push({
    what: 'something experimental of the same team',
    entities: [refOfUnit(own)],
  });

  for (const [name, above] of [
    ['mainland', 'islands'],
    ['islands', 'mainland'],
  ] as const) {
    draft.addUnit({
      kind: 'Domain',
      name,
      title: name === 'mainland' ? 'Mainland' : 'Islands',
      description: 'Where something takes place.',
      team: one,
      subdomainOf: above,
    });
  }
  draft.decoys.push({
    what: 'two domains, each said to be within the other',
    entities: ['domain:default/islands', 'domain:default/mainland'],
  });
}

function use(user: DraftUnit, used: DraftUnit): void {
  user.dependsOn.push(`${used.kind.toLowerCase()}:${used.name}`);
}

function tell(
  draft: Draft,
  indicator: string,
  units: readonly DraftUnit[],
): void {
  draft.findings.push({
    signal: SIGNAL,
    indicator,
    entities: units.map(refOfUnit),
  });
}
