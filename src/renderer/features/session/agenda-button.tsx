import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import type { SessionPage } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '../../app/use-command.ts';

/** Brings the agenda back, and says how much of it is open. */
export function AgendaButton({
  page: { session, person },
  onShow,
}: {
  readonly page: Pick<SessionPage, 'session' | 'person'>;
  readonly onShow: () => void;
}) {
  const items = useCommand('getAgenda', { personId: person.id, sessionId: session.id }).data ?? [];
  const open = items.filter(({ discussedIn }) => discussedIn === null).length;
  const label = open === 0 ? words.agenda.show : words.agenda.showCount(open);
  return (
    <Button
      size="sm"
      variant="subtle"
      leftSection={<IconListCheck size={16} stroke={1.6} aria-hidden />}
      aria-label={label}
      title={label}
      onClick={onShow}
    >
      {words.agenda.show}
    </Button>
  );
}
