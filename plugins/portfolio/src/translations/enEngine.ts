/*
 * What the engine says, by the ids, kinds and codes that the server sends. Made
 * by `yarn generate`: do not edit. The pages show these texts where they know
 * the id, and else the text that came with it, so that signals of other plugins
 * need no change here.
 */
export const englishEngine = {
  signal: {
    'duplicate-solutions': {
      title: 'Solutions that look alike',
      question: 'Do several teams build what one of them could offer to all?',
      idea: 'Where nobody looks after what teams have in common, each solves it for itself. Whether two solutions really do the same, only the people who build them can tell.',
    },
    'slow-delivery': {
      title: 'What could hold teams up',
      question: 'Do teams have to wait for one another to deliver?',
      idea: 'Feature teams complain about slow delivery because of tooling, infrastructure or dependencies. A catalog shows who needs whom; whether that is slow, only the teams and their lead times can tell.',
    },
    'hard-to-use-apis': {
      title: 'APIs that are hard to use',
      question: 'Can others build on what is offered, without asking around?',
      idea: 'Internal APIs or services are hard to use, poorly documented, or unstable. A platform is used where it is easy to start with, easy to understand, and still there tomorrow.',
    },
    'leaders-as-product-managers': {
      title: 'Engineering leaders stand in as product managers',
      question:
        'Do platforms have product managers as products do, or do those who lead their engineers decide?',
      idea: 'Products name who decides on them; platforms often do not, and the decisions fall to whoever leads the engineers, beside the work of leading.',
    },
    'platform-work-deprioritised': {
      title: 'Platform work waits',
      question: 'Does work on platforms wait while work on products is done?',
      idea: 'What customers see wins against what others build on. It shows where platforms are kept less well than products, where their open ends stay open for longer, and where few people carry many.',
    },
    'velocity-over-maintainability': {
      title: 'Speed now against upkeep later',
      question: 'Does what was quick to build make what comes next harder?',
      idea: 'There is tension between short-term feature velocity and long-term maintainability. Shortcuts between teams show in a catalog: what runs on things that won’t last, or that were never offered.',
    },
    'systemic-concerns': {
      title: 'Concerns that need one answer',
      question:
        'Does each team answer for itself what security, compliance and performance ask of all?',
      idea: 'Signing in, secrets, audit, consent, rate limits, scanning, encryption and the like concern every product. Answered team by team, they cost most and hold least.',
    },
  },
  indicator: {
    'duplicate-solutions/look-alikes': {
      title: 'Components and APIs that look alike',
      meaning:
        'Components or APIs of different teams, neither using the other, whose names, descriptions and operations speak of the same.',
      clears:
        'Have the teams compare what they built: let one of them offer it to the others, or say why each needs its own.',
    },
    'duplicate-solutions/same-capability': {
      title: 'One capability, several providers',
      meaning:
        'Units of different teams that declare the same capability key, each in a System of its own.',
      clears:
        'Agree which unit offers the capability, and take the key from the others (`portfolio/capabilities`).',
    },
    'duplicate-solutions/several-technologies': {
      title: 'Several technologies for one need',
      meaning:
        'A platform offers a technology, and other teams use another one for the same. There may be good reasons, so this alone never raises the signal.',
      clears:
        'Find out what the offered technology lacks, and move those who can to it.',
    },
    'slow-delivery/team-dependencies': {
      title: 'Teams that need many others',
      meaning:
        'How many teams build directly on products of at least four other teams, or on what they can’t pick up by themselves. Each is a talk to have before something can change.',
      clears:
        'Offer what several teams need as self-service: docs, a definition that can be read, a Template.',
    },
    'slow-delivery/few-carry-many': {
      title: 'Few people carry many',
      meaning:
        'How many other teams build on what one team runs, where they can’t help themselves or somebody says that they wait, and the team is small beside that.',
      clears:
        'Offer it as a self-service, or have more people carry it. Where the members of the team are not known, name them.',
    },
    'slow-delivery/long-chain': {
      title: 'Long chains of teams',
      meaning:
        'How many teams stand in the longest row in which each builds on the next. What a platform offers as self-service cuts a chain: nobody has to be asked for it.',
      clears:
        'Cut the chain where most teams meet: let that part be picked up without asking.',
    },
    'slow-delivery/declared-friction': {
      title: 'Teams that say they are held up',
      meaning:
        'How many teams say on their entities what holds them up, and how many of them wait for the same team.',
      clears:
        'Talk with the teams, mend what holds them up, and take the annotation off.',
    },
    'slow-delivery/lead-time': {
      title: 'Long lead times',
      meaning:
        'How many of the teams whose lead time is known take long from a change to production, by the middle one of what each team owns.',
      clears: 'Shorten what takes long; see which teams it waits for.',
    },
    'hard-to-use-apis/hard-surfaces': {
      title: 'APIs, libraries and services that are hard to use',
      meaning:
        'How many of the offered surfaces have two faults, one of which stands in the way of building on them; and how many teams use the most used of them.',
      clears:
        'Mend the faults of the most used ones first: a definition that can be read, words on its operations, somebody to ask.',
    },
    'leaders-as-product-managers/products-name-managers-platforms-do-not': {
      title: 'Products name product managers, platforms do not',
      meaning:
        'Where products name their product managers as a habit and platforms rarely do, somebody else decides on platforms.',
      clears:
        'Name product managers for platforms as for products (`portfolio/product-manager`).',
    },
    'leaders-as-product-managers/lead-named-as-manager': {
      title: 'An engineering lead is named as product manager',
      meaning:
        'Who leads engineers and manages a platform wears two hats, and the one that shouts louder wins.',
      clears:
        'Have somebody else than the lead of the engineers manage the platform, and name the person.',
    },
    'leaders-as-product-managers/owned-by-person-or-department': {
      title: 'A person or a department owns a platform that names nobody',
      meaning:
        'Without a product manager, the decisions on such a platform are likely to be those of one person, or of the head of the department.',
      clears: 'Name a product manager, or have a team own the platform.',
    },
    'platform-work-deprioritised/behind-products': {
      title: 'Platforms are kept less well than products',
      meaning:
        'Descriptions, documentation, owners and lifecycles show where time is taken; held against products, they show whether platforms get theirs.',
      clears: 'Describe, document and own platforms as products are.',
    },
    'platform-work-deprioritised/findings-stay-open': {
      title: 'What was found on platforms stays open',
      meaning:
        'Where the open findings of platforms are much older than those of products, nobody has time for them.',
      clears:
        'Settle the oldest findings on platforms, or say why they may stay.',
    },
    'platform-work-deprioritised/few-people-carry-many': {
      title: 'Few people carry what many stand on',
      meaning:
        'Where the share of people in platform teams is at most half of the share of use that goes to platforms, platforms may be short of hands.',
      clears:
        'Give platforms a share of the people that fits how many stand on them, or let consumers help themselves.',
    },
    'velocity-over-maintainability/unstable-foundations': {
      title: 'Production on experimental or deprecated ground',
      meaning:
        'How many units in production build on something of another item and another team that is experimental or deprecated: it may change or go without them.',
      clears:
        'Move to what is meant to last, or let its owners declare it production.',
    },
    'velocity-over-maintainability/mutual-dependencies': {
      title: 'Items that build on each other',
      meaning:
        'How often items of different teams build on one another in a circle, with two relations each way at least. What they tell each other by events alone, and parts of one whole, are left aside.',
      clears:
        'Move what both need into one of them, or let one tell the other by events.',
    },
    'velocity-over-maintainability/private-stores': {
      title: 'Stores of other teams used directly',
      meaning:
        'How often a unit uses a database, bucket or queue that another team keeps for an item of its own and offers to nobody: neither can change it alone any more.',
      clears:
        'Offer the data through an API, or declare the store a capability that others may use.',
    },
    'velocity-over-maintainability/old-versions-in-use': {
      title: 'Old versions in use beside their successors',
      meaning:
        'How many other teams still use one version of something though a newer one is there: both have to be kept.',
      clears:
        'Help the teams over to the newer version, then take the old one away.',
    },
    'systemic-concerns/concern-look-alikes': {
      title: 'Several teams see to one concern',
      meaning:
        'Components, APIs or declared capabilities of different teams that look alike, and are for a concern that all products have.',
      clears:
        'Have a platform answer the concern for all, and the teams build on that answer.',
    },
    'systemic-concerns/partial-marks': {
      title: 'A mark of a concern stands on a part only',
      meaning:
        'A tag of a concern (such as pci, audited or sso), or in definitions how callers sign in: where some have it and others do not, each team decides for itself.',
      clears:
        'Have one team see to the concern for all units, and put the mark on those that are covered.',
    },
    'systemic-concerns/declared-concerns': {
      title: 'Several teams declare one concern',
      meaning:
        'Units of different teams name the same concern (`portfolio/concerns`), such as security, compliance or performance.',
      clears:
        'Have a platform answer the concern for all, and take it from the units that build on the answer.',
    },
  },
  measure: {
    'duplicate-solutions/look-alikes/clusters': 'groups that look alike',
    'duplicate-solutions/look-alikes/largest': 'teams in the largest group',
    'duplicate-solutions/look-alikes/teamShare':
      'their teams as a share of the product teams',
    'duplicate-solutions/same-capability/keys':
      'capabilities that several teams offer',
    'duplicate-solutions/several-technologies/teams': 'teams with one need',
    'slow-delivery/team-dependencies/teams': 'teams that need many others',
    'slow-delivery/team-dependencies/share': 'share of the owning teams',
    'slow-delivery/team-dependencies/comparableTeams': 'owning teams',
    'slow-delivery/few-carry-many/teams': 'teams that few people carry',
    'slow-delivery/few-carry-many/teamsOfVeryFew':
      'teams that very few people carry',
    'slow-delivery/few-carry-many/teamsOfUnknown':
      'teams on one of which the members are not known',
    'slow-delivery/long-chain/longest': 'teams in the longest chain',
    'slow-delivery/declared-friction/teams': 'teams that say so',
    'slow-delivery/declared-friction/onOneProvider':
      'teams that wait for the same',
    'slow-delivery/declared-friction/share': 'share of the owning teams',
    'slow-delivery/declared-friction/comparableTeams': 'owning teams',
    'slow-delivery/lead-time/share': 'share of teams with a long lead time',
    'slow-delivery/lead-time/shareVeryLong':
      'share of teams with a very long lead time',
    'slow-delivery/lead-time/comparableTeams': 'teams with a lead time',
    'hard-to-use-apis/hard-surfaces/hard': 'surfaces that are hard to use',
    'hard-to-use-apis/hard-surfaces/share': 'share of the offered surfaces',
    'hard-to-use-apis/hard-surfaces/surfaces': 'offered surfaces',
    'hard-to-use-apis/hard-surfaces/mostTeams': 'teams that use one of them',
    'leaders-as-product-managers/products-name-managers-platforms-do-not/products':
      'products',
    'leaders-as-product-managers/products-name-managers-platforms-do-not/productsNaming':
      'share of products that name a product manager',
    'leaders-as-product-managers/products-name-managers-platforms-do-not/platforms':
      'platforms',
    'leaders-as-product-managers/products-name-managers-platforms-do-not/shortfall':
      'how far the share of platforms stays behind that of products',
    'leaders-as-product-managers/products-name-managers-platforms-do-not/sure':
      'how sure it is that this is no chance',
    'leaders-as-product-managers/lead-named-as-manager/platforms':
      'platforms that name an engineering lead',
    'leaders-as-product-managers/lead-named-as-manager/majorShare':
      'share of the major platforms',
    'leaders-as-product-managers/owned-by-person-or-department/platforms':
      'such platforms',
    'platform-work-deprioritised/behind-products/behind':
      'of description, docs, owner and lifecycle, so many are behind',
    'platform-work-deprioritised/behind-products/mostBehind':
      'the largest distance',
    'platform-work-deprioritised/findings-stay-open/medianAge':
      'median age of the open findings of platforms',
    'platform-work-deprioritised/findings-stay-open/timesProducts':
      'times that of products',
    'platform-work-deprioritised/few-people-carry-many/timesPeople':
      'share of use that goes to platforms, times that of people',
    'velocity-over-maintainability/unstable-foundations/units':
      'units in production that do',
    'velocity-over-maintainability/unstable-foundations/teams':
      'teams that own them',
    'velocity-over-maintainability/unstable-foundations/share':
      'share of the units in production',
    'velocity-over-maintainability/unstable-foundations/comparable':
      'units in production',
    'velocity-over-maintainability/mutual-dependencies/circles': 'circles',
    'velocity-over-maintainability/mutual-dependencies/mostTeams':
      'teams in one of them',
    'velocity-over-maintainability/private-stores/uses':
      'uses of stores of others',
    'velocity-over-maintainability/private-stores/teams': 'teams that do',
    'velocity-over-maintainability/old-versions-in-use/teams':
      'teams on one old version',
    'systemic-concerns/concern-look-alikes/teams':
      'teams that see to one concern',
    'systemic-concerns/concern-look-alikes/unserved':
      'teams that see to one concern for which no platform is there',
    'systemic-concerns/partial-marks/marks':
      'marks that a part of the units has',
    'systemic-concerns/partial-marks/lacking':
      'units for customers in production that lack one mark',
    'systemic-concerns/declared-concerns/teams': 'teams that name one concern',
    'systemic-concerns/declared-concerns/unserved':
      'teams that name one concern for which no platform is there',
  },
  field: {
    owner: 'an owner',
    team: 'an owner that is a Group',
    'resolved-owner': 'an owner that the catalog has',
    description: 'a description',
    words: 'a description',
    dependencies: 'dependencies or APIs',
    apis: 'which APIs it provides or uses',
    definition: 'an API definition that can be read',
    docs: 'documentation',
    lifecycle: 'a lifecycle',
    'product-manager': 'a product manager',
    'job-title': 'job titles of the people in its team',
    members: 'the members of its team',
    role: 'whether it is a product or a platform',
    system: 'the System it is part of',
    friction: 'what holds its people up',
    'lead-time': 'a lead time',
    concerns: 'its concerns',
    capabilities: 'the capabilities it offers',
    links: 'links to its channel, roadmap, runbook or status',
  },
  because: {
    'no-habit':
      'Too few units name {{detail}} for a missing one to mean something.',
    'no-habit-all':
      'Too few units name what is needed for a missing one to mean something.',
    'nothing-to-compare-all': 'There is too little of that kind to compare.',
    'no-news':
      'Where units name {{detail}}, it is too often the same to tell anything apart.',
    'no-news-all':
      'Where units name what is needed, it is too often the same to tell anything apart.',
    'few-teams-all':
      'Too few teams work here for a status; what was seen is shown.',
    'one-team-all':
      'One team alone bears witness to it; a second one is needed.',
    thin: 'Too few units name {{detail}} to call it clear.',
    'thin-all': 'The catalog says too little to call it clear.',
    'too-early': 'It can be said from {{detail}}.',
    'too-early-all': 'It can be said from a later day.',
    'no-history-all': 'It needs a history, which only a portal keeps.',
    'switched-off-all': 'It is switched off in the configuration.',
    'failed-all': 'It failed and is left out of this assessment.',
  },
  finding: {
    'look-alike-pair':
      '{subject} and {other} look alike: both speak of {words}.',
    'look-alike-apis':
      '{subject} and {other} look alike: both speak of {words}, and have {n0} operations in common.',
    'look-alike-three':
      '{subject}, {other} and {third} look alike: they speak of {words}.',
    'look-alike-many':
      '{subject} and {count} other units look alike: they speak of {words}.',
    'same-capability': '{subject} and {other} both offer {w0}.',
    'same-capability-many': '{subject} and {count} other units offer {w0}.',
    'several-technologies':
      '{subject} offers {w0}; other teams have something else for {w1}, on {count} units.',
    'needs-many-teams':
      '{subject} needs {count} other teams for what it builds on.',
    'few-carry-many':
      'Few people carry many: {count} other teams build on what {subject} runs, and it is not self-service.',
    'many-build-on':
      '{count} other teams build on what {subject} runs, and it is not self-service.',
    'chain-of-teams':
      'From {subject} to {other} runs a chain of {count} teams, each building on the next.',
    'waits-for': '{subject} says that it waits for {other}.',
    'held-up-by': '{subject} says what holds it up: {words}.',
    'long-lead-time':
      'A change to {subject} takes {n0} days to reach production.',
    'hard-in-use':
      '{subject}, used by {count} teams, is hard to build on: {words}.',
    'hard-on-offer': '{subject} is offered, and hard to build on: {words}.',
    'platform-names-no-manager': '{subject} names no product manager.',
    'item-names-no-manager': '{item} names no product manager.',
    'lead-is-manager':
      '{subject} names an engineering lead as its product manager.',
    'lead-is-manager-of-item':
      '{item} names an engineering lead as its product manager.',
    'person-decides':
      '{subject} is owned by a person, and names no product manager.',
    'person-decides-on-item':
      '{item} is owned by a person, and names no product manager.',
    'department-decides':
      '{subject} is owned by a department, and names no product manager.',
    'department-decides-on-item':
      '{item} is owned by a department, and names no product manager.',
    'platform-without-description':
      'Without a description: {count} units of {subject}.',
    'platform-without-description-in-item':
      'Without a description: {count} units of {item}.',
    'platform-without-docs':
      'Without documentation: {count} units of {subject}.',
    'platform-without-docs-in-item':
      'Without documentation: {count} units of {item}.',
    'platform-without-owner':
      'Without an owner that the catalog has: {count} units of {subject}.',
    'platform-without-owner-in-item':
      'Without an owner that the catalog has: {count} units of {item}.',
    'platform-not-in-production':
      'Not in production, by lifecycle: {count} units of {subject}.',
    'platform-not-in-production-in-item':
      'Not in production, by lifecycle: {count} units of {item}.',
    'open-finding': 'A finding on {subject} is open for {n0} days.',
    'carries-many': '{subject} is used by {count} teams.',
    'item-carries-many': '{item} is used by {count} teams.',
    'unstable-foundation':
      '{subject} is in production and builds on {other}, which is {w0}.',
    'mutual-dependency':
      '{subject} and {other} build on each other, by way of {count} parts.',
    'dependency-circle':
      '{subject}, {other} and others stand in a circle of {count} in which each builds on the next.',
    'private-store':
      '{subject} uses {other} directly, a store that another team keeps for itself.',
    'old-version-in-use':
      '{count} teams still use {subject}, though {other} is there.',
    'concern-pair':
      '{subject} and {other} both see to {w0}: both speak of {w1}.',
    'concern-three':
      '{subject}, {other} and {third} all see to {w0}: they speak of {w1}.',
    'concern-many':
      '{subject} and {count} other units see to {w0}, each for itself: {w1}.',
    'concern-pair-offered':
      '{subject} and {other} both see to {w0} ({w1}), for which {third} is there.',
    'concern-many-offered':
      '{subject} and {count} other units see to {w0} ({w1}), for which {other} is there.',
    'concern-capability': '{subject} and {other} both offer {w1}, for {w0}.',
    'concern-capability-many':
      '{subject} and {count} other units offer {w1}, for {w0}.',
    'lacks-mark':
      '{subject} serves customers in production without the mark {w0}, which {other} has.',
    'lacks-sign-in':
      '{subject} serves customers in production, and its definition does not tell how callers sign in, as that of {other} does.',
    'mark-in-part':
      'The mark {w0} stands on {subject} and is missing on {count} other units.',
    'sign-in-in-part':
      'The definition of {subject} tells how callers sign in; {count|other unit does|other units do} not tell it.',
    'declared-concern': '{subject} names {w0} as a concern.',
    'declared-concern-offered':
      '{subject} names {w0} as a concern, for which {other} is there.',
    'no-owner': '{subject} names no owner.',
    'no-owner-collapsed':
      '{count} entities name no owner. Give each System its Group first; what it holds is then looked after by the same.',
    'owner-not-found':
      '{subject} owns {count} entities, and the catalog does not have it.',
    'owner-not-found-collapsed':
      '{count} owners that entities name are not in the catalog. Import your Groups once, and their names lead somewhere.',
    'owner-is-a-person': '{subject} is owned by a person, {other}.',
    'owner-is-a-person-collapsed':
      '{count} entities are owned by people. Register the Groups they work in, and let those own what others depend on.',
    'owner-has-no-members':
      '{subject} owns {count} entities, and nobody is a member of it.',
    'owner-has-no-members-collapsed':
      '{count} Groups that own something have no members. Import who belongs to which Group.',
    'platform-without-pm':
      '{item} names no product manager, and {count} teams use it.',
    'platform-without-pm-collapsed':
      '{count} major platforms name no product manager, though products do. See what the rule of thumb asks for under Platform PMs.',
    'pm-not-found':
      '{subject} names a product manager whom the catalog does not have: {words}.',
    'pm-not-found-collapsed':
      '{count} entities name product managers whom the catalog does not have. Import your people once, and the names lead somewhere.',
    'platform-owned-by-product-team':
      '{subject} is a platform that {count} other teams use, and {other}, which owns it, works on products.',
    'platform-owned-by-product-team-collapsed':
      '{count} platforms belong to product teams. Give them a team of their own, the most used one first.',
    'product-owned-by-platform-team':
      '{other} works on platforms, and owns {count} products for end customers, such as {subject}.',
    'product-owned-by-platform-team-collapsed':
      '{count} products belong to platform teams. Say of each whether it is a product for end customers; where it is, let a product team own it.',
    'undocumented-capability':
      '{subject} is used by {count} units, and has no docs, no readable definition and no telling description.',
    'undocumented-capability-collapsed':
      '{count} capabilities in use have no docs, no readable definition and no telling description. Start with a sentence on each, most used first.',
    'undecided-but-used':
      '{subject} is used by {count} units, and nothing says whether it is a product or a platform.',
    'undecided-but-used-collapsed':
      '{count} entities are used by several others, and nothing says which of them are platforms. Say it of their Systems; it holds for the parts.',
    'unregistered-but-used':
      '{count} entities refer to {subject}, and the catalog does not have it.',
    'unregistered-but-used-collapsed':
      'Others refer to {count} entities of the kind {w0} that the catalog does not have. {w1}',
    'unused-platform':
      'Nothing in the catalog uses {subject}, though most say what they use.',
    'unused-platform-collapsed':
      'Nothing in the catalog uses {count} platforms. Ask their teams who does, and have those say it.',
    'malformed-metadata': 'Not understood on {subject}: {words}.',
    'malformed-metadata-collapsed':
      'Not understood on {count} entities: {words}. It is the same everywhere, so look where it is copied from.',
    'dangling-dependency':
      '{subject} refers to what the catalog does not have: {words}.',
    'dangling-dependency-collapsed':
      'Others refer to {count} entities of the kind {w0} that the catalog does not have. {w1}',
    'near-duplicate-type-spelling':
      'The type "{w0}" of {subject} ({count} entities) is "{w1}" on others, such as {other}.',
    'near-duplicate-type-spelling-collapsed':
      '{count} types are spelt in several ways. Agree on one spelling each, and check it where entities are written.',
    'group-cycle':
      '{count} Groups are above themselves, in a circle of parents.',
    'group-cycle-collapsed':
      '{count} Groups are above themselves, in a circle of parents. Take one of the parents away.',
    'users-in-no-group': '{n0} people are in no Group.',
    'users-in-no-group-collapsed':
      '{n0} people are in no Group. Import who belongs to which Group.',
  },
  gapKind: {
    'no-owner': {
      title: 'Nobody is named as owner',
      meaning:
        'Whoever depends on it has nobody to ask, and nobody is told when it breaks.',
    },
    'owner-not-found': {
      title: 'The owner is not in the catalog',
      meaning:
        'A name that leads nowhere: it may be misspelt, gone, or never imported.',
    },
    'owner-is-a-person': {
      title: 'The owner is a person',
      meaning:
        'People move on and go on holiday; what others depend on needs a team behind it.',
    },
    'owner-has-no-members': {
      title: 'The owner has no members',
      meaning: 'A Group without people cannot look after anything.',
    },
    'platform-without-pm': {
      title: 'A major platform without a product manager',
      meaning:
        'Several teams ask for different things, and nobody is named who decides for whom it is and what comes next.',
    },
    'pm-not-found': {
      title: 'The product manager is not in the catalog',
      meaning: 'A name that leads nowhere: nobody answers for it any more.',
    },
    'platform-owned-by-product-team': {
      title: 'A platform in the hands of a product team',
      meaning:
        'Its customers come first for a product team; those who build on its platform wait.',
    },
    'product-owned-by-platform-team': {
      title: 'A product in the hands of a platform team',
      meaning:
        'Its end customers and the teams that build on the platform ask for the same hands.',
    },
    'undocumented-capability': {
      title: 'Used, and nothing says how',
      meaning:
        'Whoever could build on it must ask around, or builds the same again.',
    },
    'undecided-but-used': {
      title: 'Used, and nobody says what for',
      meaning:
        'Others stand on it; whether they may, as on a platform, is left open.',
    },
    'unregistered-but-used': {
      title: 'Used, and not in the catalog',
      meaning:
        'Several stand on it, and nobody can look up what it is or who looks after it.',
    },
    'unused-platform': {
      title: 'A platform that nobody is known to use',
      meaning:
        'Either its users do not say so, or it waits for them: ask, before more is built.',
    },
    'malformed-metadata': {
      title: 'Statements that are not understood',
      meaning:
        'Somebody took the trouble to write it, and nothing comes of it.',
    },
    'dangling-dependency': {
      title: 'References that lead nowhere',
      meaning: 'A misspelt or forgotten name hides who depends on whom.',
    },
    'near-duplicate-type-spelling': {
      title: 'One type in several spellings',
      meaning:
        'Filters by type find only a part, and rules by type miss the rest.',
    },
    'group-cycle': {
      title: 'Groups that are above themselves',
      meaning:
        'Who belongs to whom cannot be told, so "mine" and "my teams" miss something.',
    },
    'users-in-no-group': {
      title: 'People in no Group',
      meaning: 'Nothing is "mine" to them, and no team counts them.',
    },
  },
  sentence: {
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
    'asks-while-forming-exactly':
      "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one while a platform takes shape).",
    'asks-by-teams-exactly':
      "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one for each of {n0|platform team|platform teams}).",
    'asks-by-areas-exactly':
      "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one for each of {n1|major area|major areas}).",
    'asks-when-mature-exactly':
      "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one for every 6 to 10 platform teams).",
    'asks-when-mature-in-area-exactly':
      "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one for every 6 to 10 platform teams of the major area).",
    'asks-when-mature-in-areas-exactly':
      "The documents' rule of thumb asks for {n0|Platform PM|Platform PMs} (one for every 6 to 10 platform teams of each of {n1|major area|major areas}).",
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
    'held-by-lead':
      'The catalog names {n0}, who is an engineering lead as well.',
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
    'step-need-of-area':
      '{name0}: {n0}, for {n1|platform team|platform teams}.',
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
    'sourcing-restructuring':
      'The area is being restructured: somebody neutral helps to set it up anew, then it should be held from within.',
    'sourcing-forming-without-owners':
      'The platform takes shape, and {n0} of its {n1} units have no owner in the catalog: what belongs to it must be settled first.',
    'sourcing-forming-without-charter':
      'The platform takes shape, and {n2|of the five facts of its charter is|of the five facts of its charter are} written down: for whom, why, what, how to get it and how it is measured must be settled first.',
    'sourcing-forming-with-empty-charter':
      'The platform takes shape, and none of the five facts of its charter is written down: for whom, why, what, how to get it and how it is measured must be settled first.',
    'sourcing-no-manager-anywhere':
      'Nobody in the catalog is known as product manager, so there is nobody to take the craft from.',
    'sourcing-many-asked':
      'The rule of thumb asks for several of them, more than are easily found within.',
    'sourcing-platform-acknowledged':
      'The organisation says of itself that it builds a platform, so somebody from outside finds a mandate.',
    'sourcing-knows-the-house':
      'Who knows the architecture, the constraints and the people is believed by engineers from the first day.',
    'sourcing-part-time':
      'Few groups own anything, so one named person part-time will do.',
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
    'quality-reach':
      '{n0|team|teams} and {n1|product|products} use it directly.',
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
    'look-alikes-over-products-products':
      '{n0|product|products} have something of their own that looks alike. One of them, or a platform, could serve all.',
    'look-alikes-over-products-products-of-teams':
      '{n0|product|products} of {n2|team|teams} have something of their own that looks alike. One of them, or a platform, could serve all.',
    'look-alikes-over-products-entities':
      '{n1|entity|entities} have something of their own that looks alike. One of them, or a platform, could serve all.',
    'look-alikes-over-products-entities-of-teams':
      '{n1|entity|entities} of {n2|team|teams} have something of their own that looks alike. One of them, or a platform, could serve all.',
    'same-private-resource-products':
      '{n0|product|products} each keep their own, and look after it by themselves.',
    'same-private-resource-products-of-teams':
      '{n0|product|products} of {n2|team|teams} each keep their own, and look after it by themselves.',
    'same-private-resource-entities':
      '{n1|entity|entities} each keep their own, and look after it by themselves.',
    'same-private-resource-entities-of-teams':
      '{n1|entity|entities} of {n2|team|teams} each keep their own, and look after it by themselves.',
    'missing-target-products':
      '{n0|product|products} stand on it. Register it, and somebody can look after it for all.',
    'missing-target-products-of-teams':
      '{n0|product|products} of {n2|team|teams} stand on it. Register it, and somebody can look after it for all.',
    'missing-target-entities':
      '{n1|entity|entities} stand on it. Register it, and somebody can look after it for all.',
    'missing-target-entities-of-teams':
      '{n1|entity|entities} of {n2|team|teams} stand on it. Register it, and somebody can look after it for all.',
    'unserved-need-products':
      '{n0|product|products} would use it if there were one.',
    'unserved-need-products-of-teams':
      '{n0|product|products} of {n2|team|teams} would use it if there were one.',
    'unserved-need-entities':
      '{n1|entity|entities} would use it if there were one.',
    'unserved-need-entities-of-teams':
      '{n1|entity|entities} of {n2|team|teams} would use it if there were one.',
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
    'mend-undecided-but-used':
      'Say whether {name0} is a product or a platform.',
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
    'decide-unserved-need':
      'Decide whether to offer what is asked for: {name0}.',
    'waiting-with-own':
      '{n0|team goes|teams go} on with something of their own.',
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
  },
  phrase: {
    'it-owns-what-this-is-part-of': 'It owns what this is part of.',
    'it-owns-the-unit-that-provides-this-api':
      'It owns the unit that provides this API.',
    'it-owns-an-api-that-this-provides': 'It owns an API that this provides.',
    'it-owns-most-of-its-parts': 'It owns most of its parts.',
    'it-owns-most-of-the-rest-of-the-same-system':
      'It owns most of the rest of the same System.',
    'all-that-use-this-are-its-own': 'All that use this are its own.',
    'its-name-is-spelt-nearly-the-same': 'Its name is spelt nearly the same.',
    'it-is-the-only-group-of-its-present-owner':
      'It is the only Group of its present owner.',
    'from-within': 'From within',
    'the-default-knowledge-of-the-house-is-what-makes-a-platform-credible':
      'The default: knowledge of the house is what makes a platform credible.',
    'product-management-senior-people-of-the-more-complex-domains':
      'Product management: senior people of the more complex domains',
    'engineering-tech-leads-and-engineering-managers-with-a-sense-for-products':
      'Engineering: tech leads and engineering managers with a sense for products',
    'devops-and-platform-engineering-leaders-who-look-beyond-tools':
      'DevOps and platform engineering: leaders who look beyond tools',
    'architecture-people-who-explain-well':
      'Architecture: people who explain well',
    'thinks-in-systems-and-in-years': 'thinks in systems and in years',
    'is-trusted-by-engineers': 'is trusted by engineers',
    'says-no-clearly-and-kindly': 'says no clearly, and kindly',
    'is-at-ease-with-value-that-shows-indirectly-speed-quality-less-risk':
      'is at ease with value that shows indirectly: speed, quality, less risk',
    'writes-well-and-documents': 'writes well, and documents',
    'goes-on-leading-engineers-as-before-free-the-person-from-the-former-role':
      'goes on leading engineers as before: free the person from the former role',
    'takes-the-view-of-the-former-team-agree-on-whom-the-platform-is-for':
      'takes the view of the former team: agree on whom the platform is for',
    'from-outside': 'From outside',
    'works-best-where-the-organisation-already-says-that-it-builds-a-platform':
      'Works best where the organisation already says that it builds a platform.',
    'companies-that-run-a-platform-with-many-consumers':
      'Companies that run a platform with many consumers',
    'makers-of-developer-tools-and-of-apis':
      'Makers of developer tools and of APIs',
    'has-shipped-and-run-platforms-at-scale':
      'has shipped and run platforms at scale',
    'understands-the-work-of-developers': 'understands the work of developers',
    'sets-a-strategy-not-only-an-order-of-tickets':
      'sets a strategy, not only an order of tickets',
    'moves-people-without-being-their-boss':
      'moves people without being their boss',
    'knows-dora-measures-service-levels-and-curves-of-adoption':
      'knows DORA measures, service levels and curves of adoption',
    'takes-the-politics-and-the-old-systems-too-lightly-give-a-guide-from-within':
      'takes the politics and the old systems too lightly: give a guide from within',
    'brings-an-ideal-architecture-that-does-not-fit-start-from-what-consumers-need-now':
      'brings an ideal architecture that does not fit: start from what consumers need now',
    'interim-or-a-consultancy': 'Interim, or a consultancy',
    'while-a-platform-takes-shape-or-is-set-up-anew-its-borders-or-owners-are-unclear-or-until-somebody-is-hired-then-from-within-the-role-is-established-by-somebody-neutral-and-owned-by-the-organisation':
      'While a platform takes shape or is set up anew, its borders or owners are unclear, or until somebody is hired. Then from within: the role is established by somebody neutral and owned by the organisation.',
    'interim-product-managers-who-have-set-up-platforms':
      'Interim product managers who have set up platforms',
    'consultancies-with-a-practice-for-platforms':
      'Consultancies with a practice for platforms',
    'sees-causes-that-run-through-the-whole-system-fast':
      'sees causes that run through the whole system, fast',
    'moderates-between-teams-without-a-side':
      'moderates between teams without a side',
    'knows-which-patterns-of-platforms-work-and-which-do-not':
      'knows which patterns of platforms work and which do not',
    'brings-decisions-about-without-a-long-commitment':
      'brings decisions about without a long commitment',
    'takes-the-knowledge-along-at-the-end-name-who-takes-over-from-the-start':
      'takes the knowledge along at the end: name who takes over from the start',
    'has-no-mandate-after-the-project-settle-ownership-within-first':
      'has no mandate after the project: settle ownership within first',
    'name-the-team-that-owns-each-part': 'Name the team that owns each part',
    'where-several-teams-build-it-write-the-group-of-each-into-spec-owner-signals-compare-teams':
      'Where several teams build it, write the Group of each into `spec.owner`; signals compare teams.',
    units: 'units',
    'import-your-groups': 'Import your Groups',
    'connect-the-directory-in-which-your-teams-and-people-stand-github-gitlab-microsoft-entra-id-ldap-so-that-owners-are-entities-with-members':
      'Connect the directory in which your teams and people stand (GitHub, GitLab, Microsoft Entra ID, LDAP), so that owners are entities with members.',
    owners: 'owners',
    'import-your-users-with-their-groups':
      'Import your Users with their Groups',
    'connect-the-directory-in-which-your-people-stand-with-memberships':
      'Connect the directory in which your people stand, with memberships.',
    'units-whose-team-has-no-members': 'units whose team has no members',
    'let-job-titles-be-read': 'Let job titles be read',
    'map-the-field-of-your-directory-to-job-title-in-portfolio-facts-only-a-category-of-it-is-kept':
      'Map the field of your directory to `job-title` in `portfolio.facts`; only a category of it is kept.',
    'units-whose-team-has-no-titles': 'units whose team has no titles',
    'let-lead-times-be-read': 'Let lead times be read',
    'where-you-measure-them-write-the-number-on-units-and-map-it-to-lead-time-days-in-portfolio-facts':
      'Where you measure them, write the number on units and map it to `lead-time-days` in `portfolio.facts`.',
    'register-your-apis': 'Register your APIs',
    'add-an-entity-of-kind-api-with-its-definition-first-for-what-other-teams-call':
      'Add an entity of kind API with its definition, first for what other teams call.',
    apis: 'APIs',
    'register-your-components': 'Register your Components',
    'add-a-catalog-info-yaml-to-the-repositories-first-to-those-that-others-build-on':
      'Add a `catalog-info.yaml` to the repositories, first to those that others build on.',
    components: 'components',
    'name-the-owning-group': 'Name the owning Group',
    'write-spec-owner-on-the-unit-or-on-the-system-that-holds-it':
      'Write `spec.owner` on the unit, or on the System that holds it.',
    'say-what-components-stand-on': 'Say what components stand on',
    'write-spec-dependson-spec-consumesapis-or-spec-providesapis':
      'Write `spec.dependsOn`, `spec.consumesApis` or `spec.providesApis`.',
    'say-which-apis-components-provide-and-use':
      'Say which APIs components provide and use',
    'write-spec-providesapis-and-spec-consumesapis':
      'Write `spec.providesApis` and `spec.consumesApis`.',
    'make-api-definitions-readable': 'Make API definitions readable',
    'put-the-definition-into-spec-definition-or-refer-to-it-with-text':
      'Put the definition into `spec.definition`, or refer to it with `$text`.',
    'describe-what-units-are-for': 'Describe what units are for',
    'write-metadata-description-a-sentence-that-says-for-whom-and-what-for':
      'Write `metadata.description`: a sentence that says for whom and what for.',
    'link-documentation': 'Link documentation',
    'add-backstage-io-techdocs-ref-or-a-link-of-type-docs':
      'Add `backstage.io/techdocs-ref`, or a link of type `docs`.',
    'say-how-far-units-are': 'Say how far units are',
    'write-spec-lifecycle-experimental-production-or-deprecated':
      'Write `spec.lifecycle`: experimental, production or deprecated.',
    'name-product-managers': 'Name product managers',
    'write-portfolio-product-manager-on-products-and-platforms':
      'Write `portfolio/product-manager` on products and platforms.',
    'products-and-platforms': 'products and platforms',
    'say-what-is-a-product-and-what-is-a-platform':
      'Say what is a product and what is a platform',
    'write-portfolio-role-on-systems-and-domains-their-parts-follow':
      'Write `portfolio/role` on Systems and Domains; their parts follow.',
    'say-what-units-offer-to-others': 'Say what units offer to others',
    'write-portfolio-capabilities-a-comma-list-such-as-send-sms-refund':
      'Write `portfolio/capabilities`: a comma list such as `send-sms, refund`.',
    'say-which-system-components-are-part-of':
      'Say which System components are part of',
    'write-spec-system': 'Write `spec.system`.',
    'say-what-holds-teams-up': 'Say what holds teams up',
    'write-portfolio-friction-on-a-unit-or-group-tooling-or-waiting-for-ref':
      'Write `portfolio/friction` on a unit or Group: `tooling`, or `waiting-for:<ref>`.',
    'say-which-concerns-units-have': 'Say which concerns units have',
    'write-portfolio-concerns-security-compliance-performance':
      'Write `portfolio/concerns`: security, compliance, performance.',
    'link-channel-roadmap-runbook-and-status':
      'Link channel, roadmap, runbook and status',
    'add-metadata-links-with-a-title-or-type-that-says-what-each-is':
      'Add `metadata.links` with a title or type that says what each is.',
    'solutions-that-look-alike': 'Solutions that look alike',
    'components-and-apis-that-look-alike':
      'Components and APIs that look alike',
    'have-the-teams-compare-what-they-built-let-one-of-them-offer-it-to-the-others-or-say-why-each-needs-its-own':
      'Have the teams compare what they built: let one of them offer it to the others, or say why each needs its own.',
    'one-capability-several-providers': 'One capability, several providers',
    'agree-which-unit-offers-the-capability-and-take-the-key-from-the-others-portfolio-capabilities':
      'Agree which unit offers the capability, and take the key from the others (`portfolio/capabilities`).',
    'several-technologies-for-one-need': 'Several technologies for one need',
    'find-out-what-the-offered-technology-lacks-and-move-those-who-can-to-it':
      'Find out what the offered technology lacks, and move those who can to it.',
    'what-could-hold-teams-up': 'What could hold teams up',
    'teams-that-need-many-others': 'Teams that need many others',
    'offer-what-several-teams-need-as-self-service-docs-a-definition-that-can-be-read-a-template':
      'Offer what several teams need as self-service: docs, a definition that can be read, a Template.',
    'few-people-carry-many': 'Few people carry many',
    'offer-it-as-a-self-service-or-have-more-people-carry-it-where-the-members-of-the-team-are-not-known-name-them':
      'Offer it as a self-service, or have more people carry it. Where the members of the team are not known, name them.',
    'long-chains-of-teams': 'Long chains of teams',
    'cut-the-chain-where-most-teams-meet-let-that-part-be-picked-up-without-asking':
      'Cut the chain where most teams meet: let that part be picked up without asking.',
    'teams-that-say-they-are-held-up': 'Teams that say they are held up',
    'talk-with-the-teams-mend-what-holds-them-up-and-take-the-annotation-off':
      'Talk with the teams, mend what holds them up, and take the annotation off.',
    'long-lead-times': 'Long lead times',
    'shorten-what-takes-long-see-which-teams-it-waits-for':
      'Shorten what takes long; see which teams it waits for.',
    'no-team-says-that-it-is-held-up-and-no-long-lead-time-is-known':
      'no team says that it is held up, and no long lead time is known',
    'apis-that-are-hard-to-use': 'APIs that are hard to use',
    'apis-libraries-and-services-that-are-hard-to-use':
      'APIs, libraries and services that are hard to use',
    'mend-the-faults-of-the-most-used-ones-first-a-definition-that-can-be-read-words-on-its-operations-somebody-to-ask':
      'Mend the faults of the most used ones first: a definition that can be read, words on its operations, somebody to ask.',
    'engineering-leaders-stand-in-as-product-managers':
      'Engineering leaders stand in as product managers',
    'products-name-product-managers-platforms-do-not':
      'Products name product managers, platforms do not',
    'name-product-managers-for-platforms-as-for-products-portfolio-product-manager':
      'Name product managers for platforms as for products (`portfolio/product-manager`).',
    'an-engineering-lead-is-named-as-product-manager':
      'An engineering lead is named as product manager',
    'have-somebody-else-than-the-lead-of-the-engineers-manage-the-platform-and-name-the-person':
      'Have somebody else than the lead of the engineers manage the platform, and name the person.',
    'a-person-or-a-department-owns-a-platform-that-names-nobody':
      'A person or a department owns a platform that names nobody',
    'name-a-product-manager-or-have-a-team-own-the-platform':
      'Name a product manager, or have a team own the platform.',
    'platform-work-waits': 'Platform work waits',
    'platforms-are-kept-less-well-than-products':
      'Platforms are kept less well than products',
    'describe-document-and-own-platforms-as-products-are':
      'Describe, document and own platforms as products are.',
    'what-was-found-on-platforms-stays-open':
      'What was found on platforms stays open',
    'settle-the-oldest-findings-on-platforms-or-say-why-they-may-stay':
      'Settle the oldest findings on platforms, or say why they may stay.',
    'few-people-carry-what-many-stand-on':
      'Few people carry what many stand on',
    'give-platforms-a-share-of-the-people-that-fits-how-many-stand-on-them-or-let-consumers-help-themselves':
      'Give platforms a share of the people that fits how many stand on them, or let consumers help themselves.',
    'speed-now-against-upkeep-later': 'Speed now against upkeep later',
    'production-on-experimental-or-deprecated-ground':
      'Production on experimental or deprecated ground',
    'move-to-what-is-meant-to-last-or-let-its-owners-declare-it-production':
      'Move to what is meant to last, or let its owners declare it production.',
    'items-that-build-on-each-other': 'Items that build on each other',
    'move-what-both-need-into-one-of-them-or-let-one-tell-the-other-by-events':
      'Move what both need into one of them, or let one tell the other by events.',
    'stores-of-other-teams-used-directly':
      'Stores of other teams used directly',
    'offer-the-data-through-an-api-or-declare-the-store-a-capability-that-others-may-use':
      'Offer the data through an API, or declare the store a capability that others may use.',
    'old-versions-in-use-beside-their-successors':
      'Old versions in use beside their successors',
    'help-the-teams-over-to-the-newer-version-then-take-the-old-one-away':
      'Help the teams over to the newer version, then take the old one away.',
    'concerns-that-need-one-answer': 'Concerns that need one answer',
    'several-teams-see-to-one-concern': 'Several teams see to one concern',
    'have-a-platform-answer-the-concern-for-all-and-the-teams-build-on-that-answer':
      'Have a platform answer the concern for all, and the teams build on that answer.',
    'a-mark-of-a-concern-stands-on-a-part-only':
      'A mark of a concern stands on a part only',
    'have-one-team-see-to-the-concern-for-all-units-and-put-the-mark-on-those-that-are-covered':
      'Have one team see to the concern for all units, and put the mark on those that are covered.',
    'several-teams-declare-one-concern': 'Several teams declare one concern',
    'have-a-platform-answer-the-concern-for-all-and-take-it-from-the-units-that-build-on-the-answer':
      'Have a platform answer the concern for all, and take it from the units that build on the answer.',
    'nobody-is-named-as-owner': 'Nobody is named as owner',
    'the-owner-is-not-in-the-catalog': 'The owner is not in the catalog',
    'the-owner-is-a-person': 'The owner is a person',
    'the-owner-has-no-members': 'The owner has no members',
    'a-major-platform-without-a-product-manager':
      'A major platform without a product manager',
    'the-product-manager-is-not-in-the-catalog':
      'The product manager is not in the catalog',
    'a-platform-in-the-hands-of-a-product-team':
      'A platform in the hands of a product team',
    'a-product-in-the-hands-of-a-platform-team':
      'A product in the hands of a platform team',
    'used-and-nothing-says-how': 'Used, and nothing says how',
    'used-and-nobody-says-what-for': 'Used, and nobody says what for',
    'used-and-not-in-the-catalog': 'Used, and not in the catalog',
    'a-platform-that-nobody-is-known-to-use':
      'A platform that nobody is known to use',
    'statements-that-are-not-understood': 'Statements that are not understood',
    'references-that-lead-nowhere': 'References that lead nowhere',
    'one-type-in-several-spellings': 'One type in several spellings',
    'groups-that-are-above-themselves': 'Groups that are above themselves',
    'people-in-no-group': 'People in no Group',
    'import-them-all-at-once': 'Import them all at once.',
    'it-has-each-of-these-names-under-another-kind-correct-the-references':
      'It has each of these names under another kind: correct the references.',
    'each-team-goes-on-building-and-running-its-own-and-the-ways-part-further':
      'Each team goes on building and running its own, and the ways part further.',
    'teams-go-on-waiting-for-one-another-before-they-can-deliver':
      'Teams go on waiting for one another before they can deliver.',
    'everybody-who-builds-on-it-works-out-the-same-things-again-or-builds-their-own':
      'Everybody who builds on it works out the same things again, or builds their own.',
    'whoever-leads-the-engineers-goes-on-deciding-what-to-build-as-well-with-time-for-one-of-them':
      'Whoever leads the engineers goes on deciding what to build as well, with time for one of them.',
    'the-platforms-fall-behind-further-and-all-that-stand-on-them-with-them':
      'The platforms fall behind further, and all that stand on them with them.',
    'more-is-built-on-what-is-on-its-way-out-and-each-change-touches-more':
      'More is built on what is on its way out, and each change touches more.',
    'each-team-goes-on-answering-the-same-question-of-security-or-compliance-by-itself':
      'Each team goes on answering the same question of security or compliance by itself.',
    'owners-stay-names-that-lead-nowhere-and-no-signal-can-compare-teams':
      'Owners stay names that lead nowhere, and no signal can compare teams.',
    'the-roles-stay-a-guess': 'The roles stay a guess.',
    'what-can-be-said-stays-as-thin-as-it-is':
      'What can be said stays as thin as it is.',
    'it-stays-as-it-is-and-more-may-come-to-depend-on-it':
      'It stays as it is, and more may come to depend on it.',
    'for-whom-is-it': 'For whom is it?',
    'why-is-it-there': 'Why is it there?',
    'what-does-it-offer': 'What does it offer?',
    'how-does-one-get-it': 'How does one get it?',
    'how-is-it-measured': 'How is it measured?',
    description: 'Description',
    'api-definition': 'API definition',
    docs: 'Docs',
    template: 'Template',
    'no-definition': 'no definition',
    'a-definition-that-cannot-be-read': 'a definition that cannot be read',
    'none-of-n-operations-described': 'none of {n0} operations described',
    'n-of-n-operations-described': '{n0} of {n1} operations described',
    'several-live-versions-side-by-side': 'several live versions side by side',
    'deprecated-with-no-successor-in-the-catalog':
      'deprecated with no successor in the catalog',
    'deprecated-while-others-rely-on-it': 'deprecated while others rely on it',
    'experimental-while-others-rely-on-it':
      'experimental while others rely on it',
    'no-owner-or-channel-to-ask': 'no owner or channel to ask',
    'no-description': 'no description',
    'a-description-that-repeats-the-name':
      'a description that repeats the name',
    'a-description-that-was-never-filled-in':
      'a description that was never filled in',
    'a-description-of-n-characters': 'a description of {n0} characters',
    'no-documentation': 'no documentation',
    messaging: 'messaging',
    'relational-data': 'relational data',
    search: 'search',
    'sign-in': 'sign-in',
    secrets: 'secrets',
    'continuous-integration': 'continuous integration',
    'continuous-delivery': 'continuous delivery',
    logs: 'logs',
    tracing: 'tracing',
    monitoring: 'monitoring',
    'feature-flags': 'feature flags',
    'api-gateways': 'API gateways',
    packages: 'packages',
    'workflows-of-data': 'workflows of data',
    'infrastructure-as-code': 'infrastructure as code',
    'service-meshes': 'service meshes',
    'code-scanning': 'code scanning',
    'sign-in-and-access': 'sign-in and access',
    audit: 'audit',
    consent: 'consent',
    'rate-limits': 'rate limits',
    scanning: 'scanning',
    encryption: 'encryption',
    observability: 'observability',
    compliance: 'compliance',
    'backup-and-recovery': 'backup and recovery',
    performance: 'performance',
    accessibility: 'accessibility',
    security: 'security',
    first: 'first',
    second: 'second',
    third: 'third',
    fourth: 'fourth',
    fifth: 'fifth',
    sixth: 'sixth',
    'further-one': 'further one',
    experimental: 'experimental',
    deprecated: 'deprecated',
    'end-customers': 'end customers',
    employees: 'employees',
    builders: 'builders',
    partners: 'partners',
    tooling: 'tooling',
    infrastructure: 'infrastructure',
    dependencies: 'dependencies',
    'waiting-for': 'waiting for',
    adoption: 'adoption',
    'lead-time': 'lead time',
    reuse: 'reuse',
  },
} as const;
