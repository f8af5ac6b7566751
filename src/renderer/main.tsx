import { speak } from '#shared/words/language.ts';

// Modules keep texts while they load, so the language is known before any of them does.
speak(document.documentElement.lang);
await import('./window.tsx');
