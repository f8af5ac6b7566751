import { language, speak } from '#shared/words/language.ts';

// Imported before all else: modules keep texts while they load. The page is read by people who may not
// have the app, so it speaks as their browser does.
speak(navigator.language);
document.documentElement.lang = language();
