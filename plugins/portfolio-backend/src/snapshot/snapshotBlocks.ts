import { compress, decompress } from './compression';

/**
 * Bytes of a block, unless one part has more: what is between two turns of the
 * event loop on writing and on reading, some milliseconds.
 */
const BLOCK_BYTES = 512 * 1024;

/** Bytes before each block: its compressed length and its own, little-endian. */
const BLOCK_HEAD = 8;

/**
 * Collects parts into compressed blocks; a part stands whole in one block.
 *
 * All blocks are filled in the same memory: new buffers for each would make the
 * garbage collector come, with a long pause, again and again.
 */
export class BlockWriter {
  readonly #blocks: Buffer[] = [];
  readonly #block = Buffer.allocUnsafe(BLOCK_BYTES);
  #length = 0;

  /** Returns the bytes of the part. One part at a time: wait for the answer. */
  async add(part: Uint8Array | string): Promise<number> {
    const bytes =
      typeof part === 'string' ? Buffer.byteLength(part) : part.length;
    if (this.#length + bytes > BLOCK_BYTES) {
      await this.#close();
    }
    if (bytes > BLOCK_BYTES) {
      await this.#compress(typeof part === 'string' ? Buffer.from(part) : part);
    } else if (typeof part === 'string') {
      this.#length += this.#block.write(part, this.#length);
    } else {
      this.#block.set(part, this.#length);
      this.#length += bytes;
    }
    return bytes;
  }

  /** All blocks, each as its head and its compressed bytes. */
  async end(): Promise<Buffer[]> {
    await this.#close();
    return this.#blocks;
  }

  async #close(): Promise<void> {
    if (this.#length > 0) {
      await this.#compress(this.#block.subarray(0, this.#length));
      this.#length = 0;
    }
  }

  async #compress(block: Uint8Array): Promise<void> {
    const compressed = await compress(block);
    const head = Buffer.alloc(BLOCK_HEAD);
    head.writeUInt32LE(compressed.length, 0);
    head.writeUInt32LE(block.length, 4);
    // A copy, since Node's buffer is larger than what stands in it.
    this.#blocks.push(head, Buffer.from(compressed));
  }
}

/** Reads parts in the order in which they were written. */
export class BlockReader {
  readonly #buffer: Buffer;
  readonly #compression: number | undefined;
  #next: number;
  #block: Buffer = Buffer.alloc(0);
  #at = 0;

  /** `start`: where in the buffer the first block stands. */
  constructor(options: {
    buffer: Buffer;
    start: number;
    compression: number | undefined;
  }) {
    this.#buffer = options.buffer;
    this.#next = options.start;
    this.#compression = options.compression;
  }

  /** A view of the next so many bytes, good until the next call. */
  async take(bytes: number): Promise<Buffer> {
    // A part of no bytes may stand at the end of a block.
    if (bytes > 0 && this.#at === this.#block.length) {
      await this.takeBlock();
      this.#at = 0;
    }
    const part = this.#block.subarray(this.#at, this.#at + bytes);
    if (part.length < bytes) {
      throw new RangeError('A part of it is missing');
    }
    this.#at += bytes;
    return part;
  }

  /** The whole next block. */
  async takeBlock(): Promise<Buffer> {
    const start = this.#next + BLOCK_HEAD;
    const length = this.#buffer.readUInt32LE(this.#next);
    const bytes = this.#buffer.readUInt32LE(this.#next + 4);
    this.#next = start + length;
    this.#block = await decompress({
      compression: this.#compression,
      compressed: this.#buffer.subarray(start, this.#next),
      bytes,
    });
    this.#at = this.#block.length;
    return this.#block;
  }
}
