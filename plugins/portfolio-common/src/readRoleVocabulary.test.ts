import { readRoleVocabulary } from './readRoleVocabulary';

describe('readRoleVocabulary', () => {
  it('takes nothing for nothing', () => {
    expect(readRoleVocabulary({ value: undefined })).toEqual({});
  });

  it('reads every place of a word', () => {
    const value = {
      platform: {
        types: ['foundation'],
        tags: ['shared'],
        labels: { 'acme.test/use': ['builders'] },
        annotations: { 'acme.test/role': ['enabler'] },
        spec: { 'profile.use': ['internal'] },
        kinds: ['Component', 'system'],
      },
      none: { tags: ['sandbox'] },
      teams: { enabling: { types: ['coaches'] } },
    };

    expect(readRoleVocabulary({ value })).toEqual({
      ...value,
      platform: { ...value.platform, kinds: ['component', 'system'] },
    });
  });

  it.each([
    ['a list', [], 'portfolio.vocabulary must be an object'],
    [
      'an unknown role',
      { plattform: {} },
      "portfolio.vocabulary: 'plattform' is not known here; did you mean 'platform'?",
    ],
    [
      'an unknown place',
      { platform: { colours: [] } },
      "portfolio.vocabulary.platform: 'colours' is not known here; use types,",
    ],
    [
      'a word that is no list',
      { product: { types: 'product' } },
      'portfolio.vocabulary.product.types must be a list of words',
    ],
    [
      'a label whose value is no list',
      { product: { labels: { tier: 3 } } },
      'portfolio.vocabulary.product.labels.tier must be a list of words',
    ],
    [
      'a kind that has no role',
      { product: { types: ['a'], kinds: ['group'] } },
      "portfolio.vocabulary.product.kinds: 'group' is not a kind that has a role",
    ],
    [
      'an unknown team role',
      { teams: { undecided: {} } },
      "portfolio.vocabulary.teams: 'undecided' is not known here",
    ],
  ])('refuses %s, naming the key', (_what, value, message) => {
    expect(() => readRoleVocabulary({ value })).toThrow(message);
  });
});
