import { Pick } from '../Layout/Pick';
import { DECISION_STATUSES } from '../Signals/seenState';
import { useWords } from '../Words/useWords';

type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** Narrows a list to what people decided; what is open, if nothing is chosen. */
export function DecisionStatusPick(props: {
  status: DecisionStatus;
  onChange: (status: string | undefined) => void;
}) {
  const { status, onChange } = props;
  const { t } = useWords();
  return (
    <Pick
      label={t('filter.decision')}
      value={status === 'open' ? undefined : status}
      any={t('decisionStatus.open')}
      options={DECISION_STATUSES.filter(each => each !== 'open').map(each => ({
        value: each,
        label: t(`decisionStatus.${each}`),
      }))}
      onChange={onChange}
    />
  );
}
