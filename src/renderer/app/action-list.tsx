import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ActionItem } from '#shared/model/action.ts';
import { words } from '#shared/words/index.ts';
import { relativeDay, today } from '../ui/dates.ts';
import { undoable } from './undoable.ts';
import { useTick } from './use-tick.ts';
import classes from './action-list.module.css';

/**
 * Next steps that can be ticked where they stand; each leads to the session it came from.
 *
 * @param named true where actions of several people stand together
 * @param compact true beside a text, where there is little room
 */
export function ActionList({
  actions,
  named = false,
  compact = false,
}: {
  readonly actions: readonly ActionItem[];
  readonly named?: boolean;
  readonly compact?: boolean;
}) {
  const setDone = useTick();
  const tick = (action: ActionItem) => {
    const { done } = action;
    void undoable(
      () => setDone(action, !done),
      done ? words.common.actionOpen : words.common.actionDone,
      () => setDone(action, done),
      done ? words.common.actionDone : words.common.actionOpen,
    );
  };

  return (
    <ul className={classes['list']} data-compact={compact}>
      {actions.map((action) => (
        <li key={action.id} className={classes['item']} data-done={action.done}>
          <Checkbox
            size="sm"
            checked={action.done}
            onChange={() => tick(action)}
            aria-label={
              action.done ? words.common.markOpen(action.text) : words.common.markDone(action.text)
            }
          />
          <div data-private>
            {action.inBin ? (
              <span className={classes['text']}>{action.text}</span>
            ) : (
              <Link
                to="/sessions/$sessionId"
                params={{ sessionId: action.sessionId }}
                search={{ at: action.id }}
                className={classes['text']}
              >
                {action.text}
              </Link>
            )}
            <p className={classes['meta']}>
              <span>{ownerWords(action, named)}</span>
              {action.inBin && <span>{words.agenda.inBin}</span>}
              {action.due !== null && <Due day={action.due} done={action.done} />}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Due({ day, done }: { readonly day: string; readonly done: boolean }) {
  const late = !done && day < today();
  const when = relativeDay(day, today(), 'within');
  return (
    <time dateTime={day} data-late={late} className={classes['due']}>
      {late ? words.common.wasDue(when) : words.common.due(when)}
    </time>
  );
}

function ownerWords({ owner, personName }: ActionItem, named: boolean): string {
  if (owner === 'member') return personName;
  return named ? words.common.ownerCoachWith(personName) : words.common.ownerCoach;
}
