/*
 * Copies of one thing: for an environment, a region, a version, a tenant's
 * country, or a device. They bear one name but for such a word.
 */

const ENVIRONMENTS = split(`
  dev development develop devel test testing tst qa qas uat sit int integration acc acceptance accept staging stage stg
  stag pre preprod preproduction pprd nonprod non prod prd production live sandbox sbx demo canary blue green beta
  alpha rc preview perf loadtest dr local lab ephemeral trial pilot nightly edge stable main master release hotfix`);

const REGIONS = split(`
  eu us uk usa emea apac amer amers latam anz nam americas europe asia africa oceania global
  east west north south central northeast northwest southeast southwest northern southern eastern western
  useast uswest euwest eucentral apne apse frankfurt ireland london paris virginia oregon ohio tokyo
  sydney singapore mumbai oslo stockholm dublin primary secondary
  de fr it es pt nl be at ch se no dk fi pl cz sk hu ro bg gr ie lu ee lv lt si hr rs tr ru ua
  ca mx br ar cl co pe au nz jp cn kr in sg hk tw th vn my ph id za ng ke eg ae sa il
  germany france italy spain portugal netherlands belgium austria switzerland sweden norway denmark finland poland
  canada mexico brazil australia japan china korea india`);

const VERSIONS = split(`
  new old legacy next current latest deprecated version ver rewrite refactor successor classic modern fork copy
  clone backup bak temp tmp`);

const DEVICES = split(
  `ios android iphone ipad windows macos osx linux web mobile desktop tv tablet watch`,
);

const MARKS: ReadonlySet<string> = new Set([
  ...ENVIRONMENTS,
  ...REGIONS,
  ...VERSIONS,
  ...DEVICES,
]);

const NUMBERED = /^(?:v|r|az|zone|ver|stage|cluster|env|site)?\d+[a-z]?$/;

/** Languages of client libraries, of which each has one for the same API. */
const CLIENT_LANGUAGES: ReadonlySet<string> = new Set(
  split(`java javascript js typescript ts python py go golang ruby rust kotlin scala swift php perl elixir dart dotnet
    net csharp cpp node nodejs react angular vue objc rest grpc graphql jvm`),
);
const CLIENT_MARK =
  /^(?:sdk|client|clients|binding|bindings|driver|lib|library|plugin|starter|demo|example|sample|template)$/;

/** A word that only parts the copies of one thing; lower case. */
export function isVariantWord(word: string): boolean {
  return MARKS.has(word) || NUMBERED.test(word);
}

/**
 * Whether two names, as lists of words, are one name but for environment,
 * region, version or device; or, of client libraries, but for the language.
 */
export function areVariants(
  one: readonly string[],
  other: readonly string[],
): boolean {
  if (one.join(' ') === other.join(' ')) {
    return false;
  }
  if (coreOf(one, isVariantWord) === coreOf(other, isVariantWord)) {
    return true;
  }
  return (
    [...one, ...other].some(word => CLIENT_MARK.test(word)) &&
    coreOf(one, isClientWord) === coreOf(other, isClientWord)
  );
}

function isClientWord(word: string): boolean {
  return (
    CLIENT_LANGUAGES.has(word) || CLIENT_MARK.test(word) || isVariantWord(word)
  );
}

function coreOf(
  words: readonly string[],
  leftOut: (word: string) => boolean,
): string {
  return words.filter(word => !leftOut(word)).join(' ');
}

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
