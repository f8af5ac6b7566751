export { namesOf, ownKeys, useKeyNames, useOwnKeys } from './own-keys.ts';
export { canRun, pauseShortcuts, runShortcut } from './runs.ts';
export { ShortcutKeys } from './shortcut-keys.tsx';
export { useShortcut } from './use-shortcut.ts';
