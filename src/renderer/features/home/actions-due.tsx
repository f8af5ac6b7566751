import { useState } from 'react';
import { Button } from '@mantine/core';
import type { ActionItem } from '#shared/model/action.ts';
import { words } from '#shared/words/index.ts';
import { ActionList } from '#renderer/app/action-list.tsx';
import { Section } from '#renderer/ui/index.ts';

/** As many as can be taken in at a glance; the rest is one press away. */
const atAGlance = 6;

/** Open next steps whose day has come, of everyone. */
export function ActionsDue({ actions }: { readonly actions: readonly ActionItem[] }) {
  const [all, setAll] = useState(false);
  return (
    <Section title={words.home.actionsDue} aside={actions.length}>
      <ActionList actions={all ? actions : actions.slice(0, atAGlance)} named />
      {actions.length > atAGlance && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.home.fewerActions : words.home.allActions(actions.length)}
        </Button>
      )}
    </Section>
  );
}
