import { words } from '#shared/words/index.ts';
import { LineDialog } from '../../ui/line-dialog.tsx';
import css from './focus.module.css';

const text = words.session;

/** Asks what the session turns to. */
export function FocusDialog({
  focus,
  onClose,
  onChange,
}: {
  readonly focus: string;
  readonly onClose: () => void;
  readonly onChange: (focus: string) => void;
}) {
  return (
    <LineDialog
      title={text.focusTitle}
      lead={<p className={css['lead']}>{text.focusLead}</p>}
      field={{ label: text.focusField, placeholder: text.focusPlaceholder, maxLength: 300 }}
      start={focus}
      missing={text.focusMissing}
      submit={text.focusKeep}
      onLine={onChange}
      onClose={onClose}
    />
  );
}
