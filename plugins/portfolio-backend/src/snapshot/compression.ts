import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** How a payload is compressed, as the byte that says so. */
export const COMPRESSIONS = { gzip: 1, zstd: 2 } as const;

const zstdCompress = zlib.zstdCompress && promisify(zlib.zstdCompress);
const zstdDecompress = zlib.zstdDecompress && promisify(zlib.zstdDecompress);
const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);

/**
 * Compresses off the event loop: with zstd where Node has it (22.15), which is
 * smaller than gzip and several times as fast.
 */
export async function compress(
  payload: Buffer,
): Promise<{ compression: number; compressed: Buffer }> {
  if (zstdCompress) {
    return {
      compression: COMPRESSIONS.zstd,
      compressed: await zstdCompress(payload),
    };
  }
  return {
    compression: COMPRESSIONS.gzip,
    compressed: await gzip(payload, { level: 6 }),
  };
}

/** The reverse of `compress`. */
export async function decompress(options: {
  compression: number | undefined;
  compressed: Buffer;
}): Promise<Buffer> {
  const { compression, compressed } = options;
  if (compression === COMPRESSIONS.gzip) {
    return gunzip(compressed);
  }
  if (compression === COMPRESSIONS.zstd && zstdDecompress) {
    return zstdDecompress(compressed);
  }
  throw new Error(
    `The snapshot is compressed in a way (${compression}) that Node ${process.version} cannot read`,
  );
}
