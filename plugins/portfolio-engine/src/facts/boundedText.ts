/**
 * Control characters, marks that turn the direction of the text after them (a
 * title must not rewrite the page around it), and halves of characters.
 */
const UNWANTED = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const WHITE_SPACE = /\s+/g;

/**
 * Text of at most `max` UTF-16 units in one line: white space becomes single
 * spaces, unwanted characters go. Anything but a string, and what is empty
 * then, gives undefined.
 */
export function boundedText(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string' || value === '') {
    return undefined;
  }
  // Twice the room, so that dropped characters leave enough of the rest.
  const head = value.length > 2 * max ? value.slice(0, 2 * max) : value;
  let text = isPlain(head)
    ? head
    : head.replace(WHITE_SPACE, ' ').replace(UNWANTED, '').trim();
  if (text.length > max) {
    text = text.slice(0, max);
    if (isHighSurrogate(text.charCodeAt(max - 1))) {
      text = text.slice(0, max - 1);
    }
  }
  if (text === '') {
    return undefined;
  }
  return text.length < value.length ? detached(text) : text;
}

/** Printable, in one line, without a space at either end or doubled. */
function isPlain(text: string): boolean {
  let previous = 0x20;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (
      (code <= 0x20 && (code !== 0x20 || previous === 0x20)) ||
      (code >= 0x7f && code <= 0xa0) ||
      (code >= 0x2000 && code <= 0x206f) ||
      (code >= 0xd800 && code <= 0xdfff) ||
      code === 0x3000 ||
      code === 0xfeff
    ) {
      return false;
    }
    previous = code;
  }
  return previous !== 0x20;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/**
 * A part of a string keeps the whole of it in memory (V8 points into the
 * parent); joining and cutting again copies the part alone.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
