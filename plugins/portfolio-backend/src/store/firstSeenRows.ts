import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { inBatches } from './batches';
import { FirstSeen } from './PortfolioStore';

const PAGE = 2_000;

interface FirstSeenRow {
  subject: string;
  first_seen: string;
  gone_since: string | null;
}

export async function* readFirstSeen(
  knex: Knex,
  kind: string,
  options: { changedSince?: string } = {},
): AsyncGenerator<FirstSeen[]> {
  const { changedSince } = options;
  let after: string | undefined;
  for (;;) {
    const query = knex('first_seen')
      .where({ kind })
      .orderBy('subject')
      .limit(PAGE);
    if (after !== undefined) {
      query.where('subject', '>', after);
    }
    if (changedSince !== undefined) {
      query.andWhere(changed =>
        changed
          .where('first_seen', '>', changedSince)
          .orWhereNotNull('gone_since'),
      );
    }
    const rows = await query.select<FirstSeenRow[]>(
      'subject',
      'first_seen',
      'gone_since',
    );
    if (rows.length > 0) {
      yield rows.map(row => ({
        subject: row.subject,
        firstSeen: row.first_seen,
        goneSince: row.gone_since ?? undefined,
      }));
      await setImmediate();
    }
    after = rows.at(-1)?.subject;
    if (rows.length < PAGE) {
      return;
    }
  }
}

export async function writeFirstSeen(
  knex: Knex,
  options: { kind: string; subjects: ReadonlySet<string>; day: string },
): Promise<void> {
  const { kind, subjects, day } = options;
  const unknown = new Set(subjects);
  const left: string[] = [];
  const back: string[] = [];
  for await (const page of readFirstSeen(knex, kind)) {
    for (const { subject, goneSince } of page) {
      unknown.delete(subject);
      const here = subjects.has(subject);
      if (here && goneSince) {
        back.push(subject);
      } else if (!here && !goneSince) {
        left.push(subject);
      }
    }
  }
  const rows = Array.from(unknown, subject => ({
    kind,
    subject,
    first_seen: day,
  }));
  await inBatches(knex, {
    rows,
    columns: 3,
    run: (tx, batch) => tx('first_seen').insert(batch).onConflict().ignore(),
  });
  for (const [list, gone] of [
    [left, day],
    [back, null],
  ] as const) {
    await inBatches(knex, {
      rows: list,
      columns: 1,
      run: (tx, batch) =>
        tx('first_seen')
          .where({ kind })
          .whereIn('subject', batch)
          .update({ gone_since: gone }),
    });
  }
}
