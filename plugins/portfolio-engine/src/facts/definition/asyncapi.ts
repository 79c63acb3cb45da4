import { isRecord, recordOf, UnknownRecord } from '../record';
import { ApiDigest } from '../types';
import { countSchemaFields, resolveLocal } from './schemaFields';
import { DefinitionTally } from './tally';

/** AsyncAPI 2 and 3: https://www.asyncapi.com/docs/reference/specification/ */
export function digestAsyncApi(document: UnknownRecord): ApiDigest {
  const tally = new DefinitionTally();
  const components = recordOf(document.components);
  if (isRecord(document.operations)) {
    readOperations(document.operations, document, tally);
  } else {
    readChannels(recordOf(document.channels), document, tally);
  }
  const channelMessages = valuesOf(document.channels).flatMap(channel =>
    valuesOf(recordOf(channel).messages),
  );
  countSchemaFields(
    [
      ...valuesOf(components.schemas),
      ...valuesOf(components.messages),
      ...channelMessages,
    ],
    tally,
  );
  tally.authDeclared ||=
    Object.keys(recordOf(components.securitySchemes)).length > 0 ||
    valuesOf(document.servers).some(hasSecurity);
  const { title, version } = recordOf(document.info);
  return tally.digest({ format: 'asyncapi', title, version });
}

/** Version 2: a channel says what may be published and subscribed to. */
function readChannels(
  channels: UnknownRecord,
  document: UnknownRecord,
  tally: DefinitionTally,
): void {
  for (const [address, written] of Object.entries(channels)) {
    if (tally.full) {
      return;
    }
    const channel = recordOf(resolveLocal(written, document));
    for (const action of ['publish', 'subscribe']) {
      const operation = channel[action];
      if (isRecord(operation)) {
        const message = recordOf(resolveLocal(operation.message, document));
        tally.operation({
          descriptions: [
            operation.summary,
            operation.description,
            channel.description,
            message.summary,
            message.description,
          ],
          deprecated: isDeprecated(operation) || isDeprecated(channel),
          names: [address, operation.operationId, message.name],
          key: { verb: action, name: address },
        });
        tally.authDeclared ||= hasSecurity(operation);
        countSchemaFields([operation.message], tally);
      }
    }
  }
}

/** Version 3: operations stand apart and refer to their channels. */
function readOperations(
  operations: UnknownRecord,
  document: UnknownRecord,
  tally: DefinitionTally,
): void {
  for (const [id, written] of Object.entries(operations)) {
    if (tally.full) {
      return;
    }
    const operation = recordOf(resolveLocal(written, document));
    const channel = recordOf(resolveLocal(operation.channel, document));
    tally.operation({
      descriptions: [
        operation.summary,
        operation.description,
        operation.title,
        channel.description,
        channel.summary,
      ],
      deprecated: isDeprecated(operation) || isDeprecated(channel),
      names: [channel.address, id],
      key: { name: channel.address ?? id },
    });
    tally.authDeclared ||= hasSecurity(operation);
  }
}

function hasSecurity(value: unknown): boolean {
  const { security } = recordOf(value);
  return Array.isArray(security) && security.length > 0;
}

/** The specification has no such field; both spellings are in use. */
function isDeprecated(value: UnknownRecord): boolean {
  return value.deprecated === true || value['x-deprecated'] === true;
}

function valuesOf(value: unknown): unknown[] {
  return isRecord(value) ? Object.values(value) : [];
}
