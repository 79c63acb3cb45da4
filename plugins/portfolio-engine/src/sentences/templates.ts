import { SOURCING_REASONS } from '../staffing/sourcing';
import { SIGNAL_DECISIONS, TO_DO } from './toDo';

/** What the rule of thumb asks for, with the range that fits as well. */
const ASKS = {
  'asks-while-forming':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one while a platform takes shape; {name0}).",
  'asks-by-teams':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one for each of {n0|platform team|platform teams}; {name0}).",
  'asks-by-areas':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one for each of {n1|major area|major areas}; {name0}).",
  'asks-when-mature':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one for every 6 to 10 platform teams; {name0}).",
  'asks-when-mature-in-area':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one for every 6 to 10 platform teams of the major area; {name0}).",
  'asks-when-mature-in-areas':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one for every 6 to 10 platform teams of each of {n1|major area|major areas}; {name0}).",
} as const;

const STAFFING = {
  'nothing-to-staff':
    'No platform is found in what the catalog says, so there is nothing to staff.',
  'part-time-is-enough':
    'With {n0|owning group|owning groups}, one named person part-time is enough.',
  'held-unknown':
    'Whether somebody does it already is not known: nobody is named, and too few job titles are known.',
  'held-unknown-named-are-gone':
    'Whether somebody does it already is not known: whoever is named is not in the catalog, and too few job titles are known.',
  'by-title-one': 'By title one is likely, please confirm.',
  'by-title-some': 'By title {n0} are likely, please confirm.',
  'held-none': 'The catalog does not name anybody for it yet.',
  'held-none-one-likely':
    'The catalog does not name anybody for it yet; by title one is likely, please confirm.',
  'held-none-some-likely':
    'The catalog does not name anybody for it yet; by title {n1} are likely, please confirm.',
  'held-gone': 'Whoever the catalog names for it is not in the catalog.',
  'held-gone-one-likely':
    'Whoever the catalog names for it is not in the catalog; by title one is likely, please confirm.',
  'held-gone-some-likely':
    'Whoever the catalog names for it is not in the catalog; by title {n1} are likely, please confirm.',
  held: 'The catalog names {n0}.',
  'held-one-likely':
    'The catalog names {n0}; a {w0} is likely, please confirm.',
  'held-some-likely':
    'The catalog names {n0}; {n1} more are likely, please confirm.',
  'held-by-lead': 'The catalog names {n0}, who is an engineering lead as well.',
  'held-by-lead-one-likely':
    'The catalog names {n0}, who is an engineering lead as well; a {w0} is likely, please confirm.',
  'held-by-lead-some-likely':
    'The catalog names {n0}, who is an engineering lead as well; {n1} more are likely, please confirm.',
  'held-one-by-lead':
    'The catalog names {n0}, one of them an engineering lead.',
  'held-one-by-lead-one-likely':
    'The catalog names {n0}, one of them an engineering lead; a {w0} is likely, please confirm.',
  'held-one-by-lead-some-likely':
    'The catalog names {n0}, one of them an engineering lead; {n1} more are likely, please confirm.',
  'held-some-by-leads':
    'The catalog names {n0}, {n2} of them engineering leads.',
  'held-some-by-leads-one-likely':
    'The catalog names {n0}, {n2} of them engineering leads; a {w0} is likely, please confirm.',
  'held-some-by-leads-some-likely':
    'The catalog names {n0}, {n2} of them engineering leads; {n1} more are likely, please confirm.',
  'step-no-platform': 'Nothing in the catalog reads as a platform.',
  'step-owning-groups': '{n0|group owns|groups own} something.',
  'step-platform-teams-none':
    'No team is a platform team yet: none is declared so, or owns mostly platform.',
  'step-platform-teams':
    '{n0|platform team|platform teams}: declared so, or most of what they own is platform.',
  'step-platform-teams-unregistered':
    '{n0|platform team|platform teams}: declared so, or most of what they own is platform. {n1|of them is|of them are} named as owner but not registered.',
  'step-areas': '{n0|platform area|platform areas}, {n1} of them major.',
  'step-areas-none-major':
    '{n0|platform area|platform areas}, none of them major.',
  'step-carried': '{name0}, with {n0|team|teams}, is carried by {name1}.',
  'step-teams-elsewhere':
    '{n0|platform team is|platform teams are} at home in none of the areas.',
  'step-stage-too-small':
    'Fewer than 3 groups own something: too small for a position of its own.',
  'step-stage-forming':
    'At most one major area: the platform takes shape, so one Platform PM.',
  'step-stage-established': 'Several major areas: one Platform PM for each.',
  'step-stage-mature':
    'So many platform teams: one Platform PM for every 6 to 10 of them, and at least one for each major area.',
  'step-need-of-area': '{name0}: {n0}, for {n1|platform team|platform teams}.',
  'step-need-elsewhere': '{n0} for platform teams outside the major areas.',
  'step-never-more-than-teams':
    'Never more than there are platform teams: {n0}.',
  'step-range':
    'In all: {n0|Platform PM|Platform PMs}; {name0} would fit {n1|platform team|platform teams}.',
  'step-range-exactly': 'In all: {n0|Platform PM|Platform PMs}.',
  'step-names-nobody':
    '{name0} names a product manager who is not in the catalog.',
  'major-declared': 'declared to be a platform',
  'major-consumers':
    'used by {n0|other team|other teams} and {n1|product|products}',
  'major-consumer-teams': 'used by {n0|other team|other teams}',
  'major-consumer-products': 'used by {n1|product|products}',
  'major-breadth': '{n0|capability|capabilities} and {n1|unit|units}',
  'major-breadth-capabilities': '{n0|capability|capabilities}',
  'major-breadth-units': '{n1|unit|units}',
  'major-home-team': '{n0|platform team|platform teams} at home there',
} as const;

const PLATFORMS = {
  'charter-place': '{w0} of {name0}',
  'charter-such-as': 'Such as {name0}',
  'charter-value': '{words} ({name0})',
  'charter-missing-forWhom':
    'Name its audience in the annotation portfolio/audience.',
  'charter-missing-why': 'Describe in a sentence or two what it is for.',
  'charter-missing-what':
    'Register the APIs it provides, or name its capabilities in the annotation portfolio/capabilities.',
  'charter-missing-howToGet':
    'Add docs, a readable API definition or a Template.',
  'charter-missing-howMeasured':
    'Name what tells its success in the annotation portfolio/success-metrics.',
  'quality-reach': '{n0|team|teams} and {n1|product|products} use it directly.',
  'quality-critical-none':
    'No product for customers stands on it, as far as the catalog says.',
  'quality-critical':
    'It carries {n0} of {n1|product|products} for customers, directly or through others.',
  'quality-self-service':
    '{n0} of {n1|capability|capabilities} can be picked up without asking.',
  'quality-self-service-templates':
    '{n0} of {n1|capability|capabilities} can be picked up without asking, and {n2|Template creates|Templates create} on it.',
  'quality-ecosystem': 'Its users are in {n0|domain|domains}.',
  'quality-ecosystem-nobody-new':
    'Its users are in {n0|domain|domains}; nobody new came in 90 days.',
  'quality-ecosystem-new':
    'Its users are in {n0|domain|domains}; {n2} came in the last 90 days.',
  'quality-ecosystem-partners':
    'Its users are in {n0|domain|domains}; {n1|of them is|of them are} for partners.',
  'quality-ecosystem-partners-nobody-new':
    'Its users are in {n0|domain|domains}; {n1|of them is|of them are} for partners; nobody new came in 90 days.',
  'quality-ecosystem-partners-new':
    'Its users are in {n0|domain|domains}; {n1|of them is|of them are} for partners; {n2} came in the last 90 days.',
  'quality-interface-styles': '{n0|API|APIs} in {n1|style|styles}: {name0}.',
  'could-take-it-on': '{name0} could take it on.',
  'platform-used-by-most': 'Most of them build on it already.',
  'platform-offers-something-near': 'It offers something near already.',
  'platform-offers-the-same': 'It offers some of the kind already.',
} as const;

/** Whose opportunity it is: products or entities, of teams that are known or not. */
const WHOSE = {
  products: '{n0|product|products}',
  'products-of-teams': '{n0|product|products} of {n2|team|teams}',
  entities: '{n1|entity|entities}',
  'entities-of-teams': '{n1|entity|entities} of {n2|team|teams}',
} as const;

const OPPORTUNITIES = {
  'look-alikes-over-products':
    '{whose} have something of their own that looks alike. One of them, or a platform, could serve all.',
  'same-private-resource':
    '{whose} each keep their own, and look after it by themselves.',
  'missing-target':
    '{whose} stand on it. Register it, and somebody can look after it for all.',
  'unserved-need': '{whose} would use it if there were one.',
} as const;

const ADDITIONS = {
  'addition-groups': 'One change makes {n0} of {n1|owner|owners} resolve.',
  'addition-groups-opens':
    'One change makes {n0} of {n1|owner|owners} resolve; {n2|indicator|indicators} can then be judged.',
  'addition-one-change': 'One change is enough.',
  'addition-one-change-opens':
    'One change is enough; {n2|indicator|indicators} can then be judged.',
  'addition-one-line': 'One line on a platform is enough, if there is one.',
  'addition-edits': '{n0|edit|edits} would do.',
  'addition-edits-opens':
    '{n0|edit|edits} would do; {n2|indicator|indicators} can then be judged.',
  'addition-edits-of': '{n0} of the {n1} {w0} that lack it would do.',
  'addition-edits-of-opens':
    '{n0} of the {n1} {w0} that lack it would do; {n2|indicator|indicators} can then be judged.',
} as const;

type Sourcing = {
  [Reason in keyof typeof SOURCING_REASONS as `sourcing-${Reason}`]: string;
};
type Opportunities = Record<
  `${keyof typeof OPPORTUNITIES}-${keyof typeof WHOSE}`,
  string
>;

/**
 * Sentences that are put together on reading, by code. Places as in the
 * templates of findings; `{n0|team|teams}` is a number with a noun, or more,
 * that bends by it.
 */
export const SENTENCES = {
  ...ASKS,
  // Where no other number fits, there is no range to tell.
  ...(Object.fromEntries(
    Object.entries(ASKS).map(([code, text]) => [
      `${code}-exactly`,
      text.replace('; {name0}', ''),
    ]),
  ) as Record<`${keyof typeof ASKS}-exactly`, string>),
  ...STAFFING,
  ...(Object.fromEntries(
    Object.entries(SOURCING_REASONS).map(([reason, text]) => [
      `sourcing-${reason}`,
      text,
    ]),
  ) as Sourcing),
  ...PLATFORMS,
  ...(Object.fromEntries(
    Object.entries(OPPORTUNITIES).flatMap(([kind, text]) =>
      Object.entries(WHOSE).map(([whose, who]) => [
        `${kind}-${whose}`,
        text.replace('{whose}', who),
      ]),
    ),
  ) as Opportunities),
  ...ADDITIONS,
  ...TO_DO,
  ...SIGNAL_DECISIONS,
};
/** What is asked for, by the rule that says so. */
export type AskedCode = keyof typeof ASKS;
export type SentenceCode = keyof typeof SENTENCES;
