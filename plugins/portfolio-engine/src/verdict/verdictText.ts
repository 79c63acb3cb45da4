import { Verdict } from './types';

const ANSWERS: Readonly<Record<Verdict['answer'], string>> = {
  'no-platform': 'No platform found in what the catalog says.',
  'cannot-tell': "Can't tell yet whether a Platform PM is needed.",
  'no-sign': 'No sign of it now: nothing asks for a Platform PM.',
  watch: 'Not yet, but several signs are worth watching.',
  probably: 'Probably: some of the signs of a missing Platform PM show.',
  yes: 'Yes, the signs of a missing Platform PM show.',
};

/** Where PMs are named, the question is another one: what is on their desk? */
const ANSWERS_WHERE_NAMED: Readonly<Record<Verdict['answer'], string>> = {
  ...ANSWERS,
  'no-sign': 'No sign that anything is missing now.',
  probably: 'Probably: some of the signs show.',
  yes: 'Yes, the signs show.',
};

/**
 * The verdict in English: the answer, what it rests on, and that those who are
 * named have it on their agenda.
 */
export function verdictText(verdict: Verdict): string {
  const { answer, named } = verdict;
  if (answer === 'no-platform') {
    return ANSWERS[answer];
  }
  const sentences = [
    (named ? ANSWERS_WHERE_NAMED : ANSWERS)[answer],
    restsOn(verdict),
  ];
  if (
    named &&
    (answer === 'yes' || answer === 'probably' || answer === 'watch')
  ) {
    sentences.push('You have Platform PMs; this is their agenda.');
  }
  return sentences.join(' ');
}

/** `3 of the 5 signals that can be judged are raised, on thin data.` */
export function restsOn(verdict: Verdict): string {
  const { answer, signals, decided, raised, watch } = verdict;
  if (answer === 'cannot-tell') {
    return decided === 0
      ? `None of the ${signals} signals can be judged.`
      : `Only ${decided} of the ${signals} signals can be judged.`;
  }
  const of =
    decided === 1
      ? 'the one signal that can be judged'
      : `the ${decided} signals that can be judged`;
  const all =
    decided === signals
      ? `All ${signals} signals are raised`
      : `All ${decided} signals that can be judged are raised`;
  const count =
    raised > 1 && raised === decided ? all : countText({ raised, watch, of });
  return `${count}, ${sureText(verdict)}.`;
}

/** How sure, in words. */
export function sureText({ sure }: Pick<Verdict, 'sure'>): string {
  return sure === 'fairly-sure' ? 'fairly sure' : 'on thin data';
}

function countText(options: {
  raised: number;
  watch: number;
  of: string;
}): string {
  const { raised, watch, of } = options;
  if (raised > 0) {
    return `${raised} of ${of} ${raised === 1 ? 'is' : 'are'} raised`;
  }
  return watch > 0
    ? `None of ${of} is raised, ${watch} ${
        watch === 1 ? 'is' : 'are'
      } to be watched`
    : `None of ${of} is raised`;
}
