/** What is left of a word must tell it from others. */
const LEAST = 4;

/** Endings of one word as a deed, a doer and a thing; the first that fits goes. */
const ENDINGS = [
  'ification',
  'izations',
  'ization',
  'izing',
  'izer',
  'ized',
  'ations',
  'ation',
  'ating',
  'ators',
  'ator',
  'ated',
  'ate',
  'ment',
  'ing',
  'ion',
  'ed',
  'er',
  'or',
  'ize',
  'al',
  'e',
];

/** Two spellings of one word. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['email', 'mail'],
  ['emails', 'mail'],
  ['colour', 'color'],
  ['colours', 'color'],
  ['centre', 'center'],
  ['centres', 'center'],
  ['catalogue', 'catalog'],
  ['catalogues', 'catalog'],
]);

/**
 * What forms of one English word have in common: `notification`, `notifier`
 * and `notify` are one word, so are `scheduling` and `scheduler`. Rough, and
 * harmless where a word is of another language: it is only compared.
 */
export function stemOf(word: string): string {
  const spelled = SPELLINGS.get(word) ?? word;
  let stem = withoutPlural(spelled).replace(/is(?=ation|ing|er|e$|ed$)/, 'iz');
  for (const ending of ENDINGS) {
    if (
      stem.length - ending.length >= LEAST &&
      stem.endsWith(ending) &&
      !(ending === 'e' && stem.endsWith('ee'))
    ) {
      stem = stem.slice(0, -ending.length);
      if (ending === 'ification') {
        return `${stem}ifi`;
      }
      break;
    }
  }
  return undoubled(stem).replace(/y$/, 'i');
}

/** After Harman, "How effective is suffixing?", 1991: the S stemmer. */
function withoutPlural(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:[su]|i)s$/.test(word)) {
    return word;
  }
  if (word.endsWith('ies')) {
    return `${word.slice(0, -3)}y`;
  }
  return /(?:x|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** `mapping` is `map`, while `billing` and `bill` stay as they are. */
function undoubled(stem: string): string {
  const last = stem.length - 1;
  return last > 2 && stem[last] === stem[last - 1] && !/[lsz]/.test(stem[last]!)
    ? stem.slice(0, -1)
    : stem;
}
