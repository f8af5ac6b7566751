import { Switch } from '@mantine/core';
import type { SpellingState } from '#shared/model/spelling/state.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { Notice, SettingRow } from '#renderer/ui/index.ts';
import classes from './spelling.module.css';

const text = words.spelling;

/** The switch, and why it does nothing where the dictionaries are not there. */
export function CheckSpelling({ on }: { readonly on: boolean }) {
  const state = useCommand('getSpelling', {}, { enabled: on }).data;
  const change = useAct('changeSettings', {
    onDone: ({ spelling }) => tell(spelling ? text.isOn : text.isOff),
  });
  return (
    <div className={classes['check']}>
      <SettingRow label={text.check} hint={text.checkHint} htmlFor="check-spelling" fit="content">
        <Switch
          id="check-spelling"
          checked={change.isPending ? change.variables.spelling === true : on}
          onChange={(event) => change.mutate({ spelling: event.currentTarget.checked })}
        />
      </SettingRow>
      {on && state?.available === false && (
        <Notice tone="warn" title={text.unavailableTitle}>
          {whyNot(state)}
        </Notice>
      )}
    </div>
  );
}

function whyNot({ missing }: SpellingState): string {
  if (missing.length === 0) return text.broken;
  const languages = missing.map((language) => text.languages[language]);
  return text.missing(new Intl.ListFormat(locale()).format(languages));
}
