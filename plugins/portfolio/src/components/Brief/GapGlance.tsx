import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';

/** How many gaps are open, each number with its list. */
export function GapGlance(props: { gaps: PortfolioSchema<'Brief'>['gaps'] }) {
  const { open, high, mine } = props.gaps;
  const { t } = useWords();
  const paths = usePaths();
  return (
    <Section title={t('gaps.title')}>
      {open === 0 ? (
        <Muted>{t('gaps.none')}</Muted>
      ) : (
        <PlainList>
          {mine > 0 && (
            <li>
              <Link to={paths.gaps({ whose: 'mine' })}>
                {t('gaps.openMine', { count: mine })}
              </Link>
            </li>
          )}
          {high > 0 && (
            <li>
              <Link to={paths.gaps({ whose: 'all', severity: 'high' })}>
                {t('gaps.openHigh', { count: high })}
              </Link>
            </li>
          )}
          <li>
            <Link to={paths.gaps({ whose: 'all' })}>
              {t('gaps.open', { count: open })}
            </Link>
          </li>
        </PlainList>
      )}
    </Section>
  );
}
