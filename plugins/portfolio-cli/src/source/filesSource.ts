import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { AssessmentProblem } from '@backstage-portfolio/plugin-portfolio-common';
import { deriveRelations, StoredRelation } from './entityRelations';
import { envelopeFault, isBackstageEntity, isEntity, refOf } from './envelope';
import { findYamlFiles } from './findFiles';
import { loadDefinition } from './loadDefinition';
import { locationTargets } from './locationTargets';
import { readDocuments } from './readDocuments';
import { stitch } from './stitch';
import { CatalogSource, EntityPlace, ReadEntity } from './types';

type Report = (problem: AssessmentProblem) => void;

/** A file to be read. */
interface WantedFile {
  file: string;
  /**
   * Named by a person or a Location: whatever stands in it was meant for the
   * catalog. Other files of a folder may be anything.
   */
  isNamed: boolean;
}

interface FoundEntity {
  ref: string;
  entity: ReadEntity;
  place: EntityPlace;
}

/** Reads files, each once, and what the Locations in them name. */
class FilesReader {
  readonly entities: FoundEntity[] = [];
  readonly relations: StoredRelation[] = [];
  readonly #refs = new Set<string>();
  readonly #filesRead = new Set<string>();
  readonly #folder: string;
  readonly #report: Report;

  constructor(folder: string, report: Report) {
    this.#folder = folder;
    this.#report = report;
  }

  async readAll(files: readonly WantedFile[]): Promise<void> {
    const waiting = [...files];
    for (let i = 0; i < waiting.length; i++) {
      const wanted = waiting[i];
      if (wanted) {
        waiting.push(...(await this.#readFile(wanted)));
      }
    }
  }

  async #readFile({ file, isNamed }: WantedFile): Promise<WantedFile[]> {
    const shown = this.#shownPath(file);
    let text: string;
    try {
      const real = await realpath(file);
      if (this.#filesRead.has(real)) {
        return [];
      }
      this.#filesRead.add(real);
      text = await readFile(real, 'utf8');
    } catch (error) {
      this.#report({
        code: 'file-unreadable',
        message: error instanceof Error ? error.message : 'cannot be read',
        file: shown,
      });
      return [];
    }
    // Chart templates and settings of other tools are no broken catalog files.
    if (!isNamed && !mentionsBackstage(text)) {
      return [];
    }
    const named: WantedFile[] = [];
    for (const { document, line, value, error } of readDocuments(text)) {
      const place = { file: shown, document, line };
      if (error !== undefined) {
        this.#report({ code: 'yaml-error', message: error, ...place });
      } else if (!isEntity(value)) {
        const message = envelopeFault(value) ?? 'no catalog entity';
        this.#report({ code: 'not-an-entity', message, ...place });
      } else if (isNamed || isBackstageEntity(value)) {
        named.push(...(await this.#addEntity(value, file, place)));
      }
    }
    return named;
  }

  /** Returns the files that the entity names, if it is a Location. */
  async #addEntity(
    written: ReadEntity,
    file: string,
    place: EntityPlace,
  ): Promise<WantedFile[]> {
    const ref = refOf(written);
    if (this.#refs.has(ref)) {
      this.#report({
        ref,
        code: 'duplicate-entity',
        message: 'this entity was read before; the first one counts',
        ...place,
      });
      return [];
    }
    this.#refs.add(ref);
    const entity = await loadDefinition({
      entity: written,
      file,
      folder: this.#folder,
    });
    this.entities.push({ ref, entity, place });
    const { relations, malformed } = deriveRelations({ entity, ref });
    this.relations.push(...relations);
    for (const { field, value } of malformed) {
      this.#report({
        ref,
        code: 'malformed-ref',
        message: `'${value}' in ${field} is no entity ref`,
        field,
        value,
        ...place,
      });
    }
    return ref.startsWith('location:')
      ? this.#followLocation(entity, file, place)
      : [];
  }

  async #followLocation(
    entity: ReadEntity,
    file: string,
    place: EntityPlace,
  ): Promise<WantedFile[]> {
    const { files, missing, remote } = await locationTargets({ entity, file });
    for (const [targets, code, message] of [
      [missing, 'location-not-found', 'there is no such file'],
      [remote, 'location-not-followed', 'only a Backstage can read this'],
    ] as const) {
      for (const value of targets) {
        this.#report({ ref: refOf(entity), code, message, value, ...place });
      }
    }
    return files.map(each => ({ file: each, isNamed: true }));
  }

  #shownPath(file: string): string {
    return path.relative(this.#folder, file).split(path.sep).join('/');
  }
}

/** Catalog files: a folder with all below it, or one file and what it names. */
export function filesSource(options: {
  /** Absolute path. */
  target: string;
  isFolder: boolean;
}): CatalogSource {
  const { target, isFolder } = options;
  const folder = isFolder ? target : path.dirname(target);
  return {
    title: target,
    async *read(report) {
      const waiting: WantedFile[] = isFolder
        ? (await findYamlFiles(target)).map(file => ({
            file,
            isNamed: /^catalog-info\.ya?ml$/i.test(path.basename(file)),
          }))
        : [{ file: target, isNamed: true }];
      const reader = new FilesReader(folder, report);
      await reader.readAll(waiting);
      yield* stitch(reader);
    },
  };
}

function mentionsBackstage(text: string): boolean {
  return /^[ \t]*(?:- )?["']?apiVersion["']?:[ \t]*["']?(?:[\w-]+\.)*backstage\.io\//m.test(
    text,
  );
}
