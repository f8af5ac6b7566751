import {
  IconAlertTriangle,
  IconCalendarOff,
  IconCheck,
  IconFilePlus,
  IconPencil,
  IconSignature,
  IconSignatureOff,
} from '@tabler/icons-react';
import { assertNever } from '#shared/model/assert-never.ts';
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
  const mark = markOf(session);
  if (mark === null) return null;
  const { Icon, tone, says } = mark;
  return (
    <span className={classes['mark']} data-tone={tone}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {says}
    </span>
  );
}

function markOf(session: SessionRef): {
  readonly Icon: typeof IconCheck;
  readonly tone: 'good' | 'warn' | 'quiet' | 'accent';
  readonly says: string;
} | null {
  const { common, schedule } = words;
  const isAddendum = session.addendum > 0;
  switch (session.summary) {
    case 'cosigned':
      return { Icon: IconCheck, tone: 'good', says: common.cosigned };
    case 'issued':
      return {
        Icon: IconSignature,
        tone: 'warn',
        says: isAddendum ? common.addendumIssued : common.issued,
      };
    case 'declined':
      return { Icon: IconSignatureOff, tone: 'quiet', says: common.declined };
    case 'none':
      if (isAddendum) return { Icon: IconFilePlus, tone: 'accent', says: common.addendumBegun };
      if (session.missedBy !== null) {
        return { Icon: IconCalendarOff, tone: 'quiet', says: schedule.missedBy[session.missedBy] };
      }
      return session.status === 'open'
        ? { Icon: IconPencil, tone: 'accent', says: common.open }
        : null;
    default:
      return assertNever(session.summary);
  }
}
