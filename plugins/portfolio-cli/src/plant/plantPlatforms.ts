import { Draft, refOfUnit } from './Draft';
import { Decoy, DraftUnit } from './types';

/** What every product may build on without asking: none of it holds up. */
export interface PlantedPlatforms {
  /** Short refs for `dependsOn`. */
  runtime: string[];
  /** Names of APIs. */
  apis: string[];
  /** The one on which everybody depends, to be told as a decoy. */
  mostUsed: Decoy;
}

const PLATFORMS: readonly {
  system: string;
  title: string;
  description: string;
  people: number;
  parts: readonly (readonly [name: string, type: string, text: string])[];
  api?: string;
}[] = [
  {
    system: 'compute',
    title: 'Compute',
    description: 'Clusters on which every team runs what it builds.',
    people: 5,
    parts: [
      ['clusters', 'service', 'Kubernetes clusters, a namespace by request.'],
      ['ingress', 'service', 'Routes traffic to what runs in the clusters.'],
    ],
  },
  {
    system: 'event-bus',
    title: 'Event bus',
    description: 'Topics with schemas for whoever has something to tell.',
    people: 4,
    parts: [
      ['topics', 'service', 'Kafka, with a topic for the asking.'],
      ['schemas', 'service', 'Schema registry of all topics.'],
    ],
  },
  {
    system: 'telemetry',
    title: 'Telemetry',
    description: 'Metrics, logs and traces of everything that runs.',
    people: 4,
    parts: [
      ['metrics', 'service', 'Prometheus and dashboards.'],
      ['traces', 'library', 'OpenTelemetry agent for every process.'],
    ],
  },
  {
    system: 'front-end-kit',
    title: 'Front-end kit',
    description: 'Components and tokens for every web page of the group.',
    people: 3,
    parts: [['components', 'library', 'React components with our colours.']],
    api: 'tokens-api',
  },
];

/** Platforms of the engineers, each with a template: self-service. */
export function plantPlatforms(draft: Draft): PlantedPlatforms {
  const head = draft.addTeam({
    name: 'engineering-platform',
    title: 'Engineering platform',
    people: 0,
  });
  draft.addUnit({
    kind: 'Domain',
    name: 'engineering',
    title: 'Engineering platform',
    description: 'What all engineers of the group build on.',
    team: head,
    annotations: { 'portfolio/role': 'platform' },
  });
  const runtime: string[] = [];
  const apis: string[] = [];
  let first: DraftUnit | undefined;
  for (const platform of PLATFORMS) {
    const team = draft.addTeam({
      name: `${platform.system}-crew`,
      title: `${platform.title} crew`,
      people: platform.people,
    });
    const shared = { team, system: platform.system };
    draft.addUnit({
      kind: 'System',
      name: platform.system,
      title: platform.title,
      description: platform.description,
      annotations: {
        'backstage.io/techdocs-ref': `url:https://git.example.org/${platform.system}`,
      },
      team,
      domain: 'engineering',
    });
    draft.templates.set(platform.system, {
      name: `new-${platform.system}`,
      team,
    });
    for (const [name, type, description] of platform.parts) {
      const unit = draft.addUnit({
        kind: 'Component',
        name,
        title: titleCase(name),
        description,
        type,
        lifecycle: 'production',
        ...shared,
        ...(platform.api && { providesApis: [platform.api] }),
        annotations: {
          'backstage.io/techdocs-ref': `url:https://git.example.org/${platform.system}/${name}`,
        },
      });
      runtime.push(`component:${name}`);
      first ??= unit;
    }
    if (platform.api) {
      draft.addUnit({
        kind: 'API',
        name: platform.api,
        title: 'Tokens API',
        description: 'Colours and sizes of the design, by brand.',
        type: 'openapi',
        lifecycle: 'production',
        ...shared,
        definition: JSON.stringify({
          openapi: '3.0.3',
          info: { title: 'Tokens', version: '2.0.0' },
          paths: {
            '/tokens': {
              get: { operationId: 'listTokens', summary: 'Tokens of a brand' },
            },
          },
        }),
      });
      apis.push(platform.api);
    }
  }
  return {
    runtime,
    apis,
    mostUsed: {
      what: 'a self-service platform on which everybody depends',
      entities: [refOfUnit(first!)],
    },
  };
}

export function titleCase(name: string): string {
  const words = name.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
