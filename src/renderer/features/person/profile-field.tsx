import { Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { profileTextLimit } from '#shared/model/profile.ts';
import type { ProfileAnswer, ProfileField, ProfilePage } from '#shared/model/profile.ts';
import { succeed } from '#shared/reply.ts';
import { words } from '#shared/words/index.ts';
import { api } from '#renderer/api.ts';
import { useKeptText } from '#renderer/app/kept-text/index.ts';
import { Notice, SavedMark, formatInstant } from '#renderer/ui/index.ts';
import classes from './profile-page.module.css';

/** One field of a profile: always ready to be written in, and kept as it is typed. */
export function ProfileFieldRow({
  personId,
  field,
  answer,
}: {
  readonly personId: string;
  readonly field: ProfileField;
  readonly answer: ProfileAnswer;
}) {
  const id = useId();
  const client = useQueryClient();
  const { label, hint } = words.profile.fields[field];
  const kept = useKeptText(`profile ${personId} ${field}`, answer.text, async (text) => {
    const reply = await api.saveProfileField({ personId, field, text });
    if (!reply.ok) return reply;
    client.setQueryData<ProfilePage>(
      ['getProfile', { personId }],
      (page) => page && { ...page, [field]: reply.value },
    );
    return succeed({ savedAt: new Date().toISOString() });
  });
  const touched = kept.savedAt !== null || kept.state !== 'saved';

  return (
    <div className={classes['field']}>
      <div>
        <label htmlFor={id} className={classes['label']}>
          {label}
        </label>
        <p id={`${id}-hint`} className={classes['hint']}>
          {hint}
        </p>
      </div>
      <div className={classes['answer']}>
        <Textarea
          id={id}
          aria-describedby={`${id}-hint`}
          classNames={{ input: classes['writing'] ?? '' }}
          data-private
          dir="auto"
          autosize
          minRows={1}
          maxLength={profileTextLimit}
          placeholder={words.profile.placeholder}
          value={kept.text}
          onChange={(event) => kept.change(event.currentTarget.value)}
          onBlur={() => void kept.flush()}
        />
        <div className={classes['foot']}>
          <Source answer={answer} />
          {touched && <SavedMark state={kept.state} at={kept.savedAt} />}
        </div>
        {kept.trouble !== null && <Notice tone="danger">{words.errors[kept.trouble]}</Notice>}
      </div>
    </div>
  );
}

/** Who wrote it, and when. */
function Source({ answer }: { readonly answer: ProfileAnswer }) {
  if (answer.sessionId !== null && answer.sessionStartsAt !== null) {
    return (
      <Link
        to="/sessions/$sessionId"
        params={{ sessionId: answer.sessionId }}
        className={classes['source']}
      >
        {words.profile.fromSession(formatInstant(answer.sessionStartsAt, 'day'))}
      </Link>
    );
  }
  if (answer.updatedAt === null) return <span />;
  return (
    <span className={classes['source']}>
      {words.profile.byYou(formatInstant(answer.updatedAt, 'day'))}
    </span>
  );
}
