import { SegmentedControl } from '@mantine/core';
import type { SegmentedControlProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import type { LanguageChoice } from '#shared/model/language.ts';
import { words } from '#shared/words/index.ts';
import { backAfterLanguage, comesFromLanguage, goOnAfterLanguage } from './after-language.ts';
import { writeAll } from './before-lock.ts';
import { tell } from './tell.tsx';
import { useAct } from './use-command.ts';

/**
 * The choice of the language of the app on this computer. The page is loaded anew in it, so what is typed is
 * written first, and the choice has the focus again.
 */
export function LanguageControl({
  choices,
  kept,
  ...control
}: Omit<SegmentedControlProps<LanguageChoice>, 'ref' | 'value' | 'onChange' | 'data'> & {
  readonly choices: readonly LanguageChoice[];
  /** What holds now. */
  readonly kept: LanguageChoice;
}) {
  const [chosen, setChosen] = useState<LanguageChoice | null>(null);
  const set = useAct('setLanguage');
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!comesFromLanguage()) return;
    backAfterLanguage();
    // After the heading of the page, which takes the focus as it appears.
    queueMicrotask(() => field.current?.querySelector<HTMLInputElement>('input:checked')?.focus());
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
    <SegmentedControl
      {...control}
      ref={field}
      value={chosen ?? kept}
      onChange={(language) => void choose(language)}
      data={choices.map((value) => ({ value, label: words.settings.languages[value] }))}
    />
  );
}
