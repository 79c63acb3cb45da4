/**
 * Every figure by which roles are found, as log-odds: plus speaks for
 * platform. Starting from an even prior, 0.85 is a share of 0.70 and 2.2 one
 * of 0.90. The figures are set by their meaning first and then checked, class
 * by class, against catalogs that people had labelled; none is made for one
 * organisation.
 */
export const WEIGHTS = {
  /** A source may not carry a role to near certainty by itself. */
  sourceCap: 2.0,
  /**
   * How far the sum of all reasons stands for the share: with the weights as
   * they are, shares of 0.7 proved right far more often than seven times of
   * ten, in organisations that were held out too. The best of six values
   * that were compared on the labelled catalogs.
   */
  sharpness: 1.4,
  /** How much a declared role weighs where it speaks for others; beyond any sum. */
  declared: 4.0,

  /** Type words say what a thing is made of, hardly what it is for. */
  componentType: 0.5,
  /** A cluster or pipeline is there for builders, whoever uses it. */
  resourceType: 1.1,
  /** `product` as the type of a System is as often a habit as a statement. */
  containerType: 0.5,
  /** The owner's own word on whom it serves is next to a declaration. */
  audience: {
    'end-customers': -1.6,
    employees: -0.8,
    builders: 1.8,
    partners: 1.0,
  },
  /** To offer a capability is what platforms do. */
  declaresCapabilities: 1.0,

  /** Two other systems may be two halves of one thing, so it only leans. */
  usedByOtherItems: 0.55,
  /** Three teams that build on it are what makes a platform. */
  usedByOtherTeams: 1.5,
  /** Five, and whatever it is about, it is there for all of them. */
  usedByManyTeams: 2.0,
  /** What only one side uses serves that side. */
  servesOneSide: 0.7,

  /** Share of a provider's own sum that its APIs take over. */
  providedBy: 0.5,
  /** The word of a person on the whole holds for its parts, unless they differ. */
  partOfDeclared: 1.5,
  /** Share of an inferred container's sum that its parts take over. */
  partOfInferred: 0.5,
  /** Each step further up counts less. */
  partOfStep: 0.8,
  /** A whole is what it mainly holds. */
  holdsParts: 2.4,

  /** What has a front end and no other users is mostly one experience. */
  touchPoint: 0.9,
  /** Parts that no System holds, of one owner and one first name. */
  siblings: 1.0,
  /** What surrounds a unit says less where its own name says the opposite. */
  againstOwnName: 0.4,

  /** A word in a name is chosen with care, … */
  inName: 1.0,
  /** … a tag nearly so, … */
  inTags: 0.9,
  /** … a description speaks of its surroundings too. */
  inDescription: 0.75,
  /** Software that is only mentioned is used, not offered. */
  softwareMentioned: 0.35,
  /** The name of the owner says something about all that it owns. */
  inOwnerName: 0.6,
  /** Words are not independent: each further one on a side adds less. */
  furtherWord: 0.7,
  /** Words kept for a unit; more are repetition. */
  mostWords: 6,

  /** A team's declared way of working, which its units may depart from. */
  declaredTeam: 1.2,
  /** What else a team owns: never enough by itself, … */
  ownerOwns: 0.5,
  /** … nor together with the rest of the catalog. */
  ownerAndCatalog: 0.55,
  /** The rest of the organisation, as a careful reader has it in mind. */
  catalog: 0.4,
  /** As long as it would weigh less, it says nothing. */
  catalogSilent: 0.1,
  /** Decided units at which the rest of a catalog weighs half of that. */
  catalogHalf: 40,
  /** What a unit is part of and who owns it are mostly one and the same fact. */
  ownerOwnsToo: 0.4,
} as const;

/** Where a sum becomes a role. */
export const THRESHOLDS = {
  /** Share from which a unit is called platform; 1 minus it for product. */
  decided: 0.7,
  /** Share that reads "very likely", if two sources agree. */
  veryLikely: 0.93,
  /** Least weight of a source that counts as an independent one. */
  independent: 0.3,
  /** Sum from which a container speaks for its parts. */
  strongContainer: 0.9,
  /** Both sides of a two-sided unit weigh at least this … */
  mixedSide: 1.5,
  /** … and about the same. */
  mixedSum: 1.0,
  /** Least share, and number, of decided parts on the smaller side. */
  mixedShare: 0.3,
  mixedParts: 2,
  /** Distance from the threshold at which an earlier role is given up at once. */
  hysteresis: 0.1,
  /** Other systems, and teams, from which use says something. */
  otherItems: 2,
  otherTeams: 3,
  manyTeams: 5,
  /** Platform (or product) share from which a team is called so. */
  teamShare: 0.6,
  teamUnits: 2,
} as const;

/** Sum at which a unit is decided. */
export const DECIDED_SUM =
  Math.log(THRESHOLDS.decided / (1 - THRESHOLDS.decided)) / WEIGHTS.sharpness;

/** Log-odds held to what one source may say. */
export function capped(weight: number): number {
  return Math.max(-WEIGHTS.sourceCap, Math.min(WEIGHTS.sourceCap, weight));
}

/** Log-odds → platform share, 0 … 1. */
export function shareOf(sum: number): number {
  return 1 / (1 + Math.exp(-WEIGHTS.sharpness * sum));
}
