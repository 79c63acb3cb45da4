import { useState } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePortfolio } from '../../hooks/usePortfolio';
import { Failure } from '../Layout/Failure';
import { Placeholder } from '../Layout/Placeholder';
import { TextButton } from '../Layout/TextButton';
import { useWords } from '../Words/useWords';
import { Steps } from './Steps';
import { witnessSteps } from './witnessSteps';

type Neighbour = PortfolioSchema<'Neighbour'>;

/** How a neighbour comes to be one, on demand. */
export function WayThere(props: {
  neighbour: Neighbour;
  entityRef: string;
  direction: 'consumers' | 'foundations';
}) {
  const { neighbour, entityRef, direction } = props;
  const [open, setOpen] = useState(false);
  const { t } = useWords();
  const other = neighbour.ref ?? neighbour.id;
  return (
    <>
      <TextButton
        aria-expanded={open}
        aria-label={t(open ? 'way.hideOf' : 'way.showOf', {
          name: neighbour.title,
        })}
        onClick={() => setOpen(!open)}
      >
        {open ? t('way.hide') : t('way.show')}
      </TextButton>
      {open && neighbour.example && (
        <Steps steps={witnessSteps(neighbour.example)} />
      )}
      {open && !neighbour.example && (
        <Way
          from={direction === 'consumers' ? other : entityRef}
          to={direction === 'consumers' ? entityRef : other}
        />
      )}
    </>
  );
}

function Way(props: { from: string; to: string }) {
  const { from, to } = props;
  const { t } = useWords();
  const { value, error, retry } = usePortfolio({
    question: ['way', from, to],
    ask: (client, signal) =>
      client.request('get', '/paths', {
        params: { query: { from, to } },
        signal,
      }),
  });
  if (error) {
    return <Failure title={t('way.failed')} error={error} onRetry={retry} />;
  }
  if (!value) {
    return <Placeholder lines={2} />;
  }
  return value.steps.length > 0 ? (
    <Steps steps={value.steps} />
  ) : (
    <p>{t('way.none')}</p>
  );
}
