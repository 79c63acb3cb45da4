import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import type { Told } from './FindingText';

/** A gap as a sentence of what it speaks of. */
export function toldOfGap(gap: PortfolioSchema<'Gap'>): Told {
  return {
    kind: gap.collapsed ? `${gap.kind}-collapsed` : gap.kind,
    text: gap.text,
    entities: [...(gap.entity ? [gap.entity] : []), ...(gap.others ?? [])],
    items: gap.item && [gap.item],
    count: gap.count,
    numbers: gap.numbers,
    words: gap.words,
  };
}
