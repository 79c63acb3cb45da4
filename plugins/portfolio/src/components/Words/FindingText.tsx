import { Fragment, type ReactNode } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useLanguage } from '../../hooks/useLanguage';
import { english } from '../../translations/en';
import { fillTemplate } from './fillTemplate';
import { isKnown } from './isKnown';
import { linkNames } from './linkNames';
import { EntityName, ItemName } from './Name';
import { usePhrase } from './usePhrase';
import { numberAt, textAt } from './useSay';
import { useWords } from './useWords';

/** A sentence of the server with what it speaks of. */
export interface Told {
  /** Kind of its template. */
  kind: string;
  /** In English. */
  text: string;
  /** The subject first. */
  entities: PortfolioSchema<'Named'>[];
  items?: PortfolioSchema<'ItemName'>[];
  count?: number;
  numbers?: number[];
  words?: string[];
}

const ORDER = ['subject', 'other', 'third'];

/**
 * A finding in the reader's language; what it speaks of are links. A kind that
 * is not known here reads as the server says it.
 */
export function FindingText(props: { told: Told }) {
  const { told } = props;
  const { t } = useWords();
  const phrase = usePhrase();
  const language = useLanguage();
  const parts = isKnown(english.finding, told.kind)
    ? fillTemplate({
        template: t(`finding.${told.kind}`),
        numberAt: place => numberAt(told, place),
        valueAt: place => valueAt({ told, place, language, phrase }),
      })
    : undefined;
  return (
    <span dir="auto">
      {parts
        ? parts.map((part, index) => <Fragment key={index}>{part}</Fragment>)
        : linkNames(
            told.text,
            told.entities.map(({ title }) => title),
          ).map((piece, index) =>
            typeof piece === 'string' ? (
              <Fragment key={index}>{piece}</Fragment>
            ) : (
              <Entity key={index} told={told} at={piece.entity} />
            ),
          )}
    </span>
  );
}

function Entity(props: { told: Told; at: number }) {
  const entity = props.told.entities[props.at];
  return entity ? <EntityName entity={entity} /> : null;
}

function valueAt(options: {
  told: Told;
  place: string;
  language: string | undefined;
  phrase: (sentence: string) => string;
}): ReactNode {
  const { told, place, language, phrase } = options;
  const position = ORDER.indexOf(place);
  if (position >= 0) {
    return told.entities[position] ? (
      <Entity told={told} at={position} />
    ) : undefined;
  }
  if (place === 'item') {
    const [item] = told.items ?? [];
    return item && <ItemName item={item} />;
  }
  const text = textAt({ code: told.kind, told, place, language, phrase });
  return text === undefined || numberAt(told, place) !== undefined ? (
    text
  ) : (
    <bdi>{text}</bdi>
  );
}
