import {
  isOfLookAlikes,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';

/**
 * What was seen in one line: the sentence, and whose they are where things of
 * several owners look alike.
 */
export function findingLine({
  kind,
  text,
  owners = [],
}: Pick<PortfolioSchema<'Finding'>, 'kind' | 'text' | 'owners'>): string {
  const titles = [...new Set(owners.map(({ owner }) => owner.title))];
  return isOfLookAlikes(kind) && titles.length > 1
    ? `${text} Owned by ${listOf(titles)}.`
    : text;
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
