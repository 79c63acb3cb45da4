import { useRef, type ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { usePortfolio } from '../../hooks/usePortfolio';
import { useQueryState } from '../../routing/router';
import { Choice } from '../Layout/Choice';
import { Failure } from '../Layout/Failure';
import { Placeholder } from '../Layout/Placeholder';
import { Section } from '../Layout/Section';
import { TextButton } from '../Layout/TextButton';
import { Muted } from '../Words/Muted';
import { ItemName } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { ValueChainMap } from './ValueChainMap';
import { ValueChainTable } from './ValueChainTable';

const useStyles = makeStyles(theme => ({
  focus: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 1.5),
    marginBottom: theme.spacing(1.5),
  },
}));

/** The value chain, with one item in focus if the URL says so. */
export function useValueChain(version: number | undefined) {
  const focus = useQueryState().get('focus');
  return usePortfolio({
    question: ['value-chain', version, focus],
    ask: (client, signal) =>
      client.request('get', '/value-chain', {
        params: { query: focus === undefined ? {} : { focus } },
        signal,
      }),
  });
}

/** Products and the platforms they stand on, with one in focus if asked for. */
export function ValueChain(props: {
  answer: ReturnType<typeof useValueChain>;
  /** Says in a sentence what there is. */
  lead?: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useWords();
  const { get, set } = useQueryState();
  const focus = get('focus');
  const asTable = get('chain') === 'table';
  const { value, error, retry } = props.answer;

  const body = useRef<HTMLDivElement>(null);
  const showAll = () => {
    // The button goes; who pressed it goes on with what it was about.
    body.current
      ?.querySelector<HTMLElement>('[aria-pressed="true"], table a')
      ?.focus();
    set({ focus: undefined }, { step: true });
  };

  const inFocus = [
    ...(value?.platforms ?? []),
    ...(value?.products ?? []),
  ].find(({ id }) => id === focus);
  return (
    <Section
      title={t('chain.title')}
      actions={
        <Choice
          label={t('chain.show')}
          value={asTable ? 'table' : 'map'}
          options={[
            { value: 'map', label: t('chain.map') },
            { value: 'table', label: t('chain.table') },
          ]}
          onChange={shown =>
            set({ chain: shown === 'table' ? 'table' : undefined })
          }
        />
      }
    >
      {props.lead}
      {error && (
        <Failure title={t('chain.failed')} error={error} onRetry={retry} />
      )}
      {!error && !value && <Placeholder lines={6} />}
      {!error && value && (
        <div ref={body}>
          {focus !== undefined && (
            <div className={classes.focus}>
              {inFocus && (
                <Typography variant="body2" component="span">
                  {t('chain.focus', { item: <ItemName item={inFocus} /> })}
                </Typography>
              )}
              <TextButton onClick={showAll}>{t('chain.all')}</TextButton>
            </div>
          )}
          {value.capabilities.length === 0 && <Muted>{t('chain.empty')}</Muted>}
          {value.capabilities.length > 0 && asTable && (
            <ValueChainTable chain={value} />
          )}
          {value.capabilities.length > 0 && !asTable && (
            <ValueChainMap
              chain={value}
              focus={focus}
              onFocus={id => set({ focus: id }, { step: true })}
            />
          )}
        </div>
      )}
    </Section>
  );
}
