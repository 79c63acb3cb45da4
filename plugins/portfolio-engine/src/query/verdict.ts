import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { tellFixed } from '../sentences/tell';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { Addition, Verdict } from '../verdict/types';
import {
  additionHow,
  additionTitle,
  tellAddition,
} from '../verdict/additionText';
import { sureText, verdictText } from '../verdict/verdictText';
import { namesOf } from './findings';
import { Reading, termsById } from './reading';
import { scopeInView } from './scopesInView';
import { summariseSignal } from './signals';
import { TrendRow } from './trend';
import { defined } from './units';

const MOST_EXAMPLES = 10;

/** What one writes, where it is a line or two. */
const LINES: Readonly<Record<string, string>> = {
  'name-owners': 'spec:\n  owner: group:default/… # who looks after it\n',
  'declare-dependencies':
    'spec:\n  dependsOn:\n    - component:default/… # what it stands on\n',
  'declare-apis':
    'spec:\n  providesApis:\n    - … # APIs that it offers\n  consumesApis:\n    - … # APIs that it uses\n',
  describe: 'metadata:\n  description: # what it is for, in a sentence\n',
  'add-docs':
    'metadata:\n  annotations:\n    backstage.io/techdocs-ref: dir:.\n',
  'say-lifecycle':
    'spec:\n  lifecycle: production # or experimental, deprecated\n',
  'name-product-managers':
    'metadata:\n  annotations:\n    portfolio/product-manager: user:default/…\n',
  'declare-roles':
    'metadata:\n  annotations:\n    portfolio/role: platform # or product, mixed, none\n',
  'place-in-systems': 'spec:\n  system: … # what it is part of\n',
  'say-friction':
    'metadata:\n  annotations:\n    portfolio/friction: tooling # or waiting-for:group:default/…\n',
  'say-concerns':
    'metadata:\n  annotations:\n    portfolio/concerns: security # compliance, performance, …\n',
};

/** The answer to "do we need a Platform PM?", as people left it. */
export function* showVerdict(
  reading: Reading,
  options: { history?: readonly TrendRow[] },
): Generator<void, PortfolioSchema<'Verdict'>> {
  const { verdict } = reading.overlay;
  const { signals } = termsById(reading.terms);
  const scope = scopeInView(reading.view, ORGANISATION_SCOPE);
  const reasons: PortfolioSchema<'SignalSummary'>[] = [];
  for (const id of verdict.reasons) {
    const definition = signals.get(id);
    if (definition && scope) {
      reasons.push(
        yield* summariseSignal(reading, { ...options, definition, scope }),
      );
    }
  }
  return {
    answer: verdict.answer,
    sentence: verdictText(verdict),
    judged: judgedText(verdict),
    sure: verdict.sure,
    sureText: sureText(verdict),
    named: verdict.named,
    signals: verdict.signals,
    decided: verdict.decided,
    raised: verdict.raised,
    watch: verdict.watch,
    reasons,
  };
}

/** `3 of the 5 that can be judged`. */
function judgedText({ signals, decided, raised, watch }: Verdict): string {
  if (decided === 0) {
    return `none of the ${signals} can be judged`;
  }
  if (raised === 0 && watch > 0) {
    return `${watch} of the ${decided} that can be judged to be watched`;
  }
  return `${raised} of the ${decided} that can be judged`;
}

/** What to add to the catalog next, most worth it first. */
export function showAdditions(reading: Reading): PortfolioSchema<'Addition'>[] {
  return reading.view.assessed.judgement.additions.map(addition =>
    showAddition(reading, addition),
  );
}

function showAddition(
  { view, terms }: Reading,
  addition: Addition,
): PortfolioSchema<'Addition'> {
  const told = tellAddition(addition);
  const how = additionHow(addition);
  return {
    code: addition.code,
    title: additionTitle(addition),
    text: [told?.text, how].filter(Boolean).join(' '),
    ...(told && { told: { text: [told, tellFixed(how)] } }),
    edits: addition.edits,
    missing: addition.missing,
    of: addition.of,
    opens: addition.opens.flatMap(path => {
      const [signal = '', indicator] = path.split('/');
      const title = termsById(terms)
        .signals.get(signal)
        ?.indicators.find(({ id }) => id === indicator)?.title;
      return title === undefined ? [] : [title];
    }),
    examples: namesOf(view, addition.examples).slice(0, MOST_EXAMPLES),
    ...defined({ yaml: LINES[addition.code] }),
  };
}
