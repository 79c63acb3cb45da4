import { nearest } from '@backstage-portfolio/plugin-portfolio-common';
import { ProblemList } from './problems';
import { readWordList } from './statedLists';
import { Audience } from './types';

/** What people write → audience; `internal` leaves open which one. */
const AUDIENCES: ReadonlyMap<string, Audience | undefined> = new Map([
  ['end-customers', 'end-customers'],
  ['end-customer', 'end-customers'],
  ['customers', 'end-customers'],
  ['customer', 'end-customers'],
  ['end-users', 'end-customers'],
  ['end-user', 'end-customers'],
  ['consumers', 'end-customers'],
  ['employees', 'employees'],
  ['employee', 'employees'],
  ['staff', 'employees'],
  ['workforce', 'employees'],
  ['builders', 'builders'],
  ['builder', 'builders'],
  ['developers', 'builders'],
  ['developer', 'builders'],
  ['engineers', 'builders'],
  ['partners', 'partners'],
  ['partner', 'partners'],
  ['third-parties', 'partners'],
  ['internal', undefined],
]);

export interface ReadAudienceOptions {
  value: unknown;
  field: string;
  problems: ProblemList;
}

/** The first audience that is named. Unknown words are a problem each. */
export function readAudience(
  options: ReadAudienceOptions,
): Audience | undefined {
  let audience: Audience | undefined;
  for (const word of readWordList(options)) {
    if (AUDIENCES.has(word)) {
      audience ??= AUDIENCES.get(word);
    } else {
      const meant = nearest({ value: word, candidates: AUDIENCES.keys() });
      options.problems.add({
        code: 'unknown-audience',
        field: options.field,
        value: word,
        suggestion: meant && (AUDIENCES.get(meant) ?? meant),
      });
    }
  }
  return audience;
}
