import { english } from '../../translations/en';
import { isKnown } from '../Words/isKnown';
import { useWords } from '../Words/useWords';

/** What kinds of gaps are called and mean, in the reader's language. */
export function useGapWords() {
  const { t } = useWords();
  return {
    titleOf: (gap: { kind: string; title: string }) =>
      isKnown(english.gapKind, gap.kind)
        ? t(`gapKind.${gap.kind}.title`)
        : gap.title,
    meaningOf: (gap: { kind: string; meaning?: string }) =>
      isKnown(english.gapKind, gap.kind)
        ? t(`gapKind.${gap.kind}.meaning`)
        : gap.meaning ?? '',
  };
}
