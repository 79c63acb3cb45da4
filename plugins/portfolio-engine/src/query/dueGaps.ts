import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { SentenceCode, SENTENCES } from '../sentences/templates';
import { tell, tellFixed } from '../sentences/tell';
import { Told } from '../sentences/types';
import { due, DueDecision } from './due';
import { tellGap } from './gapAnswer';
import { listGaps } from './gaps';
import { Reading } from './reading';

const MOST = 3;

/** The severe ones that most depend on. */
export function* gapDecisions(
  reading: Reading,
  options: {
    /** A kind that another decision speaks of, where it stands for many. */
    without?: string;
  },
): Generator<void, DueDecision[]> {
  const { items } = yield* listGaps(reading, {
    filter: { category: 'ownership', severity: 'high', status: 'open' },
    sort: 'dependents',
    page: { limit: MOST + 1 },
  });
  const told = items.filter(
    ({ kind, collapsed }) => !collapsed || kind !== options.without,
  );
  return told.map(gap =>
    due({
      id: `gap ${gap.id}`,
      kind: 'gap',
      title: [titleOfGap(gap)],
      why: tellGap(gap),
      waiting: [
        gap.dependents.value > 0
          ? tell('waiting-for-owner', { numbers: [gap.dependents.value] })
          : tell('waiting-for-an-owner'),
      ],
      target: gap.id,
    }),
  );
}

function titleOfGap({
  kind,
  suggestedOwner,
  entity,
  item,
  title,
  collapsed,
}: PortfolioSchema<'Gap'>): Told {
  if (suggestedOwner) {
    return entity
      ? tell('ask-to-take-on', { names: [suggestedOwner.title, entity.title] })
      : tell('ask-to-take-it-on', { names: [suggestedOwner.title] });
  }
  const ofAll = `mend-all-${kind}`;
  if (collapsed && isSentence(ofAll)) {
    return tell(ofAll);
  }
  const named = entity ?? item;
  if (!named) {
    return tellFixed(`${title}.`);
  }
  const code = `mend-${kind}`;
  return isSentence(code)
    ? tell(code, { names: [named.title] })
    : tell('gap-of', { names: [named.title], words: [title] });
}

function isSentence(code: string): code is SentenceCode {
  return Object.hasOwn(SENTENCES, code);
}
