import { portfolioAnnotations } from '@backstage-portfolio/plugin-portfolio-common';
import { Groundwork } from '../../groundwork/types';
import { FoundGap, GapDefinition } from '../types';

const SLICE = 1024;
/** Names that the sentence shows. */
const MOST_NAMES = 5;

/** Named product managers who are not in the catalog. */
export const PM_NOT_FOUND: GapDefinition = {
  kind: 'pm-not-found',
  category: 'ownership',
  title: 'The product manager is not in the catalog',
  meaning: 'A name that leads nowhere: nobody answers for it any more.',
  templates: {
    'pm-not-found':
      '{subject} names a product manager whom the catalog does not have: {words}.',
    'pm-not-found-collapsed':
      '{count} entities name product managers whom the catalog does not have. Import your people once, and the names lead somewhere.',
  },
  comparable({ groundwork }) {
    let naming = 0;
    for (const facts of groundwork.facts) {
      naming += facts?.card.productManagers ? 1 : 0;
    }
    return naming;
  },
  *find({ groundwork, ground, applies }) {
    const found: FoundGap[] = [];
    if (!ground.hasUsers) {
      return found;
    }
    const { facts, graph } = groundwork;
    for (let node = 0; node < graph.refs.length; node++) {
      const managers = facts[node]?.card.productManagers;
      if (managers && graph.present[node] === 1 && applies(node)) {
        const missing = managers.filter(ref => !exists(groundwork, ref));
        if (missing.length > 0) {
          found.push({
            severity: missing.length < managers.length ? 'low' : 'high',
            nodes: [node],
            words: missing.slice(0, MOST_NAMES),
            weight: ground.dependents[node]!,
            mend: {
              field: `metadata.annotations.${portfolioAnnotations.productManager}`,
            },
          });
        }
      }
      if (node % SLICE === 0) {
        yield;
      }
    }
    return found;
  },
};

function exists({ graph }: Groundwork, ref: string): boolean {
  const node = graph.indexOf.get(ref);
  return node !== undefined && graph.present[node] === 1;
}
