import { Button } from '@mantine/core';
import { domains, shortcuts } from '#shared/model/shortcuts/table.ts';
import { words } from '#shared/words/index.ts';
import { useOwnKeys } from '#renderer/app/shortcuts/index.ts';
import { Page, Section } from '#renderer/ui/index.ts';
import { ShortcutRow } from './shortcut-row.tsx';
import { useChangeKeys } from './use-change-keys.ts';
import classes from './keyboard-page.module.css';

/** Every shortcut with its keys, which can be changed here. */
export function KeyboardPage() {
  const own = useOwnKeys();
  const change = useChangeKeys();
  const text = words.shortcuts;
  return (
    <Page title={text.title} lead={text.lead}>
      {domains.map((domain) => (
        <Section key={domain} title={text[domain]}>
          <ul className={classes['list']}>
            {shortcuts
              .filter(({ holds }) => holds === domain)
              .map(({ id }) => (
                <ShortcutRow key={id} id={id} own={own} onChange={change.to} />
              ))}
          </ul>
        </Section>
      ))}
      {Object.keys(own).length > 0 && (
        <div>
          <Button variant="default" onClick={change.allUsual}>
            {text.allUsual}
          </Button>
        </div>
      )}
    </Page>
  );
}
