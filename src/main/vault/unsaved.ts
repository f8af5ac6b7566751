import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { sodium } from './keys/sodium.ts';
import { isDiskFault, storageError } from './storage-error.ts';

/** What a team member wrote on the handed-over page. */
interface MemberWords extends Input<'saveMemberWords'> {
  readonly sessionId: string;
}

/** The commands that write what a person types, while it is typed; where each text belongs. */
const places = {
  saveSession: ({ sessionId }: Input<'saveSession'>) => sessionId,
  saveReflection: ({ sessionId }: Input<'saveReflection'>) => sessionId,
  saveMemberWords: ({ sessionId }: MemberWords) => sessionId,
  saveProfileField: ({ personId, field }: Input<'saveProfileField'>) => `${personId} ${field}`,
  saveAssessment: ({ id }: Input<'saveAssessment'>) => id,
  saveTemplate: ({ template }: Input<'saveTemplate'>) => template.id,
  saveTool: ({ id }: Input<'saveTool'>) => id,
};

export type TypedSave = keyof typeof places;
export type TypedInput<N extends TypedSave> = Parameters<(typeof places)[N]>[0];

/** A text as a command was to save it. */
export type UnsavedText = {
  readonly [N in TypedSave]: { readonly command: N; readonly input: TypedInput<N> };
}[TypedSave];

/** The newest texts that the disk did not take, by command and place. */
export type UnsavedTexts = Map<string, UnsavedText>;

/** What a command was last asked to save and the disk did not take, each of its own place. */
export function unsavedBy<N extends TypedSave>(
  texts: UnsavedTexts,
  command: N,
): readonly TypedInput<N>[] {
  return [...texts.values()].flatMap((text) =>
    text.command === command ? [text.input as TypedInput<N>] : [],
  );
}

/**
 * Saves through `save`, and remembers the text when it is the disk that refuses it, so that neither a
 * lock nor a page that is left loses it.
 */
export function saveOrRemember<T>(texts: UnsavedTexts, text: UnsavedText, save: () => T): T {
  try {
    const saved = save();
    texts.delete(keyOf(text));
    return saved;
  } catch (error) {
    if (isDiskFault(error)) texts.set(keyOf(text), text);
    throw error;
  }
}

/**
 * Tries every remembered text once more; what the disk still refuses stays remembered.
 *
 * @returns why the disk refuses, or null when it refuses none
 */
export function retryUnsaved(
  texts: UnsavedTexts,
  save: (text: UnsavedText) => unknown,
): AppError | null {
  let refused: AppError | null = null;
  for (const text of texts.values()) {
    try {
      saveOrRemember(texts, text, () => save(text));
    } catch (error) {
      // Anything but a refusing disk means that the text cannot ever be saved as it is, say because
      // the session went to the bin; it stays remembered for as long as the app runs.
      const known = storageError(error);
      if (!(known instanceof AppError)) throw error;
      if (isDiskFault(known)) refused = known;
    }
  }
  return refused;
}

/** Lets go of the texts about what was destroyed meanwhile; one of nobody stays. */
export function forgetUnsaved(
  texts: UnsavedTexts,
  isGone: (about: { readonly sessionId: string } | { readonly personId: string }) => boolean,
): void {
  for (const [key, { input }] of texts) {
    if (('sessionId' in input || 'personId' in input) && isGone(input)) texts.delete(key);
  }
}

/**
 * All remembered texts as one sealed box, for the main process to hold while the vault is locked; null
 * when there are none. XSalsa20-Poly1305 (libsodium `crypto_secretbox`), the nonce in front.
 *
 * @param key the vault's subkey `unsaved`, 32 bytes
 */
export function sealUnsaved(texts: UnsavedTexts, key: Uint8Array): Uint8Array | null {
  if (texts.size === 0) return null;
  const nonce = sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES);
  const text = JSON.stringify([...texts.values()]);
  return Buffer.concat([nonce, sodium.crypto_secretbox_easy(text, nonce, key)]);
}

/** The texts of `sealUnsaved`'s box. */
export function openUnsaved(box: Uint8Array, key: Uint8Array): UnsavedTexts {
  const nonce = box.subarray(0, sodium.crypto_secretbox_NONCEBYTES);
  const text = sodium.crypto_secretbox_open_easy(box.subarray(nonce.length), nonce, key, 'text');
  const opened = JSON.parse(text) as readonly UnsavedText[];
  return new Map(opened.map((each) => [keyOf(each), each]));
}

function keyOf({ command, input }: UnsavedText): string {
  // The table of places is made of the same commands, so a command and its input belong together.
  const placeOf = places[command] as (input: unknown) => string;
  return `${command} ${placeOf(input)}`;
}
