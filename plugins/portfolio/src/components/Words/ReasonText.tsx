import {
  EVIDENCE_BY_ID,
  type EvidenceParameter,
  type PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { english } from '../../translations/en';
import { isKnown } from './isKnown';
import { EntityName } from './Name';
import { useWords, type Words } from './useWords';

type Reason = PortfolioSchema<'Evidence'>;

/**
 * A reason in the reader's language; the entity it speaks of is a link. A
 * kind of reason that is not known here reads as the server says it.
 */
export function ReasonText(props: { reason: Reason }) {
  const { reason } = props;
  const words = useWords();
  const { id } = reason;
  if (!isKnown(english.evidence, id)) {
    return <bdi>{reason.text}</bdi>;
  }
  const [a, b] = EVIDENCE_BY_ID.get(id)?.parameters ?? [];
  return words.t(`evidence.${id}`, {
    a: <Parameter kind={a} value={reason.a} reason={reason} />,
    b: <Parameter kind={b} value={reason.b} reason={reason} />,
  });
}

function Parameter(props: {
  kind: EvidenceParameter | undefined;
  value: string | number | undefined;
  reason: Reason;
}) {
  const { kind, value = '', reason } = props;
  const words = useWords();
  if (kind === 'node' && reason.ref) {
    return (
      <EntityName
        entity={{ ref: reason.ref, title: String(value), registered: true }}
      />
    );
  }
  return <bdi>{textOf(words, { kind, value })}</bdi>;
}

function textOf(
  words: Words,
  options: { kind: EvidenceParameter | undefined; value: string | number },
): string {
  const { kind, value } = options;
  switch (kind) {
    case 'items':
      return words.number(Number(value), 'systems');
    case 'teams':
      return words.number(Number(value), 'teams');
    case 'count':
      return words.number(Number(value), 'capabilities');
    default:
      return wordOf(words, String(value));
  }
}

/** Words of the catalog stay as they are; ours are said in the reader's language. */
function wordOf(words: Words, word: string): string {
  if (isKnown(english.audience, word)) {
    return words.t(`audience.${word}`);
  }
  const purpose = word.replaceAll(/[, ]+/g, '-');
  if (isKnown(english.purpose, purpose)) {
    return words.t(`purpose.${purpose}`);
  }
  return word.replace(/^metadata\.(annotations|labels)\./, '');
}
