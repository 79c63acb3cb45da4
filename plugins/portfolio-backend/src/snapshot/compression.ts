import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** How a block is compressed, as the byte that says so. */
const GZIP = 1;
const ZSTD = 2;

const zstdCompress = zlib.zstdCompress && promisify(zlib.zstdCompress);
const zstdDecompress = zlib.zstdDecompress && promisify(zlib.zstdDecompress);
const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);

/**
 * What a block mostly fits in when compressed. With the 16 kB that Node takes
 * by default the event loop is called back, and a buffer joined, for each piece
 * of a snapshot.
 */
const COMPRESSED_CHUNK = 256 * 1024;

/** Zstd where Node has it (22.15): smaller than gzip, and several times as fast. */
export const COMPRESSION = 'zstdCompress' in zlib ? ZSTD : GZIP;

/** Compresses off the event loop, as `COMPRESSION` says. */
export async function compress(block: Uint8Array): Promise<Buffer> {
  const chunkSize = COMPRESSED_CHUNK;
  return zstdCompress
    ? zstdCompress(block, { chunkSize })
    : gzip(block, { level: 6, chunkSize });
}

/** The reverse of `compress`, for a block that had so many bytes. */
export async function decompress(options: {
  compression: number | undefined;
  compressed: Buffer;
  bytes: number;
}): Promise<Buffer> {
  const { compression, compressed, bytes } = options;
  // Room for all of it, and a little more, since a full chunk makes Node ask
  // for another one.
  const chunkSize = bytes + 1024;
  if (compression === GZIP) {
    return gunzip(compressed, { chunkSize });
  }
  if (compression === ZSTD && zstdDecompress) {
    return zstdDecompress(compressed, { chunkSize });
  }
  throw new Error(
    `The snapshot is compressed in a way (${compression}) that Node ${process.version} cannot read`,
  );
}
