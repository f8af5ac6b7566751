import { Input, Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { usualTemplateId } from '#shared/model/framework/built-in.ts';
import type { Person } from '#shared/model/person.ts';
import { movers } from '#shared/model/schedule.ts';
import type { Mover } from '#shared/model/schedule.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant, systemZone, today } from '../../ui/dates.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { tell } from '../tell.tsx';
import { useAct, useCommand } from '../use-command.ts';
import { slotOf, suggestSlots } from './slot.ts';
import { SlotForm } from './slot-form.tsx';
import { TemplateChoice } from './template-choice.tsx';

/** Plans a session with a person; the last sessions say what is likely. */
export function PlanDialog({
  person,
  onClose,
}: {
  readonly person: Person;
  readonly onClose: () => void;
}) {
  const page = useCommand('getPerson', { personId: person.id });
  const plan = useAct('planSession', {
    onDone: ({ startsAt }) => tell(words.people.planned(formatInstant(startsAt, 'longTime'))),
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const zone = systemZone();

  return (
    <Modal
      opened
      onClose={onClose}
      title={<span data-private>{words.people.planTitle(person.name)}</span>}
    >
      <Loaded query={page}>
        {({ sessions, offer }) => {
          const templateId = chosen ?? usualTemplateId(sessions.length > 0);
          return (
            <SlotForm
              suggestions={suggestSlots(sessions, today(), zone, offer)}
              submit={words.people.planSubmit}
              busy={plan.isPending}
              onCancel={onClose}
              onSubmit={(slot) =>
                plan.mutate({ personId: person.id, plan: slot, templateId }, { onSuccess: onClose })
              }
            >
              <TemplateChoice value={templateId} onChoose={setChosen} />
            </SlotForm>
          );
        }}
      </Loaded>
    </Modal>
  );
}

/** Moves a session to another time or place. */
export function MoveDialog({
  session,
  onClose,
}: {
  readonly session: SessionRef;
  readonly onClose: () => void;
}) {
  const move = useAct('moveSession', {
    onDone: ({ startsAt }) => tell(words.people.moved(formatInstant(startsAt, 'longTime'))),
  });
  const [by, setBy] = useState<Mover | null>(null);
  const now = slotOf(session, systemZone());

  return (
    <Modal
      opened
      onClose={onClose}
      title={<span data-private>{words.people.moveTitle(session.personName)}</span>}
    >
      <SlotForm
        suggestions={[now]}
        moved={session.id}
        submit={words.people.moveSubmit}
        busy={move.isPending}
        onCancel={onClose}
        onSubmit={(plan) =>
          move.mutate({ sessionId: session.id, plan, by }, { onSuccess: onClose })
        }
      >
        <Input.Wrapper label={words.schedule.whoMoved} labelElement="div">
          <SegmentedControl
            fullWidth
            aria-label={words.schedule.whoMoved}
            value={by ?? 'unknown'}
            onChange={(who) => setBy(who === 'unknown' ? null : who)}
            data={[...movers, 'unknown' as const].map((who) => ({
              value: who,
              label: words.schedule.movedBy[who],
            }))}
          />
        </Input.Wrapper>
      </SlotForm>
    </Modal>
  );
}
