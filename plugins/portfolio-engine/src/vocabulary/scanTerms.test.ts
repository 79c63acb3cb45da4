import { LEXICON } from './lexicon';
import { nameWords, scanTerms } from './scanTerms';
import { ENGLISH, MORE_LANGUAGES } from './words';

function termsOf(text: string): string[] {
  const found: string[] = [];
  scanTerms(text, term => found.push(term.text));
  return found;
}

describe('scanTerms', () => {
  it.each([
    ['A shop of customers', ['shop', 'customers']],
    ['SHOP', ['shop']],
    ['the workshop', []],
    ['developer portal of a portal', ['developer portal', 'portal']],
    ['cert-manager', ['cert manager']],
    ['argo_workflows', ['argo workflows']],
    ['GitHub', ['github']],
    ['ShoppingCartView', ['shopping', 'cart']],
    ['cartservice', ['cart']],
    ['a cross-platform build', ['cross platform', 'build']],
    ['not a shop', []],
    ['this is no longer used, but a fine shop', ['shop']],
    ['ends in developer. Portal begins', ['developer', 'portal']],
    ['Fahrgäste und Bürger', ['fahrgaste', 'burger']],
    ['aplicación de facturación', ['facturacion']],
    ['面向开发者的平台', ['开发者', '平台']],
    ['고객을 위한 쇼핑몰', ['고객', '쇼핑몰']],
    ['クラスタの監視基盤', ['クラスタ', '監視', '基盤']],
    ['__proto__ constructor toString', []],
    ['', []],
  ])('finds in "%s": %j', (text, expected) => {
    expect(termsOf(text)).toEqual(expected);
  });

  it('tells where a term starts', () => {
    const starts: number[] = [];
    scanTerms('our shop and cart', (_, start) => starts.push(start));
    expect(starts).toEqual([4, 13]);
  });

  it('takes hostile text in linear time', () => {
    expect(termsOf('developer '.repeat(50_000))).toHaveLength(50_000);
    expect(termsOf('平'.repeat(100_000))).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it('is spelled as the scanner reads it', () => {
    for (const { text } of LEXICON.terms) {
      expect(text).toBe(text.trim().toLowerCase().replace(/\s+/g, ' '));
      expect(text).not.toMatch(/[-_./]/);
    }
  });

  it('finds each of its terms', () => {
    const texts = LEXICON.terms
      .map(({ text }) => text)
      .filter(text => !text.split(' ').some(w => LEXICON.negations.has(w)));
    expect(texts.map(termsOf)).toEqual(texts.map(text => [text]));
  });

  it('gives a word one weight in one language', () => {
    for (const groups of [ENGLISH]) {
      const words = groups.flatMap(group => group.words);
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    }
    expect(MORE_LANGUAGES.length).toBeGreaterThan(0);
  });
});

describe('nameWords', () => {
  it('parts a name at whatever is no letter', () => {
    expect(nameWords('Café_hello-World.2')).toEqual([
      'cafe',
      'hello',
      'world',
      '2',
    ]);
  });
});
