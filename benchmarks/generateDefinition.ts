import { Random } from './random';

const NOUNS = [
  'order',
  'payment',
  'customer',
  'seat',
  'invoice',
  'ticket',
  'refund',
  'offer',
];
const VERBS = ['list', 'get', 'create', 'update', 'cancel', 'search'];

/** An OpenAPI document in YAML of about so many bytes. */
export function generateDefinition(options: {
  random: Random;
  bytes: number;
}): string {
  const { random, bytes } = options;
  const lines = [
    'openapi: 3.0.3',
    'info:',
    `  title: ${random.pick(NOUNS)} API`,
    '  version: 1.4.0',
    'paths:',
  ];
  let length = 80;
  for (let i = 0; length < bytes; i++) {
    const noun = random.pick(NOUNS);
    const verb = random.pick(VERBS);
    const operation = [
      `  /${noun}s/{id}/${verb}/${i}:`,
      '    get:',
      `      operationId: ${verb}${noun}${i}`,
      ...(random.chance(0.6)
        ? [`      description: ${verb} the ${noun} of a customer by its id`]
        : []),
      '      parameters:',
      '        - { name: id, in: path, required: true, schema: { type: string } }',
      '      responses:',
      "        '200':",
      `          description: The ${noun}`,
      '          content:',
      '            application/json:',
      '              schema:',
      '                type: object',
      '                properties:',
      ...NOUNS.map(
        name =>
          `                  ${name}: { type: string, description: the ${name} }`,
      ),
    ].join('\n');
    lines.push(operation);
    length += operation.length + 1;
  }
  return lines.join('\n');
}
