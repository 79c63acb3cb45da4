import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Mend } from '../Gaps/Mend';
import { Disclosure } from '../Layout/Disclosure';
import { PlainList } from '../Layout/Plain';
import { FindingText } from '../Words/FindingText';
import { Muted } from '../Words/Muted';
import { toldOfGap } from '../Words/told';
import { usePhrase } from '../Words/usePhrase';
import { useSay } from '../Words/useSay';
import { useWords } from '../Words/useWords';

type Action = PortfolioSchema<'NextAction'>;

/** The next three things to do on a platform. */
export function NextActions(props: { actions: Action[] }) {
  const { t } = useWords();
  return (
    <div>
      <Typography variant="subtitle1" component="h3">
        {t('mine.next')}
      </Typography>
      {props.actions.length === 0 ? (
        <Muted>{t('mine.nothingNext')}</Muted>
      ) : (
        <PlainList roomy ordered label={t('mine.next')}>
          {props.actions.map((action, index) => (
            <li key={`${action.title} ${index}`}>
              <NextAction action={action} number={index + 1} />
            </li>
          ))}
        </PlainList>
      )}
    </div>
  );
}

function NextAction(props: { action: Action; number: number }) {
  const { action, number } = props;
  const { finding, gap } = action;
  const { say } = useSay();
  const phrase = usePhrase();
  const { t } = useWords();
  return (
    <>
      <Typography variant="subtitle2" component="div">
        {number}. {say(action.told?.title, action.title)}
      </Typography>
      {finding && <FindingText told={finding} />}
      {gap && <FindingText told={toldOfGap(gap)} />}
      {gap?.suggestedBecause && (
        <Muted component="div">{phrase(gap.suggestedBecause)}</Muted>
      )}
      {!finding && !gap && (
        <Muted component="div">{say(action.told?.why, action.why)}</Muted>
      )}
      {gap?.yaml && (
        <Disclosure
          label={t('gaps.mend')}
          openLabel={t('gaps.mendLess')}
          of={gap.text}
        >
          {() => <Mend gap={gap} />}
        </Disclosure>
      )}
    </>
  );
}
