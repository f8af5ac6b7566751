import { speak } from '#shared/words/language.ts';

// As in main.tsx.
speak(document.documentElement.lang);
await import('./turn-window.tsx');
