const ACCENTS = /[\u0300-\u036f]/g;
const NOT_ASCII = /[\u0080-\uffff]/;
/** Letters of alphabets that have a lower case, beyond ASCII. */
const CASED = /[\u0080-\u1fff]+/g;

/** Ü becomes u; Hangul and Kana stay whole; ASCII letters keep their case. */
export function foldLetters(text: string): string {
  return NOT_ASCII.test(text)
    ? text
        .normalize('NFKD')
        .replace(ACCENTS, '')
        .normalize('NFC')
        .replace(CASED, letters => letters.toLowerCase())
    : text;
}
