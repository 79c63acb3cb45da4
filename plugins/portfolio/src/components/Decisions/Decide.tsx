import { useState } from 'react';
import { TextButton } from '../Layout/TextButton';
import { useWords } from '../Words/useWords';
import { DecisionDialog } from './DecisionDialog';
import { DecisionLine } from './DecisionLine';
import type { Decision, Subject } from './types';

/** What was decided on a subject, and the way to decide anew. */
export function Decide(props: {
  subject: Subject;
  decision?: Decision;
  /** Something was decided or undone: what is shown must be asked again. */
  onChange: () => void;
}) {
  const { subject, decision, onChange } = props;
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const label = decision?.active ? t('decision.change') : t('decision.open');
  return (
    <>
      {decision?.active && <DecisionLine decision={decision} />}
      <TextButton
        aria-label={`${label}: ${subject.title}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </TextButton>
      {open && (
        <DecisionDialog
          subject={subject}
          onChange={onChange}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
