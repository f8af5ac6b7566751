import { Button, Modal, TextInput } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { words } from '#shared/words/index.ts';
import { tell } from '../../app/tell.tsx';
import { useAct, useCommand } from '../../app/use-command.ts';
import { DialogForm } from '../../ui/index.ts';
import classes from './search-page.module.css';

const text = words.searchPage;
const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** Keeps the search by a name; where it is kept already, says so. */
export function SaveSearch({ typed }: { readonly typed: string }) {
  const [asking, ask] = useState(false);
  const wanted = typed.trim();
  const saved = useCommand('listSearches', {}).data?.saved.find((each) => each.text === wanted);
  if (saved !== undefined) {
    return (
      <span className={classes['kept']} data-private>
        <IconBookmarkFilled {...icon} />
        {text.savedAs(saved.name)}
      </span>
    );
  }
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconBookmark {...icon} />}
        onClick={() => ask(true)}
      >
        {text.save}
      </Button>
      {asking && <SaveDialog typed={wanted} onClose={() => ask(false)} />}
    </>
  );
}

function SaveDialog({ typed, onClose }: { readonly typed: string; readonly onClose: () => void }) {
  const [id] = useState(() => newId());
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const save = useAct('saveSearch', { onDone: () => tell(text.savedDone) });
  const submit = () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    save.mutate({ id, name: name.trim(), text: typed }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={text.saveTitle}>
      <DialogForm
        submit={words.common.save}
        busy={save.isPending}
        onCancel={onClose}
        onSubmit={submit}
      >
        <p className={classes['aside']} data-private>
          {text.saveLead(typed)}
        </p>
        <TextInput
          label={text.saveName}
          placeholder={text.saveNamePlaceholder}
          value={name}
          maxLength={120}
          autoComplete="off"
          data-autofocus
          data-private
          error={missing && text.saveNameMissing}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </DialogForm>
    </Modal>
  );
}
