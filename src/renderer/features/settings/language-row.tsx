import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { languageChoices } from '#shared/model/language.ts';
import type { LanguageChoice } from '#shared/model/language.ts';
import { words } from '#shared/words/index.ts';
import { writeAll } from '#renderer/app/before-lock.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { SettingRow } from '#renderer/ui/index.ts';

/** The language of the app on this computer. The page is loaded anew in it, so what is typed is written first. */
export function LanguageRow() {
  const kept = useCommand('getAppState', {}).data?.language;
  const [chosen, setChosen] = useState<LanguageChoice | null>(null);
  const set = useAct('setLanguage');
  const choose = async (language: LanguageChoice) => {
    setChosen(language);
    if (await writeAll()) {
      set.mutate({ language }, { onError: () => setChosen(null) });
      return;
    }
    setChosen(null);
    tell(words.settings.languageNotSaved);
  };
  return (
    <SettingRow
      label={words.settings.language}
      labelId="language-label"
      hint={words.settings.languageHint}
    >
      <SegmentedControl
        fullWidth
        aria-labelledby="language-label"
        value={chosen ?? kept ?? 'system'}
        onChange={(language) => void choose(language)}
        data={languageChoices.map((value) => ({ value, label: words.settings.languages[value] }))}
      />
    </SettingRow>
  );
}
