import {
  IconAlertTriangle,
  IconCalendarOff,
  IconCheck,
  IconPencil,
  IconSignature,
} from '@tabler/icons-react';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from './dates.ts';
import classes from './marks.module.css';

/**
 * Whether what was typed is on disk. Read out politely; a failure is an alert of its own place.
 *
 * @param state what is still unsaved is as good as on its way: it is asked for after a moment
 */
export function SavedMark({
  state,
  at,
}: {
  readonly state: 'saved' | 'unsaved' | 'saving' | 'failed';
  /** Instant of the last save that is on disk, when there was one. */
  readonly at: string | null;
}) {
  const failed = state === 'failed';
  return (
    <output className={classes['mark']} data-tone={failed ? 'danger' : 'quiet'}>
      {state === 'saved' && <IconCheck size={14} stroke={1.8} aria-hidden />}
      {failed && <IconAlertTriangle size={14} stroke={1.8} aria-hidden />}
      {(state === 'saving' || state === 'unsaved') && words.common.saving}
      {state === 'saved' &&
        (at === null ? words.common.saved : words.common.savedAt(formatInstant(at, 'time')))}
      {failed && words.common.notSaved}
    </output>
  );
}

/** Where a session stands, in one quiet word; nothing for one that is only closed. */
export function SessionMark({ session }: { readonly session: SessionRef }) {
  if (session.summary === 'cosigned') {
    return (
      <span className={classes['mark']} data-tone="good">
        <IconCheck size={14} stroke={1.8} aria-hidden />
        {words.common.cosigned}
      </span>
    );
  }
  if (session.summary === 'issued') {
    return (
      <span className={classes['mark']} data-tone="warn">
        <IconSignature size={14} stroke={1.8} aria-hidden />
        {words.common.issued}
      </span>
    );
  }
  if (session.missedBy !== null) {
    return (
      <span className={classes['mark']} data-tone="quiet">
        <IconCalendarOff size={14} stroke={1.8} aria-hidden />
        {words.schedule.missedBy[session.missedBy]}
      </span>
    );
  }
  if (session.status === 'open') {
    return (
      <span className={classes['mark']} data-tone="accent">
        <IconPencil size={14} stroke={1.8} aria-hidden />
        {words.common.open}
      </span>
    );
  }
  return null;
}
