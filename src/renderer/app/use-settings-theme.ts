import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useCommand } from './use-command.ts';

/** The theme of the open vault's settings; back to the system's when the vault closes. */
export function useSettingsTheme(): void {
  const theme = useCommand('getSettings', {}).data?.theme ?? 'system';
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  useEffect(() => {
    setColorScheme(theme === 'system' ? 'auto' : theme);
  }, [theme, setColorScheme]);
  useEffect(() => () => setColorScheme('auto'), [setColorScheme]);
}
