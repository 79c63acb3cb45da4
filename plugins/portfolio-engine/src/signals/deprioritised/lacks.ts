import { kindCode } from '../../graph/kinds';
import { Groundwork } from '../../groundwork/types';
import { bitOf, fieldAnswersOf, readFieldAnswers } from '../fieldAnswers';
import { stabilityAt } from '../lifecycles';
import { FieldId } from '../types';

const COMPONENT = kindCode('component');
const API = kindCode('api');
const SYSTEM = kindCode('system');
const DOMAIN = kindCode('domain');

/** Something that a unit is kept well by, and that may be missing. */
export interface Lack {
  /** Kind of finding. */
  kind: string;
  /** Name of its numbers: `platformsDescription`, `productsDescription` …. */
  name: string;
  /** The field that must be a habit. */
  field: FieldId;
  /** How its sentence begins: one or many, the words are the same. */
  says: string;
  comparable(groundwork: Groundwork, node: number): boolean;
  has(groundwork: Groundwork, node: number): boolean;
}

/** Databases and such come with a platform, and are described by nobody. */
function isMade({ graph }: Groundwork, node: number): boolean {
  const kind = graph.kinds[node];
  return (
    kind === COMPONENT || kind === API || kind === SYSTEM || kind === DOMAIN
  );
}

function says(field: FieldId): Lack['has'] {
  return (groundwork, node) =>
    (fieldAnswersOf(groundwork).says[node]! & bitOf(field)) !== 0;
}

/** The four on which platforms are held against products. */
export const LACKS: readonly Lack[] = [
  {
    kind: 'platform-without-description',
    name: 'Description',
    field: 'description',
    says: 'Without a description',
    comparable: isMade,
    has: says('description'),
  },
  {
    kind: 'platform-without-docs',
    name: 'Docs',
    field: 'docs',
    says: 'Without documentation',
    comparable: (groundwork, node) =>
      isMade(groundwork, node) && groundwork.graph.kinds[node] !== API,
    has: says('docs'),
  },
  {
    kind: 'platform-without-owner',
    name: 'Owner',
    field: 'resolved-owner',
    says: 'Without an owner that the catalog has',
    comparable: () => true,
    has: says('resolved-owner'),
  },
  {
    kind: 'platform-not-in-production',
    name: 'Production',
    field: 'lifecycle',
    says: 'Not in production, by lifecycle',
    comparable: says('lifecycle'),
    has: (groundwork, node) => stabilityAt(groundwork, node) === 'production',
  },
];

const KNOWN = new WeakMap<Groundwork, Uint8Array>();
const SLICE = 4096;

/**
 * Unit → bit `2 n` where it could have the thing of lack `n`, bit `2 n + 1`
 * where it has it. Looked up once a run.
 */
export function* knownLacks(
  groundwork: Groundwork,
): Generator<void, Uint8Array> {
  let bits = KNOWN.get(groundwork);
  if (!bits) {
    bits = new Uint8Array(groundwork.graph.refs.length);
    yield* readFieldAnswers(groundwork);
    for (let done = 0; done < groundwork.units.length; done++) {
      const node = groundwork.units[done]!;
      for (let place = 0; place < LACKS.length; place++) {
        const lack = LACKS[place]!;
        if (lack.comparable(groundwork, node)) {
          bits[node]! |= (lack.has(groundwork, node) ? 3 : 1) << (2 * place);
        }
      }
      if (done % SLICE === 0) {
        yield;
      }
    }
    KNOWN.set(groundwork, bits);
  }
  return bits;
}

export function isComparable(bits: number, place: number): boolean {
  return (bits & (1 << (2 * place))) !== 0;
}

export function hasIt(bits: number, place: number): boolean {
  return (bits & (2 << (2 * place))) !== 0;
}
