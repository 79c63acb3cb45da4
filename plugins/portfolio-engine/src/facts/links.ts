import { EntityLinks } from '../model';
import { boundedText } from './boundedText';
import { isRecord } from './record';

const MAX_LINKS = 100;
const MAX_URL = 2_000;

type Purpose = keyof EntityLinks;

/** Words in a link's type, icon or title that say what it is for. */
const WORDS: readonly [Purpose, readonly string[]][] = [
  ['roadmap', ['roadmap']],
  ['runbook', ['runbook', 'run book', 'playbook', 'incident guide']],
  [
    'channel',
    ['slack', 'teams', 'chat', 'discord', 'mattermost', 'zulip', 'channel'],
  ],
  ['status', ['status']],
  [
    'docs',
    // Prefixes that cover documentation, documentación, dokumentation, …
    ['docs', 'document', 'dokument', 'readme', 'wiki', 'handbook', 'manual']
      .concat(['user guide', 'getting started', 'api reference'])
      .concat(['ドキュメント', '文档', '文件', '문서']),
  ],
];

/** Places on the web by what people keep there; subdomains count. */
const DOMAINS: ReadonlyMap<string, Purpose> = new Map([
  ['slack.com', 'channel'],
  ['teams.microsoft.com', 'channel'],
  ['discord.gg', 'channel'],
  ['discord.com', 'channel'],
  ['chat.google.com', 'channel'],
  ['zulipchat.com', 'channel'],
  ['gitter.im', 'channel'],
  ['matrix.to', 'channel'],
  ['t.me', 'channel'],
  ['productboard.com', 'roadmap'],
  ['roadmunk.com', 'roadmap'],
  ['aha.io', 'roadmap'],
  ['statuspage.io', 'status'],
  ['readthedocs.io', 'docs'],
  ['readthedocs.org', 'docs'],
  ['gitbook.io', 'docs'],
]);

/** What reads like a status page but shows a build, a badge or a ticket. */
const NOT_STATUS = ['build', 'pipeline', 'ci ', 'badge', 'deploy', 'quality'];

/**
 * The first link for each purpose, by type, icon and title, then by host. Only
 * http(s) and mailto; an address to write to is a channel if there is no other.
 * Undefined if there is none.
 */
export function readLinks(links: unknown): EntityLinks | undefined {
  if (!Array.isArray(links) || links.length === 0) {
    return undefined;
  }
  const found: EntityLinks = {};
  let mail: string | undefined;
  let any = false;
  for (const link of links.slice(0, MAX_LINKS)) {
    const url = isRecord(link) ? readUrl(link.url) : undefined;
    if (url !== undefined && isRecord(link)) {
      if (url.startsWith('mailto:')) {
        mail ??= url;
      } else {
        const purpose = purposeOf(wordsOf(link)) ?? purposeOfHost(url);
        if (purpose && found[purpose] === undefined) {
          found[purpose] = url;
          any = true;
        }
      }
    }
  }
  if (mail !== undefined && found.channel === undefined) {
    found.channel = mail;
    any = true;
  }
  return any ? found : undefined;
}

/** The URL if a page may link to it: http, https or mailto, at most 2,000. */
export function readUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_URL) {
    return undefined;
  }
  const url = boundedText(value, MAX_URL);
  if (url === undefined || !isPlainUrl(url)) {
    return undefined;
  }
  const scheme = url.slice(0, 8).toLowerCase();
  if (scheme.startsWith('http://') || scheme.startsWith('https://')) {
    return url.length > scheme.indexOf('//') + 2 ? url : undefined;
  }
  return scheme.startsWith('mailto:') && url.includes('@') ? url : undefined;
}

/** Without spaces, quotes, angle brackets and braces. */
function isPlainUrl(url: string): boolean {
  for (let i = 0; i < url.length; i++) {
    const code = url.charCodeAt(i);
    if (code <= 0x20 || code === 0x22 || code === 0x3c || code === 0x3e) {
      return false;
    }
    if (code === 0x7b || code === 0x7d) {
      return false;
    }
  }
  return true;
}

function wordsOf(link: Readonly<Record<string, unknown>>): string {
  const { type, icon, title } = link;
  return [type, icon, title]
    .map(part => boundedText(part, 100) ?? '')
    .join(' ')
    .toLowerCase();
}

function purposeOf(words: string): Purpose | undefined {
  for (const [purpose, telling] of WORDS) {
    if (
      telling.some(word => words.includes(word)) &&
      !(purpose === 'status' && NOT_STATUS.some(word => words.includes(word)))
    ) {
      return purpose;
    }
  }
  return undefined;
}

function purposeOfHost(url: string): Purpose | undefined {
  const start = url.indexOf('//') + 2;
  const end = url.indexOf('/', start);
  const host = url.slice(start, end === -1 ? undefined : end).toLowerCase();
  for (let dot = -1; ; ) {
    const purpose = DOMAINS.get(host.slice(dot + 1));
    if (purpose) {
      return purpose;
    }
    dot = host.indexOf('.', dot + 1);
    if (dot === -1) {
      break;
    }
  }
  if (host.startsWith('docs.')) {
    return 'docs';
  }
  return host.startsWith('status.') ? 'status' : undefined;
}
