/** What it costs to leave a signal as it is, by its id. */
export const WAITING: Readonly<Record<string, string>> = {
  'duplicate-solutions':
    'Each team goes on building and running its own, and the ways part further.',
  'slow-delivery':
    'Teams go on waiting for one another before they can deliver.',
  'hard-to-use-apis':
    'Everybody who builds on it works out the same things again, or builds their own.',
  'leaders-as-product-managers':
    'Whoever leads the engineers goes on deciding what to build as well, with time for one of them.',
  'platform-work-deprioritised':
    'The platforms fall behind further, and all that stand on them with them.',
  'velocity-over-maintainability':
    'More is built on what is on its way out, and each change touches more.',
  'systemic-concerns':
    'Each team goes on answering the same question of security or compliance by itself.',
};
/** What it costs to leave an addition that opens no indicator by itself. */
export const WAITING_FOR: Readonly<Record<string, string>> = {
  'import-groups':
    'Owners stay names that lead nowhere, and no signal can compare teams.',
  'declare-roles': 'The roles stay a guess.',
};
export const WAITING_FOR_MORE = 'What can be said stays as thin as it is.';
export const WAITING_OTHERWISE =
  'It stays as it is, and more may come to depend on it.';
