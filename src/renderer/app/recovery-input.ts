export const recoveryWordCount = 24;

/** The words of a typed recovery key, however they were separated, numbered or capitalised. */
export function recoveryWordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
