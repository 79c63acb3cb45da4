import {
  PortfolioPaths,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import {
  listCapabilities,
  listEvidence,
  listGaps,
  listItems,
  listTeams,
  listUnits,
  Page,
  PageRequest,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { InputError } from '@backstage/errors';
import { breathe } from '../snapshot/breathe';
import { Caller } from './Callers';
import { optionalRef } from './refs';
import { scopeOf } from './scopes';

/** Any page of one list, filtered and sorted, as one caller may see it. */
export type ListReader<P extends Page<unknown>> = (
  page: PageRequest,
) => Promise<P>;

/** What may be asked of a list, but for the page. */
export type ListQuery<Path extends ListPath> = Omit<
  NonNullable<PortfolioPaths[Path]['get']['parameters']['query']>,
  'limit' | 'cursor'
>;

type ListPath = '/units' | '/items' | '/teams' | '/capabilities' | '/gaps';

/** Catalog entities that have a role. */
export async function readUnits(
  caller: Caller,
  query: ListQuery<'/units'>,
): Promise<ListReader<Page<PortfolioSchema<'UnitSummary'>>>> {
  const { text, role, kind, item, sort = 'consumers' } = query;
  const filter = {
    text,
    role,
    kind,
    item,
    ...ownerAndDomain(query),
    mine: await caller.mine(query.mine),
  };
  const { disputes } = (await caller.reading()).overlay;
  return async page => listUnits(caller.view, { filter, sort, page, disputes });
}

/** Products and platforms. */
export async function readItems(
  caller: Caller,
  query: ListQuery<'/items'>,
): Promise<ListReader<Page<PortfolioSchema<'ItemSummary'>>>> {
  const { text, role, sort = 'consumers' } = query;
  const filter = {
    text,
    role,
    ...ownerAndDomain(query),
    mine: await caller.mine(query.mine),
  };
  return async page => listItems(caller.view, { filter, sort, page });
}

/** Groups that own units. */
export async function readTeams(
  caller: Caller,
  query: ListQuery<'/teams'>,
): Promise<ListReader<Page<PortfolioSchema<'TeamSummary'>>>> {
  const { text, role, sort = 'consumers' } = query;
  const filter = { text, role, mine: await caller.mine(query.mine) };
  return async page => listTeams(caller.view, { filter, sort, page });
}

/** What platforms offer; the first page tells who built something like it. */
export async function readCapabilities(
  caller: Caller,
  query: ListQuery<'/capabilities'>,
): Promise<
  ListReader<
    Page<PortfolioSchema<'CapabilitySummary'>> &
      Pick<PortfolioSchema<'CapabilityPage'>, 'alsoBuilt'>
  >
> {
  const { text, surface, lifecycle, platform, sort } = query;
  if (sort === 'relevance' && !text?.trim()) {
    throw new InputError('sort: relevance needs a text to be relevant to');
  }
  const { owner } = ownerAndDomain(query);
  const filter = { surface, lifecycle, platform, owner };
  return async page =>
    breathe(listCapabilities(caller.view, { text, filter, sort, page }));
}

/** Ownership gaps, or catalog hygiene. */
export async function readGaps(
  caller: Caller,
  query: ListQuery<'/gaps'>,
): Promise<ListReader<Page<PortfolioSchema<'Gap'>>>> {
  const { category = 'ownership', kind, severity, text, item } = query;
  const { status = 'open', sort = 'dependents' } = query;
  const filter = {
    ...{ category, kind, severity, text, item, status },
    ...ownerAndDomain(query),
    mine: await caller.mine(query.mine),
  };
  const reading = await caller.reading();
  return async page => breathe(listGaps(reading, { filter, sort, page }));
}

/** What was seen for signals in a scope. Whether they may is asked before. */
export async function readEvidence(
  caller: Caller,
  query: EvidenceQuery,
): Promise<ListReader<Page<PortfolioSchema<'Finding'>>>> {
  const { signal, indicator, text, status = 'open' } = query;
  const scope = scopeOf(caller.view, query.scope);
  const { owner } = ownerAndDomain(query);
  const filter = {
    ...{ signal, indicator, text, status, owner },
    mine: await caller.mine(query.mine),
  };
  const reading = await caller.reading();
  return async page => breathe(listEvidence(reading, { scope, filter, page }));
}

type EvidenceQuery = Omit<
  NonNullable<
    PortfolioPaths['/exports/evidence']['get']['parameters']['query']
  >,
  'format'
>;

function ownerAndDomain(query: { owner?: string; domain?: string }) {
  return {
    owner: optionalRef({
      parameter: 'owner',
      value: query.owner,
      defaultKind: 'group',
    }),
    domain: optionalRef({
      parameter: 'domain',
      value: query.domain,
      defaultKind: 'domain',
    }),
  };
}
