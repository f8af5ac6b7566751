import { SegmentedControl } from '@mantine/core';
import { themes } from '#shared/model/app.ts';
import type { Settings, Theme } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { LanguageRow } from './language-row.tsx';
import { Section, SettingRow } from '#renderer/ui/index.ts';

const papers = ['A4', 'Letter'] as const;

const themeWords: { readonly [theme in Theme]: string } = {
  system: words.settings.themeSystem,
  light: words.settings.themeLight,
  dark: words.settings.themeDark,
};
const paperWords = { A4: words.settings.paperA4, Letter: words.settings.paperLetter };

/** The settings that are one choice of a few; each holds as soon as it is chosen. */
export function Choices({ settings }: { readonly settings: Settings }) {
  const change = useAct('changeSettings');
  // Shown at once; what the vault then answers is what counts.
  const now = change.isPending ? { ...settings, ...change.variables } : settings;
  return (
    <>
      <Section title={words.settings.appearance}>
        <SettingRow label={words.settings.theme} labelId="theme-label">
          <SegmentedControl
            fullWidth
            aria-labelledby="theme-label"
            value={now.theme}
            onChange={(theme) => change.mutate({ theme })}
            data={themes.map((theme) => ({ value: theme, label: themeWords[theme] }))}
          />
        </SettingRow>
        <LanguageRow />
      </Section>
      <Section title={words.settings.summaries}>
        <SettingRow label={words.settings.paper} labelId="paper-label">
          <SegmentedControl
            fullWidth
            aria-labelledby="paper-label"
            value={now.paper}
            onChange={(paper) => change.mutate({ paper })}
            data={papers.map((paper) => ({ value: paper, label: paperWords[paper] }))}
          />
        </SettingRow>
      </Section>
    </>
  );
}
