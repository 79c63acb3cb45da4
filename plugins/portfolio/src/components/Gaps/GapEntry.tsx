import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import {
  isCountDeclared,
  type PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';
import { Decide } from '../Decisions/Decide';
import { Disclosure } from '../Layout/Disclosure';
import { Line } from '../Layout/Line';
import { FindingText } from '../Words/FindingText';
import { Muted } from '../Words/Muted';
import { EntityName } from '../Words/Name';
import { toldOfGap } from '../Words/told';
import { useWords } from '../Words/useWords';
import { GapMembers } from './GapMembers';
import { Mend } from './Mend';
import { SeverityTag } from './SeverityTag';
import { useGapWords } from './useGapWords';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
  },
}));

/** A gap: what it is, what depends on it, whose it is, and how to mend it. */
export function GapEntry(props: {
  gap: PortfolioSchema<'Gap'>;
  /** Left out where nobody decides. */
  onChange?: () => void;
}) {
  const { gap, onChange } = props;
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const { titleOf } = useGapWords();
  const mendable = gap.yaml !== undefined || gap.suggestedOwner !== undefined;
  return (
    <div className={classes.root}>
      <Line>
        <SeverityTag severity={gap.severity} />
        <Typography variant="subtitle2" component="span">
          {titleOf(gap)}
        </Typography>
      </Line>
      <Typography variant="body2" component="div">
        <FindingText told={toldOfGap(gap)} />
      </Typography>
      <Muted component="div">
        {isCountDeclared(gap.dependents) && gap.dependents.value > 0
          ? t('gaps.dependents', {
              teams: words.number(gap.dependents.value, 'teams'),
            })
          : t('gaps.dependentsUnknown', {
              teams: words.users(gap.dependents),
            })}
        {gap.owner && (
          <>
            {' · '}
            {t('gaps.responsible', {
              owner: <EntityName entity={gap.owner} />,
            })}
          </>
        )}
      </Muted>
      {gap.collapsed && <GapMembers gap={gap} />}
      <Line>
        <Disclosure
          label={t(mendable ? 'gaps.mend' : 'gaps.explain')}
          openLabel={t(mendable ? 'gaps.mendLess' : 'gaps.explainLess')}
          of={gap.text}
        >
          {() => <Mend gap={gap} />}
        </Disclosure>
        {!mendable && gap.editUrl && (
          <Link to={gap.editUrl}>{t('notRight.edit')}</Link>
        )}
        {onChange && (
          <Decide
            subject={{ kind: 'gap', subject: gap.id, title: gap.text }}
            decision={gap.decision}
            onChange={onChange}
          />
        )}
      </Line>
    </div>
  );
}
