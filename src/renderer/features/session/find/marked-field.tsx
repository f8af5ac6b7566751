import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Find } from '../../../editor/index.ts';
import type { Finding } from './finding.ts';
import css from './marked-field.module.css';
import { piecesOf } from './pieces-of.ts';
import type { FindPlace } from './places.ts';

const nothing = { find: null, shown: null };
const shownMark = '[data-found="shown"]';

/**
 * Marks words in a plain text field, which can hold no marks itself: they lie behind it, in a copy of its
 * text that wraps as it does.
 *
 * @param text what stands in the field
 * @param children the field
 */
export function MarkedField({
  finding,
  place,
  field,
  text,
  children,
}: {
  readonly finding: Finding | null;
  readonly place: FindPlace;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly children: ReactNode;
}) {
  const [{ find, shown }, look] = useState<{
    readonly find: Find | null;
    readonly shown: number | null;
  }>(nothing);
  const behind = useRef<HTMLDivElement>(null);
  const found = useMemo(() => find?.(text) ?? [], [find, text]);

  const mark = useEffectEvent((next: Find | null) => {
    look({ find: next, shown: null });
    return next?.(text).length ?? 0;
  });
  const enter = useEffectEvent((index: number | null) => {
    const hit = index === null ? undefined : found[index];
    if (hit !== undefined) field.current?.setSelectionRange(hit.from, hit.to);
    field.current?.focus();
  });
  useEffect(() => {
    finding?.join(place, {
      mark,
      enter,
      show: (index) => look((now) => ({ ...now, shown: index })),
    });
    return () => finding?.join(place, null);
  }, [finding, place]);
  useEffect(() => {
    if (find !== null) finding?.changed(place, found.length);
  }, [finding, place, find, found]);

  const follow = () => behind.current?.scrollTo({ top: field.current?.scrollTop ?? 0 });
  const reveal = useEffectEvent((index: number | null) => {
    follow();
    const at = index === null ? null : behind.current?.querySelector<HTMLElement>(shownMark);
    if (!at || !field.current) return;
    field.current.scrollTo({ top: at.offsetTop - field.current.clientHeight / 2 });
    field.current.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => reveal(shown), [shown]);

  return (
    <div className={css['stack']} onScrollCapture={follow}>
      {find !== null && (
        <div ref={behind} className={css['behind']} aria-hidden data-private>
          {piecesOf(text, found).map(({ from, words, hit }) =>
            hit === null ? (
              words
            ) : (
              <mark key={from} data-found={hit === shown ? 'shown' : 'found'}>
                {words}
              </mark>
            ),
          )}
        </div>
      )}
      {children}
    </div>
  );
}
