import { isRecord, recordOf, UnknownRecord } from '../record';
import { ApiDigest } from '../types';
import { countSchemaFields, resolveLocal } from './schemaFields';
import { DefinitionTally } from './tally';

const METHODS: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
]);

/** OpenAPI 2.0, 3.0 and 3.1: https://spec.openapis.org/oas/ */
export function digestOpenApi(document: UnknownRecord): ApiDigest {
  const tally = new DefinitionTally();
  const components = recordOf(document.components);
  for (const group of [document.paths, document.webhooks]) {
    for (const [path, item] of Object.entries(recordOf(group))) {
      if (tally.full) {
        break;
      }
      readPathItem(path, resolveLocal(item, document), tally);
    }
  }
  const parameters = [document.parameters, components.parameters];
  for (const parameter of parameters.flatMap(valuesOf)) {
    countParameter(parameter, tally);
  }
  countSchemaFields(
    [document.definitions, components.schemas].flatMap(valuesOf),
    tally,
  );
  tally.authDeclared ||=
    isFilled(document.security) ||
    isFilled(document.securityDefinitions) ||
    isFilled(components.securitySchemes);
  const { title, version } = recordOf(document.info);
  return tally.digest({ format: 'openapi', title, version });
}

function readPathItem(path: string, item: unknown, tally: DefinitionTally) {
  if (!isRecord(item)) {
    return;
  }
  for (const [method, operation] of Object.entries(item)) {
    if (METHODS.has(method) && isRecord(operation)) {
      tally.operation({
        descriptions: [operation.summary, operation.description],
        deprecated: operation.deprecated === true,
        names: [path, operation.operationId],
        key: { verb: method, name: path },
      });
      tally.authDeclared ||= isFilled(operation.security);
      countParameters(operation.parameters, tally);
      countSchemaFields(schemasOf(operation), tally);
    }
  }
  countParameters(item.parameters, tally);
}

/** Schemas written in place, in the body and in the answers. */
function schemasOf(operation: UnknownRecord): unknown[] {
  const carriers = [
    operation.requestBody,
    ...valuesOf(operation.responses),
    ...(Array.isArray(operation.parameters) ? operation.parameters : []),
  ];
  return carriers.flatMap(carrier => {
    const { schema, content } = recordOf(carrier);
    return [schema, ...valuesOf(content).map(media => recordOf(media).schema)];
  });
}

function countParameters(parameters: unknown, tally: DefinitionTally) {
  if (Array.isArray(parameters)) {
    for (const parameter of parameters.slice(0, 1_000)) {
      countParameter(parameter, tally);
    }
  }
}

function countParameter(parameter: unknown, tally: DefinitionTally) {
  if (isRecord(parameter) && typeof parameter.name === 'string') {
    tally.field(parameter.description);
  }
}

function valuesOf(value: unknown): unknown[] {
  return isRecord(value) ? Object.values(value) : [];
}

/** A list or object with something in it; `security: [{}]` is none. */
function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.some(isFilled);
  }
  return isRecord(value) && Object.keys(value).length > 0;
}
