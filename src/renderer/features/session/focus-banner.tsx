import { Button } from '@mantine/core';
import { IconArrowRampRight } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';
import css from './focus.module.css';

const text = words.session;

/** Says above the text what the session turned to, and leads back. */
export function FocusBanner({
  focus,
  editable,
  onEdit,
  onDrop,
}: {
  readonly focus: string;
  readonly editable: boolean;
  readonly onEdit: () => void;
  readonly onDrop: () => void;
}) {
  return (
    <section className={css['banner']} aria-label={text.focusBanner}>
      <IconArrowRampRight size={18} stroke={1.6} aria-hidden />
      <div className={css['words']}>
        <p className={css['focus']}>
          {text.focusBanner} <strong data-private>{focus}</strong>
        </p>
        <p className={css['hint']}>{text.focusBannerText}</p>
      </div>
      {editable && (
        <div className={css['ways']}>
          <Button size="compact-sm" variant="subtle" onClick={onEdit}>
            {text.focusEdit}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onDrop}>
            {text.focusDrop}
          </Button>
        </div>
      )}
    </section>
  );
}
