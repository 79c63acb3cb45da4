import { readDocuments } from './readDocuments';

describe('readDocuments', () => {
  it('counts documents as a reader does, and passes over empty ones', () => {
    const text = 'a: 1\n---\n---\n# only a comment\n---\nb: 2\n';

    expect(readDocuments(text)).toEqual([
      { document: 1, line: 1, value: { a: 1 } },
      { document: 4, line: 6, value: { b: 2 } },
    ]);
  });

  it('reads files of Windows', () => {
    expect(readDocuments('\uFEFFa: 1\r\n---\r\nb:\r\n  - x\r\n')).toEqual([
      { document: 1, line: 1, value: { a: 1 } },
      { document: 2, line: 3, value: { b: ['x'] } },
    ]);
  });

  it('gives lists and plain values as they are', () => {
    expect(readDocuments('- a\n---\njust text\n').map(d => d.value)).toEqual([
      ['a'],
      'just text',
    ]);
  });

  it.each([
    ['a key twice', 'a: 1\n---\nb: 1\nb: 2\n---\nc: 3\n', 4],
    ['a tab', 'a: 1\n---\nb:\n\tc: 1\n---\nc: 3\n', 4],
    ['an unknown alias', 'a: 1\n---\nb: *nobody\n---\nc: 3\n', 3],
  ])(
    'tells the line of %s, and keeps the other documents',
    (_what, text, line) => {
      const documents = readDocuments(text);
      const broken = documents.filter(({ error }) => error !== undefined);

      expect(broken).toHaveLength(1);
      expect(broken[0]).toMatchObject({ document: 2, line });
      expect(broken[0]?.error).not.toContain('\n');
      expect(documents[0]?.value).toEqual({ a: 1 });
      expect(documents.at(-1)?.value).toEqual({ c: 3 });
    },
  );

  it('loses what stands behind an open quote, as the catalog does', () => {
    const [first, second, ...others] = readDocuments(
      'a: 1\n---\nb: "x\n---\nc: 3\n',
    );

    expect(first?.value).toEqual({ a: 1 });
    expect(second).toMatchObject({ document: 2, line: 3 });
    expect(second?.error).toMatch(/^Missing closing "quote$/);
    expect(others).toEqual([]);
  });

  it('refuses aliases that grow without end', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i}: &l${i} [${Array(10).fill(i ? `*l${i - 1}` : 'x')}]`,
    );

    const [document] = readDocuments(levels.join('\n'));

    expect(document).toMatchObject({ document: 1, line: 1 });
    expect(document?.error).toMatch(/alias/i);
  });

  it('keeps keys of Object.prototype as plain keys', () => {
    const [document] = readDocuments('__proto__: {polluted: true}\na: 1\n');

    expect(Object.keys(document?.value ?? {})).toEqual(['__proto__', 'a']);
    expect({}).not.toHaveProperty('polluted');
  });
});
