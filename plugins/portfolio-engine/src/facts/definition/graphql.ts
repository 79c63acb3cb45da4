import {
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  Kind,
  parse,
} from 'graphql';
import { ApiDigest } from '../types';
import { DefinitionTally } from './tally';

/** A text of 1 MiB that people wrote stays below. */
const MAX_TOKENS = 250_000;

/** Directives by which servers guard fields, lower case. */
const AUTH_DIRECTIVE = /auth|hasrole|hasscope|requiresscopes|policy|permission/;

/**
 * The schema definition language of GraphQL: https://spec.graphql.org/
 *
 * @throws GraphQLError of a text that is no GraphQL; Error if it holds queries
 * instead of a schema
 */
export function digestGraphql(text: string): ApiDigest {
  const document = parse(text, { noLocation: true, maxTokens: MAX_TOKENS });
  const roots = rootTypes(document);
  const tally = new DefinitionTally();
  let types = 0;
  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION:
        types++;
        noteAuth(definition, tally);
        for (const field of definition.fields ?? []) {
          noteAuth(field, tally);
          if (roots.has(definition.name.value)) {
            countOperation(field, tally);
          } else {
            tally.field(field.description?.value);
          }
        }
        break;
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_EXTENSION:
        types++;
        for (const field of definition.fields ?? []) {
          tally.field(field.description?.value);
        }
        break;
      case Kind.OPERATION_DEFINITION:
      case Kind.FRAGMENT_DEFINITION:
        break;
      default:
        types++;
    }
  }
  if (types === 0) {
    throw new Error('GraphQL queries, not a schema');
  }
  return tally.digest({ format: 'graphql' });
}

/** The types whose fields are operations: as the schema says, or by name. */
function rootTypes(document: DocumentNode): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const definition of document.definitions) {
    if (
      definition.kind === Kind.SCHEMA_DEFINITION ||
      definition.kind === Kind.SCHEMA_EXTENSION
    ) {
      for (const operationType of definition.operationTypes ?? []) {
        roots.add(operationType.type.name.value);
      }
    }
  }
  return roots.size > 0
    ? roots
    : new Set(['Query', 'Mutation', 'Subscription']);
}

function countOperation(field: FieldDefinitionNode, tally: DefinitionTally) {
  tally.operation({
    descriptions: [field.description?.value],
    deprecated: hasDirective(field, name => name === 'deprecated'),
    names: [field.name.value],
    key: { name: field.name.value },
  });
  for (const argument of field.arguments ?? []) {
    tally.field(argument.description?.value);
  }
}

type Directed = Pick<
  FieldDefinitionNode | InputValueDefinitionNode,
  'directives'
>;

function noteAuth(node: Directed, tally: DefinitionTally) {
  tally.authDeclared ||= hasDirective(node, name =>
    AUTH_DIRECTIVE.test(name.toLowerCase()),
  );
}

function hasDirective(
  node: Directed,
  fits: (name: string) => boolean,
): boolean {
  return node.directives?.some(({ name }) => fits(name.value)) ?? false;
}
