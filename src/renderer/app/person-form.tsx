import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { words } from '#shared/words/index.ts';
import { DialogButtons } from '../ui/dialog-buttons.tsx';
import classes from './person-form.module.css';

interface PersonWords {
  readonly name: string;
  readonly role: string;
  readonly cleanSlate: boolean;
}

const nobody: PersonWords = { name: '', role: '', cleanSlate: false };

/** Name and role of a person, and whether a fresh start is due to them. */
export function PersonForm({
  start = nobody,
  submit,
  busy,
  onSubmit,
  onCancel,
}: {
  readonly start?: PersonWords;
  readonly submit: string;
  readonly busy: boolean;
  readonly onSubmit: (person: PersonWords) => void;
  readonly onCancel: () => void;
}) {
  const [name, setName] = useState(start.name);
  const [role, setRole] = useState(start.role);
  const [cleanSlate, setCleanSlate] = useState(start.cleanSlate);
  const [missing, setMissing] = useState(false);

  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') onSubmit({ name: name.trim(), role: role.trim(), cleanSlate });
  };

  return (
    <form className={classes['form']} onSubmit={send} noValidate>
      <TextInput
        label={words.people.name}
        value={name}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
        error={missing && words.people.nameMissing}
        data-autofocus
        data-private
      />
      <TextInput
        label={words.people.role}
        placeholder={words.people.rolePlaceholder}
        value={role}
        maxLength={300}
        autoComplete="off"
        data-private
        onChange={(event) => setRole(event.currentTarget.value)}
      />
      <Checkbox
        label={words.people.cleanSlate}
        description={words.people.cleanSlateHint}
        classNames={{ description: classes['hint'] ?? '' }}
        checked={cleanSlate}
        onChange={(event) => setCleanSlate(event.currentTarget.checked)}
      />
      <DialogButtons>
        <Button variant="default" onClick={onCancel}>
          {words.common.cancel}
        </Button>
        <Button type="submit" loading={busy}>
          {submit}
        </Button>
      </DialogButtons>
    </form>
  );
}
