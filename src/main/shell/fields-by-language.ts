/**
 * Blink's feature by which a field for a date or a time is written, and begins its weeks, as the page's `lang`
 * says, and not as the browser was installed.
 */
export const fieldsByLanguage = 'LangAttributeAwareFormControlUI';
