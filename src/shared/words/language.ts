/** The languages of the catalogue, English first: it is spoken where none of them is the system's. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

let spoken = Intl.DateTimeFormat().resolvedOptions().locale;
/** Worked out once: it is asked for with every text. */
let chosen = languageOf(spoken);

/**
 * Says in which language texts are from now on, and in whose way dates and numbers; at first the system's.
 *
 * @param locale BCP 47: `de-AT`
 */
export function speak(locale: string): void {
  spoken = locale;
  chosen = languageOf(locale);
}

/** BCP 47, for everything of `Intl`. */
export function locale(): string {
  return spoken;
}

export function language(): Language {
  return chosen;
}

/** The language of the catalogue for a locale. */
export function languageOf(tag: string): Language {
  const [primary] = tag.toLowerCase().split('-');
  return languages.find((each) => each === primary) ?? 'en';
}

/**
 * Texts that are read in the language of the moment, each time one is asked for. What a module keeps of
 * them while it loads stays as it was.
 */
export function inLanguage<T extends object>(texts: { readonly [each in Language]: T }): T {
  return new Proxy(texts.en, { get: (_, key) => Reflect.get(texts[language()], key) as unknown });
}

/** The shape of an area: another language says the same things, each in its own words. */
export type InWords<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Text
    ? (...given: Given) => InWords<Text>
    : T extends object
      ? { readonly [key in keyof T]: InWords<T[key]> }
      : T;
