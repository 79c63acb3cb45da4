import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '@backstage/errors';

/** What careful readers made of an entity. */
export const LABELS = ['product', 'platform', 'mixed', 'unclear'] as const;
export type LabelName = (typeof LABELS)[number];

/** One entity as people see it. */
export interface Label {
  /** Folder of the organisation. */
  catalog: string;
  /** Full lower-case entity ref. */
  ref: string;
  label: LabelName;
  /** Whether every reader was sure. */
  sure: boolean;
}

/** File beside the folders of the catalogs. */
export const LABELS_FILE = 'labels.tsv';
const COLUMNS = ['catalog', 'entity', 'label', 'sure'] as const;

/**
 * Reads `labels.tsv`: a header line, then `catalog`, `entity`, `label` and
 * `sure` (`high` or `low`) parted by tabs; further columns are for people.
 * Throws an `InputError` that names the line.
 */
export async function readLabels(folder: string): Promise<Label[]> {
  const file = path.join(folder, LABELS_FILE);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no ${LABELS_FILE} in ${folder}`);
  });
  const [header = '', ...lines] = text.split(/\r?\n/);
  const columns = header.split('\t').map(name => name.trim());
  const [catalogAt, entityAt, labelAt, sureAt] = COLUMNS.map(name => {
    const at = columns.indexOf(name);
    if (at < 0) {
      throw new InputError(`${file}:1: there is no column "${name}"`);
    }
    return at;
  });
  const labels: Label[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      continue;
    }
    const cells = line.split('\t').map(cell => cell.trim());
    const label = LABELS.find(name => name === cells[labelAt!]);
    const catalog = cells[catalogAt!];
    const ref = cells[entityAt!]?.toLowerCase();
    if (!label || !catalog || !ref) {
      throw new InputError(
        `${file}:${index + 2}: "${
          cells[labelAt!] ?? ''
        }" is none of ${LABELS.join(', ')}, or a cell is empty`,
      );
    }
    labels.push({ catalog, ref, label, sure: cells[sureAt!] === 'high' });
  }
  if (labels.length === 0) {
    throw new InputError(`${file} labels nothing`);
  }
  return labels;
}
