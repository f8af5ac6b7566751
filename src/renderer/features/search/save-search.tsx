import { Button } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { words } from '#shared/words/index.ts';
import { tell } from '../../app/tell.tsx';
import { useAct, useCommand } from '../../app/use-command.ts';
import { LineDialog } from '../../ui/line-dialog.tsx';
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
  const save = useAct('saveSearch', { onDone: () => tell(text.savedDone) });
  return (
    <LineDialog
      title={text.saveTitle}
      lead={
        <p className={classes['aside']} data-private>
          {text.saveLead(typed)}
        </p>
      }
      field={{ label: text.saveName, placeholder: text.saveNamePlaceholder, maxLength: 120 }}
      missing={text.saveNameMissing}
      submit={words.common.save}
      busy={save.isPending}
      onLine={(name) => save.mutate({ id, name, text: typed }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
