import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { sodium } from './keys/sodium.ts';
import { isDiskFault, storageError } from './storage-error.ts';

type SessionSave = Input<'saveSession'>;

/** What a team member wrote on the handed-over page. */
interface MemberWords extends Input<'saveMemberWords'> {
  readonly sessionId: string;
}

type ToolSave = Input<'saveTool'>;

export type UnsavedText = SessionSave | MemberWords | ToolSave;

/**
 * The newest texts that the disk did not take: of each session the coach's and the team member's, and
 * of each tool.
 */
export type UnsavedTexts = Map<string, UnsavedText>;

export function unsavedSession(texts: UnsavedTexts, sessionId: string): SessionSave | undefined {
  const text = texts.get(sessionId);
  return text && 'document' in text ? text : undefined;
}

export function unsavedWords(texts: UnsavedTexts, sessionId: string): string | undefined {
  const text = texts.get(wordsKey(sessionId));
  return text && 'words' in text ? text.words : undefined;
}

export function unsavedTool(texts: UnsavedTexts, toolId: string): ToolSave | undefined {
  const text = texts.get(toolKey(toolId));
  return text && 'body' in text ? text : undefined;
}

/**
 * Saves through `save`, and remembers the text when it is the disk that refuses it, so that neither a
 * lock nor a page that is left loses it.
 */
export function saveOrRemember<Text extends UnsavedText, T>(
  texts: UnsavedTexts,
  input: Text,
  save: (input: Text) => T,
): T {
  try {
    const saved = save(input);
    texts.delete(keyOf(input));
    return saved;
  } catch (error) {
    if (isDiskFault(error)) texts.set(keyOf(input), input);
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
  save: (input: UnsavedText) => unknown,
): AppError | null {
  let refused: AppError | null = null;
  for (const input of texts.values()) {
    try {
      saveOrRemember(texts, input, save);
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

/** Lets go of the texts of sessions that were destroyed meanwhile. */
export function forgetUnsaved(texts: UnsavedTexts, isGone: (sessionId: string) => boolean): void {
  for (const [key, text] of texts) {
    if ('sessionId' in text && isGone(text.sessionId)) texts.delete(key);
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
  const inputs = JSON.parse(text) as readonly UnsavedText[];
  return new Map(inputs.map((input) => [keyOf(input), input]));
}

function keyOf(text: UnsavedText): string {
  if ('body' in text) return toolKey(text.id);
  return 'words' in text ? wordsKey(text.sessionId) : text.sessionId;
}

function toolKey(toolId: string): string {
  return `tool ${toolId}`;
}

function wordsKey(sessionId: string): string {
  return `${sessionId} words`;
}
