import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { usualTemplateId } from '#shared/model/framework/built-in.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { api, value } from '#renderer/api.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { tellFailure } from '#renderer/app/tell.tsx';
import { EmptyState, Logo, systemZone } from '#renderer/ui/index.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import classes from './first-person.module.css';

/** As long as a session that is planned without saying more. */
const durationMinutes = 45;

/** The empty desk: a name, and one is writing the first note. */
export function FirstPerson() {
  const dialogs = useDialogs();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const first = useFirstFocus<HTMLInputElement>();
  const begin = useBegin();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    setMissing(given === '');
    if (given !== '' && !begin.isPending) begin.mutate(given);
  };
  return (
    <>
      <p className={classes['count']}>{words.welcome.step(3, 3)}</p>
      <EmptyState
        art={<Logo size={56} />}
        title={words.home.emptyTitle}
        text={words.home.emptyText}
        action={
          <>
            <form className={classes['form']} onSubmit={send} noValidate>
              <TextInput
                ref={first}
                className={classes['name'] ?? ''}
                aria-label={words.home.emptyName}
                placeholder={words.home.emptyName}
                value={name}
                maxLength={120}
                autoComplete="off"
                data-private
                onChange={(event) => setName(event.currentTarget.value)}
                error={missing && words.people.nameMissing}
              />
              <Button type="submit" loading={begin.isPending}>
                {words.home.emptyAction}
              </Button>
            </form>
            <Button variant="subtle" size="compact-sm" onClick={dialogs.newPerson}>
              {words.home.emptyLater}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              renderRoot={(props) => <Link to="/settings/import" {...props} />}
            >
              {words.home.emptyImport}
            </Button>
          </>
        }
      />
    </>
  );
}

/** Adds a person, plans a session with them for now, and opens it. */
function useBegin() {
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (name: string): Promise<SessionRef> => {
      const { id } = await value(api.addPerson({ name, role: '', cleanSlate: false }));
      const startsAt = `${new Date().toISOString().slice(0, 16)}:00.000Z`;
      const plan = { startsAt, zone: systemZone(), durationMinutes, place: '' };
      return value(api.planSession({ personId: id, plan, templateId: usualTemplateId(false) }));
    },
    onSuccess: ({ id }) => navigate({ to: '/sessions/$sessionId', params: { sessionId: id } }),
    onError: tellFailure,
    // Also where only the person could be added: they are there now.
    onSettled: () => client.invalidateQueries(),
  });
}
