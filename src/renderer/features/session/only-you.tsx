import { ActionIcon } from '@mantine/core';
import { IconLock, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { NoteDocument } from '#shared/model/document.ts';
import { words } from '#shared/words/index.ts';
import { ShortcutKeys, useKeyNames } from '../../app/shortcuts/index.ts';
import { NotesEditor } from '../../editor/index.ts';
import type { Finding } from './find/finding.ts';
import css from './only-you.module.css';

const text = words.session;

/** The coach's own notes, on their own surface. Put away, they are not in the page at all. */
export function OnlyYou({
  notes,
  editable,
  takesFocus,
  finding,
  onChange,
  onBlur,
  onTooLarge,
  onHide,
  children,
}: {
  readonly notes: NoteDocument;
  readonly editable: boolean;
  readonly takesFocus: boolean;
  /** What looks for words in them. */
  readonly finding: Finding;
  readonly onChange: (notes: NoteDocument) => void;
  readonly onBlur: () => void;
  readonly onTooLarge: () => void;
  readonly onHide: () => void;
  /** What stands below the notes, on the same surface. */
  readonly children?: ReactNode;
}) {
  const hide = text.hideNotesTitle(useKeyNames('onlyYou'));
  return (
    <aside className={css['notes']} aria-label={text.onlyYou}>
      <div className={css['head']}>
        <IconLock size={16} stroke={1.6} aria-hidden />
        <h2 className={css['title']}>{text.onlyYou}</h2>
        <ShortcutKeys id="onlyYou" />
        <ActionIcon color="gray" size="md" aria-label={hide} title={hide} onClick={onHide}>
          <IconX size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </div>
      <div className={css['paper']} data-private>
        <NotesEditor
          key={String(editable)}
          label={text.onlyYou}
          placeholder={text.onlyYouPlaceholder}
          notes={notes}
          editable={editable}
          takesFocus={takesFocus}
          onReady={(place) => finding.join('notes', place)}
          onFound={(count) => finding.changed('notes', count)}
          onChange={onChange}
          onBlur={onBlur}
          onTooLarge={onTooLarge}
        />
      </div>
      {children}
      <p className={css['foot']}>{text.onlyYouText}</p>
    </aside>
  );
}
