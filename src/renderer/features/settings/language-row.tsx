import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import { languageChoices } from '#shared/model/language.ts';
import type { LanguageChoice } from '#shared/model/language.ts';
import { words } from '#shared/words/index.ts';
import {
  backAfterLanguage,
  comesFromLanguage,
  goOnAfterLanguage,
} from '#renderer/app/after-language.ts';
import { writeAll } from '#renderer/app/before-lock.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { SettingRow } from '#renderer/ui/index.ts';

/**
 * The language of the app on this computer. The page is loaded anew in it, so what is typed is written first, and
 * the choice has the focus again.
 */
export function LanguageRow() {
  const kept = useCommand('getAppState', {}).data?.language;
  const [chosen, setChosen] = useState<LanguageChoice | null>(null);
  const set = useAct('setLanguage');
  const choices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!comesFromLanguage()) return;
    backAfterLanguage();
    // After the heading of the page, which takes the focus as it appears.
    queueMicrotask(() =>
      choices.current?.querySelector<HTMLInputElement>('input:checked')?.focus(),
    );
  }, []);
  const stay = ({ code }: AppError) => {
    // A page that is going away for the other language gets no answer.
    if (code === 'cancelled') return;
    backAfterLanguage();
    setChosen(null);
  };
  const choose = async (language: LanguageChoice) => {
    setChosen(language);
    if (await writeAll()) {
      goOnAfterLanguage();
      set.mutate({ language }, { onError: stay });
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
        ref={choices}
        fullWidth
        aria-labelledby="language-label"
        value={chosen ?? kept ?? 'system'}
        onChange={(language) => void choose(language)}
        data={languageChoices.map((value) => ({ value, label: words.settings.languages[value] }))}
      />
    </SettingRow>
  );
}
