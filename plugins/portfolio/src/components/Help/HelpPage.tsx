import { useEffect, useRef } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link, MarkdownContent } from '@backstage/core-components';
import { useLanguage } from '../../hooks/useLanguage';
import { usePaths } from '../../hooks/usePaths';
import { useRemote } from '../../hooks/useRemote';
import { usePathParameter } from '../../routing/router';
import { Failure } from '../Layout/Failure';
import { Message } from '../Layout/Message';
import { PageHeading } from '../Layout/PageHeading';
import { Placeholder } from '../Layout/Placeholder';
import { Section } from '../Layout/Section';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import { DOCUMENTS } from './documents';
import { HELP_PAGES, type HelpPageName } from './helpPages';
import { parseDocument, resolveLink } from './parseDocument';

const useStyles = makeStyles(theme => ({
  pages: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  here: { fontWeight: 600 },
  text: {
    ...theme.typography.body2,
    '& p, & ul, & ol, & pre': { maxWidth: '80ch' },
    '& p, & li': { overflowWrap: 'anywhere', lineHeight: 1.55 },
    '& > :first-child': { marginTop: 0 },
    '& h2': theme.typography.h6,
    '& h3': theme.typography.subtitle1,
    '& a': { textDecoration: 'underline' },
    '& table': { display: 'block', overflowX: 'auto', border: 'none' },
    '& th, & td': {
      padding: theme.spacing(0.75, 1.25),
      lineHeight: 1.43,
      textAlign: 'start',
      verticalAlign: 'top',
      wordBreak: 'normal',
      overflowWrap: 'break-word',
      minWidth: 112,
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& tr, & tr:nth-child(odd), & th': { backgroundColor: 'transparent' },
  },
}));

/** A page of the documentation, as it comes with the plugin: no way out of the portal. */
export function HelpPage() {
  const { t } = useWords();
  const paths = usePaths();
  const name = usePathParameter('page');
  const page = HELP_PAGES.find(known => known === name);
  if (!page) {
    return (
      <>
        <Message title={t('help.unknown', { page: name ?? '' })} />
        <Pages />
      </>
    );
  }
  return (
    <BreadcrumbEntry
      entry={{ label: t(`help.pages.${page}`), href: paths.help(page) }}
    >
      <Pages here={page} />
      <Text key={page} page={page} />
    </BreadcrumbEntry>
  );
}

function Pages(props: { here?: HelpPageName }) {
  const classes = useStyles();
  const { t } = useWords();
  const paths = usePaths();
  return (
    <nav aria-label={t('help.title')}>
      <Typography component="ul" variant="body2" className={classes.pages}>
        {HELP_PAGES.map(page => (
          <li key={page}>
            {page === props.here ? (
              <span className={classes.here} aria-current="page">
                {t(`help.pages.${page}`)}
              </span>
            ) : (
              <Link to={paths.help(page)}>{t(`help.pages.${page}`)}</Link>
            )}
          </li>
        ))}
      </Typography>
    </nav>
  );
}

function Text(props: { page: HelpPageName }) {
  const { page } = props;
  const classes = useStyles();
  const { t } = useWords();
  const language = useLanguage();
  const paths = usePaths();
  const text = useRef<HTMLDivElement>(null);
  const { value, error, retry } = useRemote({
    key: page,
    load: signal => readText(DOCUMENTS[page], signal),
  });

  // The text comes after the page, too late for the browser's own jump.
  useEffect(() => {
    const heading = decodeURIComponent(window.location.hash.slice(1));
    if (value && heading) {
      text.current
        ?.querySelector(`[id="${CSS.escape(heading)}"]`)
        ?.scrollIntoView();
    }
  }, [value]);

  if (error) {
    return (
      <Failure title={t('state.itemFailed')} error={error} onRetry={retry} />
    );
  }
  if (!value) {
    return <Placeholder lines={12} />;
  }
  const { title, body } = parseDocument(value);
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <Section>
        {language?.startsWith('en') === false && (
          <Muted paragraph>{t('help.inEnglish')}</Muted>
        )}
        <div ref={text} lang="en" dir="ltr">
          <MarkdownContent
            className={classes.text}
            content={body}
            transformLinkUri={href => resolveLink(href, paths.help)}
          />
        </div>
      </Section>
    </>
  );
}

async function readText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok) {
    throw new Error(`${response.status} ${response.statusText}`);
  }
  return response.text();
}
