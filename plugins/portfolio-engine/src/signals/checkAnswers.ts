import { InputError } from '@backstage/errors';
import { Finding, FindingTemplate } from '../findings/types';

/** Stands for a cap that could not be worked out: nothing is raised on it. */
export const UNUSABLE = 'failed';

const MOST_TEXT = 200;
const MOST_WORDS = 20;

/**
 * Findings of an indicator, which may come from another plugin: nothing of
 * them is trusted.
 *
 * @throws InputError that says what is wrong with the first that is none.
 */
export function checkFindings(options: {
  findings: unknown;
  templates: Readonly<Record<string, FindingTemplate>>;
  nodes: number;
  items: number;
}): Finding[] {
  const { findings, templates, nodes, items } = options;
  if (!Array.isArray(findings)) {
    throw new InputError('it must give a list of findings');
  }
  for (const finding of findings) {
    if (
      typeof finding?.kind !== 'string' ||
      !Object.hasOwn(templates, finding.kind)
    ) {
      throw new InputError(
        `there is no template for a finding of kind "${finding?.kind}"`,
      );
    }
    checkList('nodes', finding.nodes, nodes);
    checkList('teams', finding.teams, nodes);
    checkList('counted', finding.counted ?? [], nodes);
    checkList('places', finding.places ?? [], nodes);
    checkList('items', finding.items ?? [], items);
    if (finding.nodes.length + (finding.items?.length ?? 0) === 0) {
      throw new InputError('a finding must be about an entity');
    }
    if (!Number.isFinite(finding.weight)) {
      throw new InputError('a finding must have a weight');
    }
    if (!(finding.numbers ?? []).every(Number.isFinite)) {
      throw new InputError('the numbers of a finding must be numbers');
    }
    const words: unknown[] = finding.words ?? [];
    if (
      words.length > MOST_WORDS ||
      !words.every(word => typeof word === 'string' && word.length <= MOST_TEXT)
    ) {
      throw new InputError(
        `the words of a finding must be at most ${MOST_WORDS} short texts`,
      );
    }
  }
  return findings;
}

/** @throws InputError where a value is no number. */
export function checkNumbers(numbers: unknown): Record<string, number> {
  if (typeof numbers !== 'object' || numbers === null) {
    throw new InputError('it must give numbers by name');
  }
  const byName = numbers as Record<string, unknown>;
  for (const name of Object.keys(byName)) {
    const value = byName[name];
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new InputError(`"${name}" is ${String(value)}, which is no number`);
    }
  }
  return numbers as Record<string, number>;
}

function checkList(what: string, list: unknown, below: number): void {
  if (!isListBelow(list, below)) {
    throw new InputError(`"${what}" of a finding must be known numbers`);
  }
}

/** A loop over places: there may be millions of them. */
function isListBelow(list: unknown, below: number): boolean {
  if (!isListLike(list)) {
    return false;
  }
  for (let place = 0; place < list.length; place++) {
    const number = list[place];
    if (
      typeof number !== 'number' ||
      !Number.isInteger(number) ||
      number < 0 ||
      number >= below
    ) {
      return false;
    }
  }
  return true;
}

/** An array, or an array of typed numbers. */
function isListLike(list: unknown): list is ArrayLike<unknown> {
  return Array.isArray(list) || (ArrayBuffer.isView(list) && 'length' in list);
}
