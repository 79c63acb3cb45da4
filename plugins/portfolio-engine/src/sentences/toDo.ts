/** What is to be done or decided, why, and what it costs to wait. */
export const TO_DO = {
  'say-who-answers': 'Say who answers for your platforms as products.',
  'find-pm': 'Find a Platform PM.',
  'find-pm-for': 'Find a Platform PM for {name0}.',
  'find-pm-and-more': 'Find a Platform PM, and {n0} more.',
  'find-pm-for-and-more': 'Find a Platform PM for {name0}, and {n0} more.',
  'asks-for':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs}.",
  'asks-for-and-named':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs}, and the catalog names {n1}.",
  'asks-for-and-likely':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs}; the catalog names {n1}, and by title {n2|more is|more are} likely.",
  'asks-for-and-nobody':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs}, and the catalog names nobody yet.",
  'asks-for-and-nobody-but-likely':
    "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs}; the catalog names nobody yet, and by title {n2|person is|people are} likely.",
  'look-internal': 'Look within first.',
  'look-external': 'Look outside first.',
  'look-interim': 'Begin with somebody interim.',
  'waiting-for-pm-of':
    '{n0|team builds|teams build} on {name0}, and nobody is named who weighs what they need.',
  'waiting-for-pm':
    '{n0|team builds|teams build} on platforms for which nobody is named who weighs what they need.',
  'waiting-for-pm-in-none':
    'Nobody is named who weighs what those need who build on the platform.',
  'waiting-for-pm-in-areas':
    '{n0|major platform area has|major platform areas have} nobody named who weighs what consumers need.',
  'signal-raised': '“{w0}” is raised.',
  'signal-raised-by': '“{w0}” is raised, above all by “{w1}”.',
  'signal-watched': '“{w0}” is to be watched.',
  'signal-watched-by': '“{w0}” is to be watched, above all for “{w1}”.',
  'ask-to-take-on': 'Ask {name0} to take on {name1}.',
  'ask-to-take-it-on': 'Ask {name0} to take it on.',
  'gap-of': '{w0}: {name0}',
  'mend-no-owner': 'Find who looks after {name0}.',
  'mend-owner-not-found': 'Register {name0}, or name another owner.',
  'mend-owner-is-a-person': 'Give {name0} to a team.',
  'mend-owner-has-no-members': 'Say who belongs to {name0}.',
  'mend-platform-without-pm': 'Name a product manager for {name0}.',
  'mend-pm-not-found': 'Name another product manager for {name0}.',
  'mend-undocumented-capability': 'Document {name0}.',
  'mend-undecided-but-used': 'Say whether {name0} is a product or a platform.',
  'mend-unregistered-but-used': 'Register {name0}.',
  'mend-platform-owned-by-product-team':
    'Settle which team is to look after {name0}.',
  'mend-product-owned-by-platform-team':
    'Settle which team is to look after {name0}.',
  'mend-all-no-owner': 'Say who looks after what.',
  'mend-all-owner-not-found': 'Register the owners that are named.',
  'mend-all-owner-is-a-person': 'Give to teams what people look after alone.',
  'mend-all-owner-has-no-members': 'Say who belongs to which team.',
  'mend-all-platform-without-pm': 'Name product managers for platforms.',
  'mend-all-pm-not-found': 'Register the product managers that are named.',
  'mend-all-platform-owned-by-product-team':
    'Settle which teams are to look after platforms.',
  'mend-all-product-owned-by-platform-team':
    'Settle which teams are to look after products.',
  'mend-all-undocumented-capability': 'Document what others build on.',
  'mend-all-undecided-but-used': 'Say what is a product and what a platform.',
  'mend-all-unregistered-but-used':
    'Register what others refer to, or correct the references.',
  'waiting-for-owner':
    '{n0|team depends|teams depend} on it and would not know whom to ask.',
  'waiting-for-an-owner': 'Who needs it does not know whom to ask.',
  'decide-offer': 'Decide whether {name0} offers this to all: {name1}.',
  'decide-look-alikes-over-products':
    'Decide who offers this once for all: {name0}.',
  'decide-same-private-resource':
    'Decide whether a platform offers {name0} as a service.',
  'decide-missing-target': 'Register {name0}, and say who looks after it.',
  'decide-unserved-need': 'Decide whether to offer what is asked for: {name0}.',
  'waiting-with-own': '{n0|team goes|teams go} on with something of their own.',
  'waiting-with-own-some': 'Teams go on with something of their own.',
  'until-then-unknown': 'Until then nothing can be said of “{w0}”.',
  'until-then-unknown-two':
    'Until then nothing can be said of “{w0}” and “{w1}”.',
  'until-then-unknown-three':
    'Until then nothing can be said of “{w0}”, “{w1}” and “{w2}”.',
  'until-then-unknown-and-more':
    'Until then nothing can be said of “{w0}”, “{w1}” and more.',
  'make-easier': 'Make {name0} easier to use',
  'could-serve': 'See whether {name0} could serve what looks alike',
  'ask-new-consumers': 'Ask your new consumers what they need',
  'new-this-week': 'New this week: {name0}.',
  'answer-in-catalog': 'Answer in the catalog: {w0}',
} as const;

/**
 * What a signal asks to decide, by the indicator that carries it and what was
 * seen first. Short, and with the place where to begin; how it is done stands in
 * what clears the indicator.
 */
export const SIGNAL_DECISIONS = {
  'do-compare-two': 'Compare {name0} and {name1}: could one serve both?',
  'do-compare-three':
    'Compare {name0}, {name1} and {name2}: could one serve all?',
  'do-compare-many':
    'Compare {name0} with {n0|other|others} like it: could one serve all?',
  'do-same-capability': 'Agree who offers {name0} to all.',
  'do-several-technologies':
    'Find out what {name0} lacks for those without it.',
  'do-team-dependencies': 'Let {name0} build without asking so many teams.',
  'do-few-carry-many': 'Let teams help themselves at {name0}.',
  'do-long-chain': 'Shorten the chain of teams from {name0} to {name1}.',
  'do-declared-friction': 'Mend what holds {name0} up.',
  'do-lead-time': 'Shorten the way of {name0} to production.',
  'do-hard-surfaces': 'Make {name0} easier to use.',
  'do-products-name-managers-platforms-do-not':
    'Name product managers for platforms, {name0} first.',
  'do-lead-named-as-manager':
    'Give {name0} a product manager beside its engineering lead.',
  'do-owned-by-person-or-department': 'Name a product manager for {name0}.',
  'do-behind-products': 'Give {name0} the care that products get.',
  'do-findings-stay-open': 'Settle what has long been open on {name0}.',
  'do-few-people-carry-many': 'Staff {name0} by how many stand on it.',
  'do-unstable-foundations': 'Settle whether others may rely on {name1}.',
  'do-mutual-dependencies': 'Untie {name0} and {name1}.',
  'do-private-stores': 'Put an API in front of {name1}.',
  'do-old-versions-in-use': 'Help teams over from {name0} to {name1}.',
  'do-answer-concern': 'Find one answer to {w0} for all teams.',
  'do-see-to-mark': 'Have one team see to {name0} for all.',
  'do-see-to-sign-in': 'Agree how callers sign in to APIs.',
} as const;
