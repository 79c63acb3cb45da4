import { Draft, refOfUnit } from './Draft';
import { FUNCTIONS } from './functions';
import { Waiting } from './plantDelays';
import { DraftUnit, ProductTeam } from './types';

/** Teams that solve one problem, each in its own words. */
export function plantLookAlikes(options: {
  draft: Draft;
  teams: readonly ProductTeam[];
  clusters: number;
}): void {
  const { draft, teams, clusters } = options;
  for (const wordings of draft.sample(FUNCTIONS, clusters)) {
    const built = draft
      .sample(teams, Math.min(wordings.length, 2 + draft.below(2)))
      .map((team, place) =>
        addComponent(draft, team, { ...wordings[place]!, type: 'service' }),
      );
    for (const [place, one] of built.entries()) {
      for (const other of built.slice(place + 1)) {
        draft.findings.push({
          signal: 'duplicate-solutions',
          indicator: 'look-alikes',
          entities: [refOfUnit(one), refOfUnit(other)].sort(),
        });
      }
    }
  }
}

/** What has the same words, and is not the same. */
export function plantLookAlikeDecoys(options: {
  draft: Draft;
  waiting: Waiting;
  teams: readonly ProductTeam[];
  /** One who uses, and one who is used. */
  halves: readonly [ProductTeam, ProductTeam];
}): void {
  const { draft, waiting, teams, halves } = options;
  const [first, second] = halves;
  const [third, fourth] = draft.sample(teams, 2);
  if (!third || !fourth) {
    return;
  }

  const stand = addComponent(draft, first, {
    name: 'ticket-stand-screens',
    title: 'Ticket stand screens',
    description:
      'Screens of the ticket stand, where turnstile tickets are drawn.',
    type: 'website',
  });
  const engine = addComponent(draft, second, {
    name: 'ticket-stand-engine',
    title: 'Ticket stand engine',
    description: 'Draws turnstile tickets for the screens of the ticket stand.',
    type: 'service',
  });
  stand.consumesApis.push('turnstile-api');
  stand.dependsOn.push(`component:${engine.name}`);
  engine.providesApis.push('turnstile-api');
  draft.addUnit({
    kind: 'API',
    name: 'turnstile-api',
    title: 'Turnstile API',
    description: 'Lets somebody through who has drawn a ticket.',
    type: 'grpc',
    lifecycle: 'production',
    team: second,
    system: second.product,
  });
  waiting.note(first, second);
  draft.decoys.push({
    what: 'two halves of one thing',
    entities: [refOfUnit(stand), refOfUnit(engine)],
  });

  for (const [what, marks] of [
    ['copies for an environment', ['staging', 'production']],
    ['copies for a region', ['eu', 'us']],
    ['copies for a version', ['v1', 'v2']],
  ] as const) {
    const word = what.split(' ').pop();
    const copies = marks.map((mark, place) =>
      addComponent(draft, place === 0 ? third : fourth, {
        name: `departure-board-${word}-${mark}`,
        title: `Departure board (${mark})`,
        description: `Departure board with gates, delays and remarks, ${mark}.`,
        type: 'service',
      }),
    );
    draft.decoys.push({ what, entities: copies.map(refOfUnit) });
  }

  const vendors = ['Salesforce', 'Workday', 'Adyen', 'Twilio', 'Zendesk'].map(
    (vendor, place) =>
      draft.addUnit({
        kind: 'API',
        name: `${vendor.toLowerCase()}-api`,
        title: `${vendor} API`,
        description:
          'Interface of a vendor. Imported from the pages of the vendor, do not edit.',
        type: 'openapi',
        lifecycle: 'production',
        team: teams[place % teams.length]!,
        tags: ['vendor'],
      }),
  );
  draft.decoys.push({
    what: 'interfaces of vendors, with the same boilerplate',
    entities: vendors.map(refOfUnit),
  });

  const definitions = ['postgresinstances', 'kafkatopics', 'objectbuckets'].map(
    (name, place) =>
      draft.addUnit({
        kind: 'API',
        name: `${name}.infra.example.org`,
        title: `${name}.infra.example.org`,
        description:
          'Custom resource definition of the cluster with spec and status.',
        type: 'crd',
        lifecycle: 'production',
        team: teams[(place + 7) % teams.length]!,
      }),
  );
  draft.decoys.push({
    what: 'custom resource definitions',
    entities: definitions.map(refOfUnit),
  });
}

export function addComponent(
  draft: Draft,
  team: ProductTeam,
  unit: { name: string; title: string; description: string; type: string },
): DraftUnit {
  return draft.addUnit({
    kind: 'Component',
    lifecycle: 'production',
    team,
    system: team.product,
    ...unit,
  });
}
