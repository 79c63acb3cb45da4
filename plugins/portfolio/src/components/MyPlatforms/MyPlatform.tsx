import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { GapEntry } from '../Gaps/GapEntry';
import { Columns } from '../Layout/Columns';
import { PlainList } from '../Layout/Plain';
import { FindingEntry } from '../Signals/FindingEntry';
import { SignalGlance } from '../Signals/SignalGlance';
import { Muted } from '../Words/Muted';
import { ItemNames } from '../Words/Names';
import { useWords } from '../Words/useWords';
import { NextActions } from './NextActions';

type Platform = PortfolioSchema<'MyPlatform'>;

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2.5) },
}));

/** One platform, as its product manager looks at it on a Monday. */
export function MyPlatform(props: {
  platform: Platform;
  onChange: () => void;
}) {
  const { platform, onChange } = props;
  const classes = useStyles();
  const { t } = useWords();
  const paths = usePaths();
  const { item, lookAlikes, hardSurfaces, gaps, gapTotal, signals } = platform;
  const telling = (signals ?? []).filter(
    ({ status }) => status === 'raised' || status === 'watch',
  );
  return (
    <div className={classes.root}>
      <NextActions actions={platform.next} />
      <Columns narrow>
        <Consumers platform={platform} />
        <Findings
          title={t('mine.hard')}
          none={t('mine.noHard')}
          findings={hardSurfaces}
          onChange={onChange}
        />
        <div>
          <Typography variant="subtitle1" component="h3">
            {t('mine.gaps')}
          </Typography>
          {gaps.length === 0 && <Muted>{t('gaps.none')}</Muted>}
          {gaps.map(gap => (
            <GapEntry key={gap.id} gap={gap} onChange={onChange} />
          ))}
          {gapTotal > gaps.length && (
            <Link to={paths.gaps({ whose: 'all', item: item.id })}>
              {t('gaps.open', { count: gapTotal })}
            </Link>
          )}
        </div>
      </Columns>
      <Findings
        title={t('mine.lookAlikes')}
        none={t('mine.noLookAlikes')}
        findings={lookAlikes}
        onChange={onChange}
      />
      {telling.length > 0 && (
        <div>
          <Typography variant="subtitle1" component="h3">
            {t('mine.signals')}
          </Typography>
          <PlainList roomy label={t('mine.signals')}>
            {telling.map(signal => (
              <li key={signal.id}>
                <SignalGlance signal={signal} scope={item.id} heading="h4" />
              </li>
            ))}
          </PlainList>
        </div>
      )}
    </div>
  );
}

function Consumers(props: { platform: Platform }) {
  const { gained, lost, historyKnown } = props.platform;
  const { t } = useWords();
  return (
    <div>
      <Typography variant="subtitle1" component="h3">
        {t('mine.consumers')}
      </Typography>
      {historyKnown === false ? (
        <Muted>{t('mine.noHistory')}</Muted>
      ) : (
        <Typography variant="body2" component="div">
          <div>
            {gained.length > 0
              ? t('mine.gained', { items: <ItemNames items={gained} /> })
              : t('mine.gainedNone')}
          </div>
          <div>
            {lost.length > 0
              ? t('mine.lost', { items: <ItemNames items={lost} /> })
              : t('mine.lostNone')}
          </div>
        </Typography>
      )}
    </div>
  );
}

function Findings(props: {
  title: string;
  none: string;
  findings: PortfolioSchema<'Finding'>[];
  onChange: () => void;
}) {
  const { title, none, findings, onChange } = props;
  return (
    <div>
      <Typography variant="subtitle1" component="h3">
        {title}
      </Typography>
      {findings.length === 0 && <Muted>{none}</Muted>}
      <PlainList roomy label={title}>
        {findings.map(finding => (
          <li key={finding.id}>
            <FindingEntry finding={finding} onChange={onChange} />
          </li>
        ))}
      </PlainList>
    </div>
  );
}
