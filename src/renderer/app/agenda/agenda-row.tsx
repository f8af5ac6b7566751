import { Checkbox, TextInput, VisuallyHidden } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { AgendaItem } from '#shared/model/agenda.ts';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { formatDay } from '../../ui/dates.ts';
import { wayOfKey } from '../../ui/move-key.ts';
import { useFirstFocus } from '../../ui/use-first-focus.ts';
import { RowMenu } from './row-menu.tsx';
import type { AgendaActs } from './use-agenda.ts';
import css from './running-list.module.css';

const text = words.agenda;

/** One item: its tick, its words, and what can be done with it. Alt and the arrow keys move it. */
export function AgendaRow({
  item,
  person,
  ticked,
  acts,
}: {
  readonly item: AgendaItem;
  readonly person: Pick<Person, 'name'>;
  /** Whether there is a session in which it can be ticked. */
  readonly ticked: boolean;
  readonly acts: AgendaActs;
}) {
  const [rewording, setRewording] = useState(false);
  const origin = originOf(item, person.name);
  const tickLabel = item.kind === 'action' ? text.done(item.text) : text.discussed(item.text);

  const move = (event: KeyboardEvent) => {
    const way = wayOfKey(event);
    if (way === null) return;
    event.preventDefault();
    acts.move(item, way);
  };

  return (
    <li className={css['item']} data-item={item.id} data-discussed={item.discussedIn !== null}>
      {ticked && (
        <Checkbox
          size="sm"
          checked={item.discussedIn !== null}
          onChange={() => acts.tick(item)}
          onKeyDown={move}
          aria-label={tickLabel}
          className={css['tick'] ?? ''}
        />
      )}
      <div className={css['words']} data-private>
        {rewording ? (
          <Reword
            start={item.text}
            onDone={(next) => {
              setRewording(false);
              if (next !== null && next !== item.text) acts.change(item, { text: next });
            }}
          />
        ) : (
          <p>
            {item.text}
            {item.shared && (
              <span className={css['invite']} title={text.inInvite}>
                <IconCalendarEvent size={14} stroke={1.6} aria-hidden />
                <VisuallyHidden>{text.inInvite}</VisuallyHidden>
              </span>
            )}
          </p>
        )}
        {origin !== null && <p className={css['origin']}>{origin}</p>}
      </div>
      <RowMenu item={item} acts={acts} onKeyDown={move} onReword={() => setRewording(true)} />
    </li>
  );
}

function Reword({
  start,
  onDone,
}: {
  readonly start: string;
  /** The new words, or null to leave them as they are. */
  readonly onDone: (text: string | null) => void;
}) {
  const [typed, setTyped] = useState(start);
  const field = useFirstFocus<HTMLInputElement>();
  // The field is also left when it goes away.
  const left = useRef(false);
  const leave = (next: string | null) => {
    if (left.current) return;
    left.current = true;
    onDone(next);
  };
  const done = () => leave(typed.trim() === '' ? null : typed.trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <TextInput
        size="xs"
        ref={field}
        aria-label={text.reword}
        value={typed}
        maxLength={2_000}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            leave(null);
          }
        }}
      />
    </form>
  );
}

/** Where an item comes from, if it was not simply added. */
function originOf({ kind, owner, due }: AgendaItem, name: string): string | null {
  if (kind === 'topic') return null;
  if (kind === 'question') return text.question;
  const who = owner === 'member' ? name : words.common.ownerCoach;
  return due === null ? text.action(who) : text.actionDue(who, formatDay(due));
}
