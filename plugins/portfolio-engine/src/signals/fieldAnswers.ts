import { drain } from '../graph/drain';
import { readProductManagers } from '../groundwork/productManagers';
import { Groundwork } from '../groundwork/types';
import { FIELDS } from './fields';
import { FieldId } from './types';

const SLICE = 512;

/** What units say in the fields of the catalog; columns are by node. */
export interface FieldAnswers {
  /** The bit of a field (see `bitOf`) is set where a unit could say it … */
  comparable: Uint32Array;
  /** … and where a unit that could does. */
  says: Uint32Array;
}

const BITS: ReadonlyMap<FieldId, number> = new Map(
  FIELDS.map(({ id }, place) => [id, 1 << place]),
);
const KNOWN = new WeakMap<Groundwork, FieldAnswers>();

/** The bit of a field in the answers. */
export function bitOf(field: FieldId): number {
  return BITS.get(field)!;
}

/**
 * Asks every unit once, for all who count fields: an entity is looked up more
 * slowly than it answers.
 */
export function* readFieldAnswers(
  groundwork: Groundwork,
): Generator<void, FieldAnswers> {
  let answers = KNOWN.get(groundwork);
  if (!answers) {
    const nodes = groundwork.graph.refs.length;
    answers = {
      comparable: new Uint32Array(nodes),
      says: new Uint32Array(nodes),
    };
    yield* readProductManagers(groundwork);
    const { units } = groundwork;
    for (let from = 0; from < units.length; from += SLICE) {
      ask(groundwork, answers, units.subarray(from, from + SLICE));
      yield;
    }
    KNOWN.set(groundwork, answers);
  }
  return answers;
}

/** The same, in one go. */
export function fieldAnswersOf(groundwork: Groundwork): FieldAnswers {
  return KNOWN.get(groundwork) ?? drain(readFieldAnswers(groundwork));
}

function ask(
  groundwork: Groundwork,
  answers: FieldAnswers,
  units: Uint32Array,
): void {
  for (let at = 0; at < units.length; at++) {
    const node = units[at]!;
    let comparable = 0;
    let says = 0;
    for (let place = 0; place < FIELDS.length; place++) {
      const field = FIELDS[place]!;
      if (field.comparable(groundwork, node)) {
        comparable |= 1 << place;
        says |= field.says(groundwork, node) ? 1 << place : 0;
      }
    }
    answers.comparable[node] = comparable;
    answers.says[node] = says;
  }
}
