import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo } from 'react';
import type { SessionPage } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { ActionList } from '../../app/action-list.tsx';
import { RunningList } from '../../app/agenda/running-list.tsx';
import { useCommand } from '../../app/use-command.ts';
import { Loaded } from '../../ui/loaded.tsx';
import css from './agenda-panel.module.css';

const text = words.agenda;

/**
 * What waits to be talked about, and the steps that are still open, at hand beside the text. Drawn anew
 * only for what it shows: the desk around it is drawn anew with every key.
 */
export const AgendaPanel = memo(function AgendaPanel({
  page: { session, person },
  onShow,
}: {
  readonly page: Pick<SessionPage, 'session' | 'person'>;
  readonly onShow: (shown: boolean) => void;
}) {
  const agenda = useCommand('getAgenda', { personId: person.id, sessionId: session.id });
  const known = useCommand('getPerson', { personId: person.id }).data;
  // Those of this session stand in its own text.
  const open = known?.actions.filter((one) => !one.done && one.sessionId !== session.id) ?? [];

  return (
    <section className={css['panel']} aria-label={text.title}>
      <div className={css['head']}>
        <h2 className={css['title']}>{text.title}</h2>
        <ActionIcon
          color="gray"
          size="md"
          aria-label={text.hide}
          title={text.hide}
          onClick={() => onShow(false)}
        >
          <IconX size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </div>
      <div className={css['body']}>
        <Loaded query={agenda}>
          {(items) => <RunningList person={person} items={items} sessionId={session.id} />}
        </Loaded>
        {open.length > 0 && (
          <section className={css['steps']} aria-label={text.openActions}>
            <h3 className={css['subtitle']}>{text.openActions}</h3>
            <ActionList actions={open} compact />
          </section>
        )}
      </div>
    </section>
  );
});
