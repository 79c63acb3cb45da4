import { Draft } from './Draft';
import { PlantedPlatforms, titleCase } from './plantPlatforms';
import { ProductTeam } from './types';
import { AUDIENCES, BUSINESSES, FACETS, SENTENCES } from './words';

/** Units of one product. */
export const PRODUCT_UNITS = 6;

/** After so many, words may meet a second time. */
const MOST_ATTEMPTS = 20_000;

const SUBJECTS = Object.values(BUSINESSES).flat();

interface ProductWords {
  subject: string;
  facet: string;
  second: string;
  third: string;
  audience: string;
}

/**
 * One team after another, each with a product: a page, a service behind it, a
 * worker, an API and a store. No two products have two of their words in
 * common, so that none is like another by chance.
 */
export function plantProducts(options: {
  draft: Draft;
  platforms: PlantedPlatforms;
  teams: number;
}): ProductTeam[] {
  const { draft, platforms, teams } = options;
  const used = new Set<string>();
  return Array.from({ length: teams }, (_, number) =>
    plantProduct({
      draft,
      platforms,
      words: freshWords(draft, used, SUBJECTS[number % SUBJECTS.length]!),
    }),
  );
}

function freshWords(
  draft: Draft,
  used: Set<string>,
  subject: string,
): ProductWords {
  for (let attempt = 0; ; attempt++) {
    const [facet = '', second = '', third = ''] = draft.sample(FACETS, 3);
    const audience = draft.pick(AUDIENCES);
    const words = [subject, facet, second, third, audience];
    const pairs = words.flatMap((one, place) =>
      words.slice(place + 1).map(other => [one, other].sort().join(' & ')),
    );
    if (attempt > MOST_ATTEMPTS || pairs.every(pair => !used.has(pair))) {
      pairs.forEach(pair => used.add(pair));
      return { subject, facet, second, third, audience };
    }
  }
}

function plantProduct(options: {
  draft: Draft;
  platforms: PlantedPlatforms;
  words: ProductWords;
}): ProductTeam {
  const { draft, platforms, words } = options;
  const product = freeName(draft, `${words.subject} ${words.facet}`);
  const title = titleCase(product);
  const team = draft.addTeam({
    name: `${product}-team`,
    title: `${title} team`,
    people: 3 + draft.below(4),
  });
  function say(what: keyof typeof SENTENCES): string {
    return fill(draft.pick(SENTENCES[what]!), { ...words });
  }
  function runtime(): string[] {
    return draft.sample(platforms.runtime, 4);
  }
  const shared = { team, system: product };
  const docs = {
    'backstage.io/techdocs-ref': `url:https://git.example.org/${product}`,
  };
  const system = draft.addUnit({
    kind: 'System',
    name: product,
    title,
    description: `${title} for ${words.audience}.`,
    team,
    annotations: {
      'portfolio/role': 'product',
      'portfolio/audience': 'end-customers',
      ...docs,
    },
  });
  const api = draft.addUnit({
    kind: 'API',
    name: `${product}-api`,
    title: `${title} API`,
    description: say('api'),
    type: 'openapi',
    lifecycle: 'production',
    definition: definitionOf(title, words),
    ...shared,
  });
  const store = draft.addUnit({
    kind: 'Resource',
    name: `${product}-store`,
    title: `${title} store`,
    description: say('store'),
    type: 'database',
    ...shared,
  });
  const service = draft.addUnit({
    kind: 'Component',
    name: `${product}-service`,
    annotations: docs,
    title: `${title} service`,
    description: say('service'),
    type: 'service',
    lifecycle: 'production',
    providesApis: [api.name],
    dependsOn: [`resource:${store.name}`, ...runtime()],
    ...shared,
  });
  const worker = draft.addUnit({
    kind: 'Component',
    name: `${product}-worker`,
    annotations: docs,
    title: `${title} worker`,
    description: say('worker'),
    type: 'service',
    lifecycle: 'production',
    dependsOn: [`resource:${store.name}`, ...runtime()],
    ...shared,
  });
  const web = draft.addUnit({
    kind: 'Component',
    name: `${product}-web`,
    annotations: docs,
    title: `${title} web`,
    description: say('website'),
    type: 'website',
    lifecycle: 'production',
    consumesApis: [api.name, ...platforms.apis],
    dependsOn: runtime(),
    ...shared,
  });
  return Object.assign(team, {
    product,
    system,
    web,
    service,
    worker,
    api,
    store,
  });
}

function definitionOf(title: string, words: ProductWords): string {
  const { facet, second, subject } = words;
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title, version: '1.3.0' },
    paths: {
      [`/${slug(facet)}`]: {
        get: {
          operationId: camel(`list ${facet}`),
          summary: `All ${facet} of a ${subject}`,
        },
      },
      [`/${slug(second)}/{id}`]: {
        get: {
          operationId: camel(`get ${second}`),
          summary: `One of the ${second}`,
        },
        put: {
          operationId: camel(`replace ${second}`),
          summary: `Put others in their place`,
        },
      },
    },
  });
}

function freeName(draft: Draft, words: string): string {
  const name = slug(words);
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name}-${number}`;
    if (!draft.isTaken('System', tried)) {
      return tried;
    }
  }
}

function fill(sentence: string, words: Record<string, string>): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, place: string) => {
    const word = words[place.toLowerCase()] ?? '';
    return place.charAt(0) === place.charAt(0).toUpperCase()
      ? titleCase(word)
      : word;
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function slug(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function camel(words: string): string {
  return slug(words).replace(/-(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
}
