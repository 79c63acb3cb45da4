import { randomNumbers } from '../random';
import { Decoy, DraftTeam, DraftUnit, PlantedFinding } from './types';
import { FIRST_NAMES, LAST_NAMES } from './words';

/** A catalog that is being written, and what must be found in it. */
export class Draft {
  readonly teams: DraftTeam[] = [];
  readonly units: DraftUnit[] = [];
  /** Name of a System → Template that creates on it. */
  readonly templates = new Map<string, { name: string; team: DraftTeam }>();
  readonly findings: PlantedFinding[] = [];
  readonly decoys: Decoy[] = [];
  readonly #names = new Set<string>();
  readonly #random: () => number;
  #people = 0;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  /** An integer, 0 ≤ x < limit. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** So many of a list, in any order. */
  sample<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) {
      taken.push(...left.splice(this.below(left.length), 1));
    }
    return taken;
  }

  addTeam(team: { name: string; title: string; people: number }): DraftTeam {
    const added: DraftTeam = {
      name: team.name,
      title: team.title,
      people: Array.from({ length: team.people }, () => this.#nextPerson()),
    };
    this.teams.push(added);
    return added;
  }

  /** The name must be new for its kind. */
  addUnit(
    unit: Omit<DraftUnit, 'providesApis' | 'consumesApis' | 'dependsOn'> &
      Partial<DraftUnit>,
  ): DraftUnit {
    const added = {
      providesApis: [],
      consumesApis: [],
      dependsOn: [],
      ...unit,
    };
    if (this.isTaken(unit.kind, unit.name)) {
      throw new Error(`${unit.kind} ${unit.name} is there already`);
    }
    this.#names.add(`${unit.kind} ${unit.name}`);
    this.units.push(added);
    return added;
  }

  isTaken(kind: DraftUnit['kind'], name: string): boolean {
    return this.#names.has(`${kind} ${name}`);
  }

  #nextPerson() {
    const number = this.#people++;
    const first = FIRST_NAMES[number % FIRST_NAMES.length]!;
    const rest = Math.floor(number / FIRST_NAMES.length);
    const last = LAST_NAMES[(rest + number) % LAST_NAMES.length]!;
    const round = Math.floor(rest / LAST_NAMES.length);
    const initial = round === 0 ? '' : String.fromCharCode(96 + (round % 26));
    return {
      name: [first, initial, last].filter(Boolean).join('.').toLowerCase(),
      displayName: [first, initial && `${initial.toUpperCase()}.`, last]
        .filter(Boolean)
        .join(' '),
    };
  }
}

/** Full ref, as the assessment names it. */
export function refOfUnit(unit: Pick<DraftUnit, 'kind' | 'name'>): string {
  return `${unit.kind.toLowerCase()}:default/${unit.name}`;
}

export function refOfTeam(team: DraftTeam): string {
  return `group:default/${team.name}`;
}
