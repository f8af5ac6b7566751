import { useEffect, useRef } from 'react';
import type { AgendaItem, Raiser } from '#shared/model/agenda.ts';
import { raisers } from '#shared/model/agenda.ts';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { AddItem } from './add-item.tsx';
import { AgendaRow } from './agenda-row.tsx';
import { useAgendaActs } from './use-agenda.ts';
import css from './running-list.module.css';

const text = words.agenda;

/**
 * What is still to be talked about with a person: theirs first, then the coach's. Added to, put in order,
 * and ticked in place.
 *
 * @param sessionId where it is talked about; null where the list is only kept
 */
export function RunningList({
  person,
  items,
  sessionId,
}: {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly items: readonly AgendaItem[];
  readonly sessionId: string | null;
}) {
  const acts = useAgendaActs(items, sessionId);
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef<string | null>(null);
  // A row that changed its place was taken out of the page for a moment, and its button lost the focus.
  useEffect(() => {
    const id = moved.current;
    if (id === null || !items.some((item) => item.id === id)) return;
    moved.current = null;
    list.current?.querySelector<HTMLElement>(`[data-item="${id}"] button`)?.focus();
  }, [items]);

  return (
    <div ref={list} className={css['lists']}>
      {items.length === 0 && <p className={css['nothing']}>{text.nothing}</p>}
      {raisers.map((raiser) => {
        const raised = items.filter(({ raisedBy }) => raisedBy === raiser);
        return (
          <section key={raiser} aria-label={titleOf(raiser, person.name)}>
            <h3 className={css['title']} data-private={raiser === 'member' || undefined}>
              {titleOf(raiser, person.name)}
            </h3>
            {raised.length > 0 && (
              <ul>
                {raised.map((item) => (
                  <AgendaRow
                    key={item.id}
                    item={item}
                    person={person}
                    ticked={sessionId !== null}
                    acts={{
                      ...acts,
                      move: (one, way) => {
                        moved.current = one.id;
                        acts.move(one, way);
                      },
                    }}
                  />
                ))}
              </ul>
            )}
            <AddItem personId={person.id} raisedBy={raiser} />
          </section>
        );
      })}
    </div>
  );
}

function titleOf(raiser: Raiser, name: string): string {
  return raiser === 'member' ? text.theirs(name) : text.yours;
}
