import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { usePortfolio } from '../../hooks/usePortfolio';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { FindingText } from '../Words/FindingText';
import { Muted } from '../Words/Muted';
import { toldOfGap } from '../Words/told';
import { useWords } from '../Words/useWords';

const SHOWN = 3;

/** How many gaps are open, each number with its list, and the most severe. */
export function GapGlance(props: {
  gaps: PortfolioSchema<'Brief'>['gaps'];
  version?: number;
}) {
  const { open, high, mine } = props.gaps;
  const { t } = useWords();
  const paths = usePaths();
  return (
    <Section
      title={t('gaps.title')}
      actions={
        open > 0 && (
          <Link to={paths.gaps({ whose: 'all' })}>
            {t('gaps.open', { count: open })}
          </Link>
        )
      }
    >
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
          <MostSevere version={props.version} />
        </PlainList>
      )}
    </Section>
  );
}

/** An extra: where it can't be loaded, the numbers above do. */
function MostSevere(props: { version?: number }) {
  const { value } = usePortfolio({
    question: ['most severe gaps', props.version],
    ask: (client, signal) =>
      client.request('get', '/gaps', {
        params: { query: { sort: 'severity', limit: SHOWN } },
        signal,
      }),
  });
  return (
    <>
      {value?.items.map(gap => (
        <li key={gap.id}>
          <FindingText told={toldOfGap(gap)} />
        </li>
      ))}
    </>
  );
}
