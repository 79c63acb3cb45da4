import { EntityCard, NodeKind } from '../model';
import { boundedText } from './boundedText';
import { readLinks, readUrl } from './links';
import { recordOf, UnknownRecord } from './record';
import { Statements } from './statements';

/** Characters of a title that are kept. */
export const MAX_TITLE = 200;
const MAX_DESCRIPTION = 400;
const MAX_WORD = 100;

export interface ReadEntityCardOptions {
  name: string;
  kind: NodeKind;
  title?: string;
  description?: string;
  metadata: UnknownRecord;
  spec: UnknownRecord;
  tags: string[];
  statements: Statements;
}

/** What is kept of an entity to show it. Fields that say nothing are left out. */
export function readEntityCard(options: ReadEntityCardOptions): EntityCard {
  const { name, kind, metadata, spec, tags, statements } = options;
  const annotations = recordOf(metadata.annotations);
  const links = readLinks(metadata.links);
  const card: EntityCard = { name };
  card.title = options.title;
  card.description = boundedText(options.description, MAX_DESCRIPTION);
  card.type = boundedText(spec.type, MAX_WORD);
  card.lifecycle = boundedText(spec.lifecycle, MAX_WORD);
  if (tags.length > 0) {
    card.tags = tags;
  }
  card.links = links;
  if (hasDocumentation(annotations) || links?.docs !== undefined) {
    card.docs = true;
  }
  card.editUrl = readEditUrl(annotations);
  if (statements.productManagers.length > 0) {
    card.productManagers = statements.productManagers;
  }
  if (statements.needs.length > 0) {
    card.needs = statements.needs;
  }
  if (kind === 'group' || kind === 'user') {
    const profile = recordOf(spec.profile);
    card.displayName = boundedText(profile.displayName, MAX_TITLE);
  }
  return card;
}

function hasDocumentation(annotations: UnknownRecord): boolean {
  return (
    isWritten(annotations['backstage.io/techdocs-ref']) ||
    isWritten(annotations['backstage.io/techdocs-entity'])
  );
}

function isWritten(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

const LOCATIONS = [
  'backstage.io/managed-by-location',
  'backstage.io/source-location',
];

/** The page to edit, else the one on which the entity's file stands. */
function readEditUrl(annotations: UnknownRecord): string | undefined {
  const written = readWebUrl(annotations['backstage.io/edit-url']);
  if (written !== undefined) {
    return written;
  }
  for (const key of LOCATIONS) {
    const location = annotations[key];
    if (typeof location === 'string' && location.startsWith('url:')) {
      const url = readWebUrl(location.slice('url:'.length));
      if (url !== undefined) {
        return url;
      }
    }
  }
  return undefined;
}

function readWebUrl(value: unknown): string | undefined {
  const url = readUrl(value);
  return url?.toLowerCase().startsWith('http') ? url : undefined;
}
