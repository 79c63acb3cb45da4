import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { english } from '../../translations/en';
import { isKnown } from './isKnown';
import { useWords } from './useWords';

/**
 * What is wrong with a statement of the catalog, and the way out. A kind of
 * problem that is not known here reads as the server says it.
 */
export function ProblemText(props: { problem: PortfolioSchema<'Problem'> }) {
  const { code, message, value, suggestion } = props.problem;
  const { t } = useWords();
  if (!isKnown(english.problem, code)) {
    return <bdi>{message}</bdi>;
  }
  return (
    <>
      {t(`problem.${code}`, {
        value: <bdi>{value ?? t('problems.someValue')}</bdi>,
      })}{' '}
      {suggestion
        ? t('problems.suggestion', { suggestion: <bdi>{suggestion}</bdi> })
        : t(`wayOut.${code}`)}
    </>
  );
}
