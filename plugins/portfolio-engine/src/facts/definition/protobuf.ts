import {
  Enum,
  Namespace,
  type NamespaceBase,
  parse,
  Root,
  Service,
  Type,
} from 'protobufjs';
import { ApiDigest } from '../types';
import { DefinitionTally } from './tally';

const VERSION = /^v\d+(?:(?:alpha|beta)\d*)?$/;

/**
 * Protocol Buffers and their services: https://protobuf.dev/reference/
 *
 * @throws Error of a text that is no proto file, with the line
 */
export function digestProtobuf(text: string): ApiDigest {
  const root = new Root();
  const parsed = parse(text, root, {
    keepCase: true,
    alternateCommentMode: true,
  });
  const tally = new DefinitionTally();
  let title: string | undefined;
  let named = 0;
  const open: NamespaceBase[] = [root];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next instanceof Service) {
      title ??= next.name;
      countService(next, tally);
    } else if (next instanceof Type) {
      for (const field of next.fieldsArray) {
        tally.field(field.comment);
      }
    }
    for (const nested of [...next.nestedArray].reverse()) {
      const isType = nested instanceof Type || nested instanceof Service;
      if (isType || nested instanceof Namespace) {
        open.push(nested);
      }
      if (isType || nested instanceof Enum) {
        named++;
      }
    }
  }
  if (named === 0) {
    throw new Error('a proto file without a service, message or enum');
  }
  return tally.digest({
    format: 'protobuf',
    title: title ?? parsed.package,
    version: parsed.package?.split('.').find(part => VERSION.test(part)),
  });
}

function countService(service: Service, tally: DefinitionTally) {
  const optionNames = [...namesOf(service.options)];
  for (const method of service.methodsArray) {
    const options = namesOf(method.options);
    optionNames.push(...options);
    tally.operation({
      descriptions: [method.comment],
      deprecated:
        method.options?.deprecated === true ||
        service.options?.deprecated === true,
      names: [service.name, method.name],
      key: { name: method.name },
    });
  }
  tally.authDeclared ||= optionNames.some(name =>
    /auth|permission|policy/i.test(name),
  );
}

function namesOf(options: { [name: string]: unknown } | undefined): string[] {
  return Object.keys(options ?? {});
}
