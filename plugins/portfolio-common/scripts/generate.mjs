/*
 * Makes src/generated from src/openapi.yaml: the types for the client, and the
 * document as a constant for the validated router of the backend.
 */
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import yaml from 'js-yaml';

const source = new URL('../src/openapi.yaml', import.meta.url);
const target = new URL('../src/generated/', import.meta.url);
const banner =
  '// Generated from openapi.yaml by `yarn generate`; do not edit.\n\n';

await mkdir(target, { recursive: true });
const types = astToString(
  await openapiTypescript(source, { defaultNonNullable: false }),
);
await writeFile(new URL('schema.ts', target), banner + types);

const document = yaml.load(await readFile(source, 'utf8'));
await writeFile(
  new URL('spec.ts', target),
  `${banner}export const portfolioOpenApi = ${JSON.stringify(
    document,
    undefined,
    2,
  )} as const;\n`,
);
