import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { SentenceCode, SENTENCES } from '../sentences/templates';
import { tell, tellFixed } from '../sentences/tell';
import { Told } from '../sentences/types';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { due, DueDecision } from './due';
import {
  evidenceOfMatter,
  evidenceOfSignal,
  isSignalSetAside,
} from './dueEvidence';
import { Reading, termsById } from './reading';
import { rank, reportOf, strongestFirst } from './signals';
import { WAITING, WAITING_OTHERWISE } from './waiting';

/** Raised signals, then those to be watched, each with what would clear it. */
export function* signalDecisions(
  reading: Reading,
): Generator<void, DueDecision[]> {
  const { may, overlay, terms } = reading;
  if (!may.readSignals) {
    return [];
  }
  const found: (DueDecision & { rank: number })[] = [];
  const inOrder = [
    ...overlay.verdict.reasons,
    ...terms.signals.map(({ id }) => id),
  ];
  for (const id of new Set(inOrder)) {
    const definition = termsById(terms).signals.get(id);
    const report = reportOf(reading, id, ORGANISATION_SCOPE);
    const where = { signal: id, scope: ORGANISATION_SCOPE };
    if (
      !definition ||
      !report ||
      isSignalSetAside(reading, where) ||
      (report.status !== 'raised' && report.status !== 'watch')
    ) {
      continue;
    }
    const [leading] = strongestFirst(report.indicators);
    const indicator = definition.indicators.find(
      each => each.id === leading?.indicator,
    );
    const evidence =
      indicator && !terms.custom.has(id)
        ? yield* evidenceOfMatter(reading, {
            ...where,
            indicator: indicator.id,
          })
        : [];
    const toDo = tellToDo(evidence[0]);
    const status = report.status === 'raised' ? 'raised' : 'watched';
    found.push({
      ...due({
        id: `signal ${id}`,
        kind: 'signal',
        title: [toDo ?? tellFixed(indicator?.clears ?? definition.title)],
        why: [
          indicator
            ? tell(`signal-${status}-by`, {
                words: [definition.title, indicator.title],
              })
            : tell(`signal-${status}`, { words: [definition.title] }),
          ...(toDo && indicator ? [tellFixed(indicator.clears)] : []),
        ],
        waiting: [tellFixed(WAITING[id] ?? WAITING_OTHERWISE)],
        evidence: toDo ? evidence : yield* evidenceOfSignal(reading, where),
        target: id,
      }),
      rank: rank(report.status),
    });
  }
  return found
    .sort((one, other) => other.rank - one.rank)
    .map(({ rank: _, ...decision }) => decision);
}

/**
 * What is to be decided about what was seen, in one sentence that names the
 * place; undefined for indicators of other plugins.
 */
function tellToDo(
  finding: PortfolioSchema<'Finding'> | undefined,
): Told | undefined {
  const { indicator, entities = [], items = [], count, words } = finding ?? {};
  const names = (entities.length > 0 ? entities : items).map(
    ({ title }) => title,
  );
  switch (indicator) {
    case 'look-alikes':
      if (names.length === 1) {
        return tell('do-compare-many', { names, numbers: [count ?? 0] });
      }
      return tell(names.length === 2 ? 'do-compare-two' : 'do-compare-three', {
        names,
      });
    case 'same-capability':
      return tell('do-same-capability', { names: words?.slice(0, 1) });
    case 'concern-look-alikes':
    case 'declared-concerns':
      return tell('do-answer-concern', { words: words?.slice(0, 1) });
    case 'partial-marks':
      return words
        ? tell('do-see-to-mark', { names: words.slice(0, 1) })
        : tell('do-see-to-sign-in');
    default: {
      const code = `do-${indicator}`;
      return isSentence(code) ? tell(code, { names }) : undefined;
    }
  }
}

function isSentence(code: string): code is SentenceCode {
  return Object.hasOwn(SENTENCES, code);
}
