import knownSoftware from './knownSoftware.json';

/**
 * Well-known software by what it is for. An entity that bears such a name runs
 * that software, whatever its description leaves out. The list is data, each
 * group with the public catalogue of software after which it is made.
 */
export interface SoftwareGroup {
  /** What the software is for, to end a sentence with. */
  purpose: string;
  /** Where the group and its members can be looked up. */
  source: string;
  /** Log-odds where it is the entity's name: plus is platform. */
  weight: number;
  /** Lower-case names, words parted by one space. */
  names: readonly string[];
  /** Names that are common words too: they count in a name or title only. */
  alsoWords: readonly string[];
}

export const SOFTWARE: readonly SoftwareGroup[] = knownSoftware;
