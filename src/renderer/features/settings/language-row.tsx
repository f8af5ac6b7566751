import { languageChoices } from '#shared/model/language.ts';
import { words } from '#shared/words/index.ts';
import { LanguageControl } from '#renderer/app/language-control.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { SettingRow } from '#renderer/ui/index.ts';

/** The language of the app on this computer. */
export function LanguageRow() {
  const kept = useCommand('getAppState', {}).data?.language;
  return (
    <SettingRow
      label={words.settings.language}
      labelId="language-label"
      hint={words.settings.languageHint}
    >
      <LanguageControl
        fullWidth
        aria-labelledby="language-label"
        choices={languageChoices}
        kept={kept ?? 'system'}
      />
    </SettingRow>
  );
}
