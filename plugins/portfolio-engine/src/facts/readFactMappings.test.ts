import { readFactMappings } from './readFactMappings';

describe('readFactMappings', () => {
  it('takes nothing for nothing', () => {
    expect(readFactMappings({ value: undefined })).toEqual([]);
  });

  it('reads a mapping from every place', () => {
    const value = [
      { annotation: 'acme.test/audience', fact: 'audience' },
      { label: 'pii', values: ['true'], means: 'privacy', fact: 'concern' },
      { tag: 'slow', means: 'tooling', fact: 'friction' },
      { spec: 'profile.title', fact: 'job-title', kinds: ['User'] },
    ];

    expect(readFactMappings({ value })).toEqual([
      ...value.slice(0, 3),
      { ...value[3], kinds: ['user'] },
    ]);
  });

  it.each([
    ['no list', {}, 'portfolio.facts must be a list'],
    ['no object', ['x'], 'portfolio.facts[0] must be an object'],
    [
      'no source',
      [{ fact: 'concern' }],
      'portfolio.facts[0] must have one of annotation, label, tag, spec',
    ],
    [
      'two sources',
      [{ fact: 'concern', tag: 'a', label: 'b' }],
      'portfolio.facts[0] must have one of annotation',
    ],
    [
      'an unknown fact',
      [{ tag: 'a', fact: 'concerns' }],
      "portfolio.facts[0].fact: 'concerns' is not known here; did you mean 'concern'?",
    ],
    [
      'an unknown key',
      [{ tag: 'a', fact: 'concern', value: 'x' }],
      "portfolio.facts[0]: 'value' is not known here; did you mean 'values'?",
    ],
    [
      'an unknown kind',
      [{ tag: 'a', fact: 'concern', kinds: ['Service'] }],
      "portfolio.facts[0].kinds: 'service' is not known here",
    ],
  ])('refuses %s, naming the key', (_what, value, message) => {
    expect(() => readFactMappings({ value })).toThrow(message);
  });
});
