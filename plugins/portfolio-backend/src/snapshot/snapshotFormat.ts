import { endianness } from 'node:os';
import { Column } from './columns';

/**
 * Version of the format and of what its numbers mean (the order of roles,
 * kinds, evidence …). Raised with any change that is not an addition at the
 * end of such a list.
 */
export const SNAPSHOT_FORMAT = 5;

/*
 * magic (4 bytes) · format (1) · compression (1) · blocks
 * block: compressed length (4) · length (4) · compressed bytes
 * The first block is the header, JSON. The others hold the parts that it lists,
 * in that order: columns as raw little-endian numbers, lists in runs of JSON.
 * Blocks are small, so that neither writing nor reading one holds others up.
 */
export const MAGIC = Buffer.from('PFSN');
export const PREFIX = MAGIC.length + 2;

const TYPES = {
  u8: Uint8Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
} as const;
export type TypeName = keyof typeof TYPES;

export interface Header {
  date: string;
  truncated: boolean;
  columns: { name: string; type: TypeName; bytes: number }[];
  /** Bytes of each run. */
  lists: { name: string; runs: number[] }[];
}

export function typeOf(column: Column): TypeName {
  if (column instanceof Uint8Array) {
    return 'u8';
  }
  if (column instanceof Uint32Array) {
    return 'u32';
  }
  return column instanceof Int32Array ? 'i32' : 'f32';
}

/** The bytes of a column, whatever the machine. */
export function littleEndian(column: Column): Buffer {
  const bytes = Buffer.from(
    column.buffer,
    column.byteOffset,
    column.byteLength,
  );
  return endianness() === 'BE' && column.BYTES_PER_ELEMENT === 4
    ? Buffer.from(bytes).swap32()
    : bytes;
}

/** Copies, so that the numbers are aligned and the payload can be let go. */
export function readColumn(bytes: Buffer, type: TypeName): Column {
  const copy = new Uint8Array(bytes);
  if (endianness() === 'BE' && type !== 'u8') {
    Buffer.from(copy.buffer).swap32();
  }
  return new TYPES[type](copy.buffer);
}
