import NotificationsPausedIcon from '@material-ui/icons/NotificationsPaused';
import DoneIcon from '@material-ui/icons/Done';
import BlockIcon from '@material-ui/icons/Block';
import RecordVoiceOverIcon from '@material-ui/icons/RecordVoiceOver';
import { makeStyles } from '@material-ui/core/styles';
import { Day } from '../Words/Day';
import { EntityName } from '../Words/Name';
import { Muted } from '../Words/Muted';
import { useWords } from '../Words/useWords';
import type { Decision } from './types';

const icons = {
  acknowledged: DoneIcon,
  snoozed: NotificationsPausedIcon,
  exempt: BlockIcon,
  disputed: RecordVoiceOverIcon,
};

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', gap: theme.spacing(0.75) },
  icon: { marginTop: 2, flex: 'none' },
  reason: { overflowWrap: 'anywhere' },
}));

/** What a person decided, with author, reason and end. */
export function DecisionLine(props: { decision: Decision }) {
  const { decision } = props;
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const Icon = icons[decision.value];
  return (
    <Muted component="div">
      <div className={classes.root}>
        <Icon fontSize="inherit" aria-hidden className={classes.icon} />
        <div>
          <span>
            {decision.role
              ? t('decision.disputedAs', { role: words.role(decision.role) })
              : t(`decision.${decision.value}`)}
            {decision.until && (
              <> {t('decision.until', { day: <Day of={decision.until} /> })}</>
            )}
            {decision.author && (
              <>
                {' · '}
                {t('decision.by', {
                  author: <EntityName entity={decision.author} />,
                  day: <Day of={decision.createdAt} />,
                })}
              </>
            )}
          </span>
          <div className={classes.reason}>
            <bdi>“{decision.reason}”</bdi>
          </div>
          {decision.undoneAt && (
            <div>
              {t('decision.undone', { day: <Day of={decision.undoneAt} /> })}
              {decision.undoneBy && (
                <>
                  {' · '}
                  <EntityName entity={decision.undoneBy} />
                </>
              )}
            </div>
          )}
          {!decision.active && !decision.undoneAt && (
            <div>{t('decision.over')}</div>
          )}
        </div>
      </div>
    </Muted>
  );
}
