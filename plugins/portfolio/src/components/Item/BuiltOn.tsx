import { useState } from 'react';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { CapabilityTable } from '../Capabilities/CapabilityTable';
import { Section } from '../Layout/Section';
import { TextButton } from '../Layout/TextButton';
import { useWords } from '../Words/useWords';

/** Rows until one asks for all. */
const SHOWN = 10;

/** Capabilities of others that a product or platform uses, the most used first. */
export function BuiltOn(props: {
  capabilities: PortfolioSchema<'CapabilitySummary'>[];
}) {
  const { capabilities } = props;
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const more = capabilities.length - SHOWN;
  return (
    <Section
      title={t('card.builtOn')}
      actions={
        more > 0 && (
          <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? t('item.fewerCapabilities')
              : t('item.allCapabilities', { count: capabilities.length })}
          </TextButton>
        )
      }
    >
      <CapabilityTable
        label={t('card.builtOn')}
        capabilities={all ? capabilities : capabilities.slice(0, SHOWN)}
        withPlatform
      />
    </Section>
  );
}
