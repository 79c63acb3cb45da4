import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { useTheme } from '@material-ui/core/styles';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useElementId } from '../../hooks/useElementId';
import { usePortfolio } from '../../hooks/usePortfolio';
import { FilterBar } from '../Layout/FilterBar';
import { TextFilter } from '../Layout/TextFilter';
import { mutedColor } from '../Words/Muted';
import { useWords, type Words } from '../Words/useWords';

type ScopeSummary = PortfolioSchema<'ScopeSummary'>;

const kinds = ['organisation', 'domain', 'platform'] as const;
const SIZE = 200;

/** Chooses the organisation, a domain or a platform. */
export function ScopePicker(props: {
  scope: string;
  version?: number;
  onChange: (scope: string) => void;
}) {
  const { scope, version, onChange } = props;
  const id = useElementId();
  // On the page itself the theme's own color has too little contrast.
  const color = mutedColor(useTheme());
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState<string>();
  const { value } = usePortfolio({
    question: ['scopes', text, version],
    ask: (client, signal) =>
      client.request('get', '/scopes', {
        params: { query: { text, limit: SIZE } },
        signal,
      }),
  });
  const scopes = value?.items ?? [];
  const many = text !== undefined || (value?.total ?? 0) > SIZE;
  return (
    <FilterBar label={t('scope.label')}>
      <TextField
        id={id}
        select
        label={t('scope.label')}
        value={scope}
        variant="outlined"
        size="small"
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true, style: { color } }}
        style={{ flex: '1 1 220px', maxWidth: 420 }}
        onChange={event => onChange(event.target.value)}
      >
        {!scopes.some(({ scope: { id: known } }) => known === scope) && (
          <option value={scope} dir="auto">
            {scope === 'organisation' ? t('scope.organisation') : scope}
          </option>
        )}
        {kinds.map(kind => (
          <Group key={kind} kind={kind} scopes={scopes} words={words} />
        ))}
      </TextField>
      {many && (
        <TextFilter label={t('scope.find')} value={text} onChange={setText} />
      )}
    </FilterBar>
  );
}

function Group(props: {
  kind: (typeof kinds)[number];
  scopes: ScopeSummary[];
  words: Words;
}) {
  const { kind, words } = props;
  const { t } = words;
  const scopes = props.scopes.filter(({ scope }) => scope.kind === kind);
  const options = scopes.map(summary => (
    <option key={summary.scope.id} value={summary.scope.id} dir="auto">
      {kind === 'organisation' ? t('scope.organisation') : summary.scope.title}
      {summary.raised + summary.watch > 0 &&
        ` (${[
          summary.raised > 0 && words.number(summary.raised, 'raised'),
          summary.watch > 0 && words.number(summary.watch, 'watched'),
        ]
          .filter(Boolean)
          .join(', ')})`}
    </option>
  ));
  if (kind === 'organisation' || options.length === 0) {
    return <>{options}</>;
  }
  return <optgroup label={t(`scope.${kind}s`)}>{options}</optgroup>;
}
