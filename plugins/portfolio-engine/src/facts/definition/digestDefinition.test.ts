import fc from 'fast-check';
import { ApiDigest } from '../types';
import { digestDefinition, MAX_DEFINITION_BYTES } from './digestDefinition';

const openApi3 = `openapi: 3.0.3
info:
  title: Seat API
  version: 1.0
  description: Holds and frees seats.
security:
  - token: []
paths:
  /v1/flights/{flightId}/seat-maps:
    parameters:
      - { name: flightId, in: path, required: true, description: IATA code, schema: { type: string } }
    get:
      operationId: getSeatMapByFlight
      summary: The seats of a flight
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                type: object
                properties:
                  rows: { type: integer, description: Rows from the nose }
  /v1/holds:
    post:
      operationId: createHold
      deprecated: true
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Hold' } } }
      responses: { '201': { description: Held } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas:
    Hold:
      type: object
      properties:
        seat: { type: string }
        until: { type: string, format: date-time, description: TODO }
`;

const swagger2 = JSON.stringify({
  swagger: '2.0',
  info: { title: 'Fares', version: '2.4.1' },
  paths: {
    '/fares': { get: { description: 'All fares', responses: {} } },
    '/fares/{id}': { $ref: '#/x-items/fare' },
  },
  'x-items': { fare: { delete: { responses: {} }, 'x-note': 'no operation' } },
  definitions: { Fare: { properties: { price: { description: 'In cents' } } } },
});

const openApi31 = `openapi: 3.1.0
info: { title: Hooks, version: 2026-11-22 }
webhooks:
  flightDelayed:
    post: { description: Sent once a flight is late, responses: {} }
`;

const asyncApi2 = `asyncapi: '2.6.0'
info: { title: Bag events, version: 0.3.0 }
servers:
  prod: { url: kafka.acme.io, protocol: kafka, security: [{ sasl: [] }] }
channels:
  bags/{station}/scanned:
    description: A bag passed a gate
    subscribe:
      operationId: onBagScanned
      message:
        payload:
          type: object
          properties:
            tag: { type: string, description: Ten digits }
            gate: { type: string }
    publish:
      operationId: reportLostBag
`;

const asyncApi3 = `asyncapi: 3.0.0
info: { title: Gates, version: 1.2.0 }
channels:
  gateChanges:
    address: airport.gates.changed
    messages:
      changed: { payload: { type: object, properties: { gate: { type: string } } } }
operations:
  sendGateChange:
    action: send
    summary: A gate has changed
    channel: { $ref: '#/channels/gateChanges' }
  receiveGateChange:
    action: receive
    channel: { $ref: '#/channels/gateChanges' }
`;

const graphql = `
schema { query: Root mutation: Changes }
directive @auth(role: String) on FIELD_DEFINITION
"""Entry"""
type Root {
  "The crew on duty"
  crewOnDuty(station: String): [Member!]!
  oldRoster: String @deprecated(reason: "use crewOnDuty")
}
type Changes { assignMember(input: Assignment!): Member @auth(role: "planner") }
type Member implements Node { id: ID! "Given and family name" name: String }
interface Node { id: ID! }
input Assignment { member: ID!, "ISO 8601" day: String! }
extend type Root { swapShifts: Boolean }
`;

const proto = `// Copyright somebody, all rights reserved.
syntax = "proto3";
package acme.loyalty.v1beta2;
import "google/protobuf/timestamp.proto";

// Points of travellers.
service LoyaltyService {
  // How many points somebody has.
  rpc GetBalance (BalanceRequest) returns (Balance);
  rpc StreamAwards (BalanceRequest) returns (stream Award) { option deprecated = true; }
}
message BalanceRequest { string traveller_id = 1; /* Day of the balance */ string day = 2; }
message Balance { int64 points = 1; }
message Award { message Reason { string text = 1; } Reason reason = 1; }
`;

function digest(type: unknown, text: unknown): ApiDigest {
  return digestDefinition({ type, text });
}

describe('digestDefinition', () => {
  it('reads OpenAPI 3.0 in YAML', () => {
    expect(digest('openapi', openApi3)).toEqual({
      state: 'parsed',
      format: 'openapi',
      title: 'Seat API',
      version: '1.0',
      operations: 2,
      operationsDescribed: 0.5,
      // flightId, rows; not seat, and "TODO" says nothing.
      fieldsDescribed: 0.5,
      authDeclared: true,
      deprecated: 0.5,
      operationKeys: ['post hold', 'get flight {} seat map'],
      words: ['flights', 'seat', 'maps', 'get', 'map', 'by', 'flight'].concat([
        'holds',
        'create',
        'hold',
      ]),
    });
  });

  it('reads OpenAPI 2 in JSON, references to path items included', () => {
    expect(digest('swagger', swagger2)).toMatchObject({
      state: 'parsed',
      version: '2.4.1',
      operations: 2,
      operationsDescribed: 0.5,
      fieldsDescribed: 1,
      authDeclared: false,
      words: ['fares'],
    });
  });

  it('reads webhooks of OpenAPI 3.1, and a date as version', () => {
    expect(digest('openapi', openApi31)).toMatchObject({
      state: 'parsed',
      version: '2026-11-22',
      operations: 1,
      operationsDescribed: 1,
      words: ['flight', 'delayed'],
    });
  });

  it('reads AsyncAPI 2', () => {
    expect(digest('asyncapi', asyncApi2)).toMatchObject({
      state: 'parsed',
      format: 'asyncapi',
      title: 'Bag events',
      operations: 2,
      operationsDescribed: 1,
      fieldsDescribed: 0.5,
      authDeclared: true,
      words: ['bags', 'scanned', 'report', 'lost', 'bag', 'on'],
    });
  });

  it('reads AsyncAPI 3', () => {
    expect(digest('asyncapi', asyncApi3)).toMatchObject({
      state: 'parsed',
      version: '1.2.0',
      operations: 2,
      operationsDescribed: 0.5,
      fieldsDescribed: 0,
      authDeclared: false,
      words: expect.arrayContaining(['airport', 'gates', 'changed', 'send']),
    });
  });

  it('reads GraphQL', () => {
    expect(digest('graphql', graphql)).toEqual({
      state: 'parsed',
      format: 'graphql',
      operations: 4,
      operationsDescribed: 0.25,
      // Of station, input, id, name, id, member, day: two.
      fieldsDescribed: 0.286,
      authDeclared: true,
      deprecated: 0.25,
      operationKeys: [
        'swap shift',
        'old roster',
        'assign member',
        'crew on duty',
      ],
      words: ['crew', 'on', 'duty', 'old', 'roster', 'assign', 'member'].concat(
        ['swap', 'shifts'],
      ),
    });
  });

  it('reads protobuf with its services', () => {
    expect(digest('grpc', proto)).toEqual({
      state: 'parsed',
      format: 'protobuf',
      title: 'LoyaltyService',
      version: 'v1beta2',
      operations: 2,
      operationsDescribed: 0.5,
      fieldsDescribed: 0.2,
      authDeclared: false,
      deprecated: 0.5,
      operationKeys: ['stream award', 'get balance'],
      words: ['loyalty', 'service', 'get', 'balance', 'stream', 'awards'],
    });
  });

  it.each([
    ['GraphQL under type openapi', 'openapi', graphql, 'graphql'],
    ['a proto file under type openapi', 'openapi', proto, 'protobuf'],
    ['AsyncAPI under type openapi', 'openapi', asyncApi2, 'asyncapi'],
    ['OpenAPI under a type of its own', 'apis-json', swagger2, 'openapi'],
    ['OpenAPI under type graphql', 'graphql', openApi3, 'openapi'],
    [
      'Windows line ends',
      'openapi',
      openApi3.replace(/\n/g, '\r\n'),
      'openapi',
    ],
    [
      'a second document',
      'openapi',
      `---\n${openApi31}---\nnote: x\n`,
      'openapi',
    ],
    ['an object in place of text', 'openapi', JSON.parse(swagger2), 'openapi'],
  ])('reads %s', (_, type, text, format) => {
    expect(digest(type, text)).toMatchObject({ state: 'parsed', format });
  });

  it.each([
    ['an URL', 'https://acme.io/openapi.yaml'],
    ['a remote placeholder', '# remote: https://acme.io/openapi.yaml'],
    ['$text as text', '$text: https://acme.io/openapi.yaml'],
    ['$text as an object', { $text: './openapi.yaml' }],
    ['a path', './api/openapi.json\n'],
    ['a blank', '${{ values.definition }}'],
  ])('calls %s not loaded', (_, text) => {
    expect(digest('openapi', text)).toMatchObject({
      state: 'not-loaded',
      format: 'openapi',
      operations: 0,
    });
  });

  it.each([
    ['nothing', 'openapi', undefined, 'there is no definition'],
    ['white space', 'openapi', ' \n', 'there is no definition'],
    ['a web page', 'openapi', '<!DOCTYPE html>\n<html></html>', 'HTML page'],
    ['XML', 'openapi', '<?xml version="1.0"?><api/>', 'XML'],
    ['plain words', 'openapi', 'Hello World!!', 'neither an object nor'],
    [
      'another document',
      'openapi',
      'apiVersion: v1\nkind: Service',
      'no field',
    ],
    ['a list', 'asyncapi', '- a\n- b', 'neither an object nor'],
    [
      'duplicate keys',
      'openapi',
      'openapi: 3.0.0\ninfo: {}\ninfo: {}\n',
      '(line 3)',
    ],
    ['tabs', 'openapi', 'openapi: 3.0.0\ninfo:\n\ttitle: x\n', '(line 3)'],
    ['broken JSON', 'openapi', '{"openapi": "3.0.0",\n "info": {]', '(line 2)'],
    ['broken GraphQL', 'graphql', 'type A {\n  b: \n}', '(line 3)'],
    [
      'GraphQL queries',
      'graphql',
      '{ crew { name } }',
      'queries, not a schema',
    ],
    ['a broken proto file', 'grpc', 'syntax = "proto3";\nmessage {', 'line 2'],
    [
      'a stub',
      'grpc',
      '// Code generated by protoc-gen-go. DO NOT EDIT.\n',
      'generated code',
    ],
    ['binary data', 'grpc', '\u0000\u0001\u0002', 'binary'],
    ['another object', 'openapi', { paths: {} }, 'object in place of a text'],
  ])('says what is wrong with %s', (_, type, text, error) => {
    const result = digest(type, text);
    expect(result.state).toBe('unparsable');
    expect(result.error).toContain(error);
  });

  it.each([
    [
      'crd',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition',
    ],
    ['sql', 'create table seats (id int);'],
    ['kafka-topic', '# remote: https://acme.io/topic.yaml'],
    ['trpc', "import { z } from 'zod';"],
    ['soap', '<?xml version="1.0"?><wsdl:definitions/>'],
    [undefined, 'openapi: ['],
    [['openapi'], 'x'],
  ])('leaves type %s alone', (type, text) => {
    expect(digest(type, text).state).toBe('not-applicable');
  });
});

describe('limits', () => {
  it('refuses more than 1 MiB, counted in bytes', () => {
    const fits = 'x'.repeat(MAX_DEFINITION_BYTES);
    expect(digest('openapi', fits).state).toBe('unparsable');
    expect(digest('openapi', `${fits}x`).state).toBe('too-large');
    expect(digest('openapi', 'é'.repeat(600_000)).state).toBe('too-large');
  });

  it('survives an alias bomb', () => {
    const lines = ['a0: &a0 { properties: { x: { description: y } } }'];
    for (let i = 1; i < 40; i++) {
      const before = Array(9)
        .fill(`*a${i - 1}`)
        .join(', ');
      lines.push(`a${i}: &a${i} { allOf: [${before}] }`);
    }
    const text = `openapi: 3.0.0\n${lines.join(
      '\n',
    )}\ncomponents: { schemas: { bomb: *a39 } }\n`;
    expect(digest('openapi', text)).toMatchObject({
      state: 'parsed',
      fieldsDescribed: 1,
    });
  });

  it.each([
    ['lists of YAML', 'openapi', `openapi: ${'['.repeat(100_000)}`],
    [
      'objects of JSON',
      'openapi',
      `{"openapi":"3.0.0","paths":${'{"a":'.repeat(50_000)}`,
    ],
    ['types of GraphQL', 'graphql', `type A { b: ${'['.repeat(100_000)}`],
    ['messages of protobuf', 'grpc', 'message A {'.repeat(50_000)],
  ])('survives nested %s', (_, type, text) => {
    expect(digest(type, text).state).toBe('unparsable');
  });

  it('stops at 5,000 operations and 200 words', () => {
    const paths = Object.fromEntries(
      Array.from({ length: 9_000 }, (_, i) => [
        `/thing${String.fromCharCode(97 + (i % 26))}x${i}`,
        { get: {} },
      ]),
    );
    const result = digest(
      'openapi',
      JSON.stringify({ openapi: '3.0.0', paths }),
    );
    expect(result.operations).toBe(5_000);
    expect(result.words).toHaveLength(200);
  });

  it('follows circular references no farther than needed', () => {
    const text = JSON.stringify({
      openapi: '3.0.0',
      paths: { '/a': { $ref: '#/paths/~1a' }, '/b': { $ref: '#/__proto__/x' } },
    });
    expect(digest('openapi', text)).toMatchObject({
      state: 'parsed',
      operations: 0,
    });
  });
});

describe('laws', () => {
  const types = fc.constantFrom(
    'openapi',
    'asyncapi',
    'graphql',
    'grpc',
    'crd',
  );
  const valid = [
    openApi3,
    swagger2,
    openApi31,
    asyncApi2,
    asyncApi3,
    graphql,
    proto,
  ];

  function expectDigest(result: ApiDigest) {
    expect(JSON.stringify(result).length).toBeLessThan(15_000);
    expect(result.error?.length ?? 0).toBeLessThanOrEqual(200);
    expect(result.error === undefined).toBe(result.state !== 'unparsable');
    for (const share of [
      result.operationsDescribed,
      result.fieldsDescribed,
      result.deprecated,
    ]) {
      expect(share >= 0 && share <= 1).toBe(true);
    }
  }

  it('never throws on any text or value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true }),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.anything()),
        types,
        (type, text, known) => {
          expectDigest(digest(type, text));
          expectDigest(digest(known, text));
          expect(digest(known, text)).toEqual(digest(known, text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws on definitions that were damaged', () => {
    fc.assert(
      fc.property(
        types,
        fc.constantFrom(...valid),
        fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            drop: fc.nat({ max: 30 }),
            insert: fc.oneof(
              fc.constantFrom(
                '{',
                '}',
                '[',
                '\n',
                ': ',
                '- ',
                '"',
                '&a ',
                '*a',
                '<<: ',
                '\t',
                '!!int ',
              ),
              fc.string({ maxLength: 5 }),
            ),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (type, text, damages) => {
          let damaged = text;
          for (const { at, drop, insert } of damages) {
            const position = Math.floor(at * damaged.length);
            damaged =
              damaged.slice(0, position) +
              insert +
              damaged.slice(position + drop);
          }
          const result = digest(type, damaged);
          expectDigest(result);
          expect(digest(type, damaged)).toEqual(result);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
