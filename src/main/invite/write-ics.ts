import { ICalCalendarMethod, ICalEventStatus, default as calendar } from 'ical-generator';
import type { InviteDraft } from '#shared/model/schedule/invite.ts';
import { schedule as words } from '#shared/words/schedule.ts';

/**
 * An invite as an iCalendar file (RFC 5545), or, `cancelled`, the file that takes it back. Why it is
 * published and not requested, and why its times are in UTC, stands in docs/decisions/invite.md.
 *
 * @param at when it is written
 */
export function writeIcs(
  { content, uid, sequence }: InviteDraft,
  { cancelled, at }: { readonly cancelled: boolean; readonly at: Date },
): string {
  const { title, plan, topics } = content;
  const start = new Date(plan.startsAt);
  const agenda = [words.agenda, ...topics.map((topic) => `- ${topic}`)].join('\n');
  const file = calendar({
    prodId: { company: 'Countersign', product: 'Countersign', language: 'EN' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    events: [
      {
        id: uid,
        sequence,
        stamp: at,
        start,
        end: new Date(start.getTime() + plan.durationMinutes * 60_000),
        summary: title,
        location: plan.place === '' ? null : plan.place,
        description: topics.length === 0 ? null : agenda,
        status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      },
    ],
  });
  return file.toString();
}
