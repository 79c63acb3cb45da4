import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isError } from '@backstage/errors';

/**
 * Sends a text as fast as it is taken, and no faster. Stops making it as soon
 * as nobody takes it any more, which is no failure.
 *
 * @throws whatever making the text threw; the connection is broken off, so
 * that a part is not taken for the whole.
 */
export async function sendText(
  text: AsyncIterable<string>,
  target: Writable,
): Promise<void> {
  try {
    await pipeline(text, target);
  } catch (error) {
    const isTakerGone =
      isError(error) && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!isTakerGone) {
      throw error;
    }
  }
}
