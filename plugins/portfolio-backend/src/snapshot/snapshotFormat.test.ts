import { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';
import { smallPortfolio } from '../http/__testUtils__/smallPortfolio';
import { decodeSnapshot, SnapshotFormatError } from './decodeSnapshot';
import { encodeSnapshot } from './encodeSnapshot';

/** Undefined fields and elements are the same as missing ones in JSON. */
function plain(assessed: Assessed) {
  return {
    ...assessed,
    cards: JSON.parse(JSON.stringify(assessed.cards)),
    capabilities: JSON.parse(JSON.stringify(assessed.capabilities)),
  };
}

describe('encodeSnapshot', () => {
  it('is read back as it was, whatever stands in it', async () => {
    const assessed = smallPortfolio();
    const hostile = assessed.graph.indexOf.get('component:default/kiosk')!;
    assessed.cards[hostile] = {
      name: 'kiosk',
      title: '__proto__ <script> \u202e \u{1f9ed} "\\',
      description: '\ud800 half a pair',
    };
    const read = await decodeSnapshot(await encodeSnapshot(assessed));
    // The stages may hand on more than an assessment is made of.
    expect(plain(assessed)).toMatchObject(plain(read));
    expect(await encodeSnapshot(read)).toEqual(await encodeSnapshot(assessed));
    expect(read.cards.at(-1)).toEqual(assessed.cards.at(-1));
    expect(read.capabilities.keys).toEqual(assessed.capabilities.keys);
    const { judgement } = JSON.parse(JSON.stringify(assessed));
    expect(judgement.signals.reports.length).toBeGreaterThan(1);
    expect(JSON.parse(JSON.stringify(read.judgement))).toEqual(judgement);
  });

  it('shares between reports what they say alike', async () => {
    const assessed = smallPortfolio();
    const { signals } = assessed.judgement;
    const [report] = signals.reports;
    const read = await decodeSnapshot(
      await encodeSnapshot({
        ...assessed,
        judgement: {
          ...assessed.judgement,
          signals: {
            ...signals,
            reports: Array.from({ length: 3_000 }, (_, n) => ({
              ...report!,
              scope: `system:default/s${n}`,
              because: n % 2 === 0 ? undefined : { code: 'thin' },
            })),
          },
        },
      }),
    );
    const { reports } = read.judgement.signals;
    expect(reports).toHaveLength(3_000);
    expect(reports[2_998]).toEqual({
      ...JSON.parse(JSON.stringify(report)),
      scope: 'system:default/s2998',
      because: undefined,
    });
    expect(reports[1]!.because).toEqual({ code: 'thin' });
    expect(reports[1]!.because).toBe(reports[2_999]!.because);
    expect(reports[0]!.indicators[0]!.coverage).toBe(
      reports[9]!.indicators[0]!.coverage,
    );
  });

  it('is read back where it takes many blocks', async () => {
    const assessed: Assessed = {
      ...smallPortfolio(),
      problems: Array.from({ length: 12_000 }, (_, i) => ({
        ref: `component:default/c${i}`,
        code: 'malformed-field',
        value: `${i} `.repeat(30),
      })),
    };
    const read = await decodeSnapshot(await encodeSnapshot(assessed));
    expect(read.problems).toEqual(assessed.problems);
    expect(read.graph.refs).toEqual(assessed.graph.refs);
  });

  it('gives the same bytes for the same content', async () => {
    const first = await encodeSnapshot(smallPortfolio());
    expect(await encodeSnapshot(smallPortfolio())).toEqual(first);
    const other = await encodeSnapshot({
      ...smallPortfolio(),
      date: '2026-11-23',
    });
    expect(other).not.toEqual(first);
  });

  it('says what is wrong with a record that it cannot read', async () => {
    const record = await encodeSnapshot(smallPortfolio());
    const newer = Buffer.from(record);
    newer[4] = 99;
    for (const [broken, reason] of [
      [newer, /format 99/],
      [Buffer.from('something else'), /not one of ours/],
      [Buffer.alloc(0), /not one of ours/],
      [record.subarray(0, record.length / 2), /cannot be read/],
    ] as const) {
      await expect(decodeSnapshot(broken)).rejects.toThrow(SnapshotFormatError);
      await expect(decodeSnapshot(broken)).rejects.toThrow(reason);
    }
  });
});
