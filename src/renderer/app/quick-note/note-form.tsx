import { Button, Select, Textarea } from '@mantine/core';
import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { isNamedBy } from '#shared/model/go-to/named-by.ts';
import type { PersonCard } from '#shared/model/person.ts';
import { noteLimit } from '#shared/model/quick-note.ts';
import type { NoteDraft } from '#shared/model/quick-note.ts';
import { words } from '#shared/words/index.ts';
import { api } from '../../api.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { isApple } from '../../ui/key-names.ts';
import { Notice } from '../../ui/notice.tsx';
import { useFirstFocus } from '../../ui/use-first-focus.ts';
import { useKeptText } from '../kept-text/index.ts';
import { recentPaths } from '../palette/recent.ts';
import { namesOf } from '../shortcuts/index.ts';
import { tell, tellWithUndo } from '../tell.tsx';
import { byRecency } from './by-recency.ts';
import { useKeepNote } from './use-keep-note.ts';
import classes from './note-form.module.css';

/**
 * Whom it is about, and what. As it is typed it is kept as a draft, so that leaving by Esc, a lock or a power
 * cut loses nothing.
 */
export function NoteForm({
  people,
  begun,
  here,
  onClose,
}: {
  readonly people: readonly PersonCard[];
  /** What was begun before. */
  readonly begun: NoteDraft;
  /** Whom the page is about. */
  readonly here: string | null;
  readonly onClose: () => void;
}) {
  const text = words.quickNote;
  const [wasBegun] = useState(begun.text !== '');
  const draft = useKeptText<NoteDraft>(
    'quick-note',
    wasBegun ? begun : { personId: here, text: '' },
    (next) => api.saveNoteDraft(next),
  );
  const { personId, text: note } = draft.text;
  const [missing, setMissing] = useState<'person' | 'text' | null>(null);
  const keep = useKeepNote(draft.flush, onClose);
  const [ordered] = useState(() => byRecency(people, visitedPeople(), new Date().toISOString()));

  // The first thing that is missing has the focus.
  const whom = useFirstFocus<HTMLInputElement>(personId === null);
  const what = useFirstFocus<HTMLTextAreaElement>(personId !== null);

  const change = (part: Partial<NoteDraft>) => {
    setMissing(null);
    draft.change({ personId, text: note, ...part });
  };
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (keep.isPending) return;
    const written = note.trim();
    if (personId === null) setMissing('person');
    else if (written === '') setMissing('text');
    else keep.now({ personId, text: written });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const mod = isApple() ? event.metaKey : event.ctrlKey;
    if (event.key !== 'Enter' || !mod || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const discard = () => {
    const was = draft.text;
    draft.change({ personId, text: '' });
    onClose();
    tellWithUndo(text.discarded, () => {
      void api.saveNoteDraft(was).then((reply) => reply.ok && tell(text.discardTakenBack));
    });
  };

  if (people.length === 0) return <p>{text.nobodyYet}</p>;
  return (
    <form className={classes['form']} onSubmit={send} noValidate>
      {wasBegun && note !== '' && <p className={classes['draft']}>{text.draft}</p>}
      <Select
        label={text.about}
        placeholder={text.aboutHint}
        data={ordered.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        onChange={(chosen) => change({ personId: chosen })}
        filter={named}
        searchable
        selectFirstOptionOnChange
        maxDropdownHeight={240}
        nothingFoundMessage={text.nobody}
        error={missing === 'person' && text.chooseSomebody}
        renderOption={({ option }) => <span data-private>{option.label}</span>}
        onKeyDown={onKeyDown}
        data-private
        ref={whom}
      />
      <Textarea
        label={text.text}
        description={text.textHint}
        value={note}
        maxLength={noteLimit}
        autosize
        minRows={4}
        maxRows={12}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onBlur={() => void draft.flush()}
        onKeyDown={onKeyDown}
        error={missing === 'text' && text.writeSomething}
        data-private
        ref={what}
      />
      {draft.trouble !== null && <Notice tone="warn">{text.notSaved}</Notice>}
      <DialogButtons
        first={
          note.trim() !== '' && (
            <Button variant="subtle" color="gray" onClick={discard}>
              {text.discard}
            </Button>
          )
        }
      >
        <Button type="submit" loading={keep.isPending} title={text.keepKeys(namesOf('mod+↵'))}>
          {text.keep}
        </Button>
      </DialogButtons>
    </form>
  );
}

const named: OptionsFilter = ({ options, search }) =>
  options
    .filter((option): option is ComboboxItem => 'value' in option)
    .filter(({ label }) => isNamedBy(search, label));

function visitedPeople(): readonly string[] {
  return recentPaths().flatMap((path) => /^\/people\/([^/]+)/u.exec(path)?.[1] ?? []);
}
