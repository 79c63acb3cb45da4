import { stemOf } from './stemOf';

/**
 * Needs of security, compliance and performance that every product has, and
 * that want one answer for all. A phrase is words parted by a space, all of
 * which must be there.
 */
export const CONCERNS: Readonly<Record<string, readonly string[]>> = {
  'sign-in and access':
    listOf(`auth, authn, authz, authentication, authorization role, authorization token,
    authorization policy, authorization permission, login, signin, sign on, sso, oauth, oidc, saml, identity, rbac,
    access control, access token, role permission, user permission, password, passkey, mfa, otp`),
  secrets: listOf('secret, credential, kms, key rotation, signing key'),
  audit: listOf('audit'),
  consent:
    listOf(`consent, gdpr, ccpa, privacy, anonymization, pseudonymization, redaction, pii, data protection,
    cookie banner`),
  'rate limits': listOf(
    'rate limit, rate limiter, ratelimit, ratelimiter, throttling, api quota',
  ),
  scanning: listOf(
    'vulnerability, sast, dast, sbom, antivirus, malware, virus scan, security scan, dependency scan',
  ),
  encryption: listOf('encryption, decryption, hsm, cipher'),
  observability:
    listOf(`observability, tracing, telemetry, apm, log aggregation, log shipping, log forwarding,
    log collector, log ingestion, service monitor`),
  compliance: listOf('compliance, pci, hipaa, sox, fips'),
  'backup and recovery': listOf('backup, failover, disaster recovery'),
  performance: listOf('caching, load test, circuit breaker'),
  accessibility: listOf('accessibility, wcag'),
  security: listOf('hardening, waf, zero trust, security policy, security'),
};

/**
 * Names that, as a whole, are marks of such a need, while in a text they may
 * mean something else: a monitor of crops, a certificate of birth, a scanner of
 * the code on a ticket.
 */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['logging', 'observability'],
  ['monitoring', 'observability'],
  ['monitored', 'observability'],
  ['alerting', 'observability'],
  ['slo', 'observability'],
  ['a11y', 'accessibility'],
  ['authorization', 'sign-in and access'],
  ['authorisation', 'sign-in and access'],
  ['code-scanning', 'scanning'],
  ['container-scanning', 'scanning'],
  ['image-scanning', 'scanning'],
  ['license-scanning', 'scanning'],
  ['performance', 'performance'],
  ['latency', 'performance'],
  ['iso27001', 'compliance'],
  ['iso-27001', 'compliance'],
  ['soc2', 'compliance'],
  ['soc-2', 'compliance'],
  ['certificates', 'secrets'],
  ['resilience', 'backup and recovery'],
  ['reliability', 'backup and recovery'],
]);

interface Concern {
  title: string;
  /** Phrases as stems. */
  phrases: readonly (readonly string[])[];
}

const LISTED: readonly Concern[] = Object.entries(CONCERNS).map(
  ([title, phrases]) => ({
    title,
    phrases: phrases.map(phrase => phrase.split(' ').map(stemOf)),
  }),
);

/** Title → place in the vocabulary. */
const ORDER: ReadonlyMap<string, number> = new Map(
  LISTED.map(({ title }, place) => [title, place]),
);

/** First stem of a phrase → concerns and phrases that begin with it. */
const BY_FIRST: ReadonlyMap<
  string,
  readonly { title: string; phrase: readonly string[] }[]
> = indexed();

/**
 * The concern of which a set of stems speaks; of several the first of the
 * vocabulary. Undefined where it speaks of none.
 */
export function concernOfStems(stems: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let bestPlace = Infinity;
  for (const stem of stems) {
    for (const { title, phrase } of BY_FIRST.get(stem) ?? []) {
      const place = ORDER.get(title)!;
      if (place < bestPlace && phrase.every(part => stems.has(part))) {
        best = title;
        bestPlace = place;
      }
    }
  }
  return best;
}

/**
 * The concern of a tag, a capability key or a declared concern, such as
 * `rate-limiting`.
 */
export function concernOfName(name: string): string | undefined {
  const mark = MARKS.get(name.toLowerCase());
  if (mark !== undefined) {
    return mark;
  }
  return concernOfStems(
    new Set(
      name
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .map(stemOf),
    ),
  );
}

function indexed() {
  const byFirst = new Map<
    string,
    { title: string; phrase: readonly string[] }[]
  >();
  for (const { title, phrases } of LISTED) {
    for (const phrase of phrases) {
      const [first = ''] = phrase;
      const list = byFirst.get(first) ?? [];
      list.push({ title, phrase });
      byFirst.set(first, list);
    }
  }
  return byFirst;
}

function listOf(phrases: string): readonly string[] {
  return phrases.split(',').map(phrase => phrase.trim().replace(/\s+/g, ' '));
}
