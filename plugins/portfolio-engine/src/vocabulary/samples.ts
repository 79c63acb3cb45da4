/**
 * What nobody runs for a user: entities that come with tutorials, generators
 * and specifications. Names are lower-case words parted by one space.
 *
 * From the examples of Backstage (petstore, hello-world, streetlights,
 * starwars), of OpenAPI (petstore), AsyncAPI (streetlights) and GraphQL
 * (swapi), and from the starter templates of `@backstage/create-app`.
 */
export const SAMPLE_NAMES: readonly string[] = [
  'hello world',
  'helloworld',
  'petstore',
  'pet store',
  'swagger petstore',
  'starwars graphql',
  'swapi',
  'streetlights',
  'lorem ipsum',
  'foobar',
  'foo bar',
  'podinfo',
  'todo app',
  'todomvc',
];

/** Words that mark a sample where they stand first or last in a name. */
export const SAMPLE_MARKS: readonly string[] = [
  'example',
  'examples',
  'placeholder',
  'dummy',
  'ejemplo',
  'beispiel',
  'exemple',
  'exemplo',
  'boilerplate',
];

/** Words that may mean something else (a blood sample) unless a generic word follows. */
export const GENERIC_SAMPLE_MARKS: readonly string[] = [
  'sample',
  'test',
  'demo',
  'my',
];

/** Words that say what sort of entity it is and nothing else. */
export const GENERIC_WORDS: readonly string[] = [
  'api',
  'app',
  'application',
  'component',
  'domain',
  'entity',
  'graphql',
  'grpc',
  'http',
  'openapi',
  'rest',
  'project',
  'repo',
  'repository',
  'resource',
  'sample',
  'service',
  'system',
  'template',
  'test',
  'website',
];

/** Openings of descriptions that say so themselves. */
export const SAMPLE_SENTENCES: readonly string[] = [
  'is an example api',
  'is a sample',
  'this is a sample',
  'this is a test example',
  'this is a test api',
  'test example of',
  'an example system',
  'an example component',
  'an example service',
  'an example api',
  'demonstration workload',
  'sample api',
  'some description of',
];
