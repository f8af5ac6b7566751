import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { assertNever } from '#shared/model/assert-never.ts';
import { makeMemberKey, mostEarlierKeys, openMemberKey, publicPart } from './signatures.ts';
import type { MemberKey } from './signatures.ts';
import type { Vault } from '../context.ts';
import { deriveKey } from '../keys/derive.ts';
import { findMemberKey, replacedKeys } from '../sql/queries/member-keys.ts';
import type { PinnedKey } from '../sql/queries/member-keys.ts';

interface SigningKey {
  readonly key: MemberKey;
  /** What to pin where this is the member's first key, or takes the place of the pinned one. */
  readonly toPin: PinnedKey | null;
}

/**
 * The key that a team member chose to sign with, opened or made.
 *
 * @throws AppError `wrong_member_passphrase`; `member_key_elsewhere` where the vault does not keep the
 *   pinned key; `member_key_unreadable` and `member_key_other` about a key file; `too_many_member_keys`
 */
export async function openSigningKey(
  vault: Vault,
  personId: string,
  { key, passphrase }: Pick<Input<'signAsMember'>, 'key' | 'passphrase'>,
): Promise<SigningKey> {
  const pinned = findMemberKey(vault.db, personId);
  switch (key.kind) {
    case 'pinned':
      return pinned ? openPinned(pinned, passphrase) : makeKey(vault, passphrase);
    case 'new':
      if (pinned && replacedKeys(vault.db, personId).length >= mostEarlierKeys) {
        throw new AppError('too_many_member_keys');
      }
      return makeKey(vault, passphrase);
    case 'file':
      return openFile(key.text, pinned, passphrase);
    default:
      return assertNever(key);
  }
}

async function openPinned(pinned: PinnedKey, passphrase: string): Promise<SigningKey> {
  if (pinned.wrappedKey === null) throw new AppError('member_key_elsewhere');
  const key = await openMemberKey(pinned.wrappedKey, passphrase, deriveKey);
  // A key other than the one that was pinned is an alarm, never a silent change.
  if (key.thumbprint !== pinned.thumbprint) throw new AppError('vault_damaged');
  return { key, toPin: null };
}

async function makeKey({ keyCost }: Vault, passphrase: string): Promise<SigningKey> {
  const { key, thumbprint, wrapped, publicJwk } = await makeMemberKey(
    passphrase,
    deriveKey,
    keyCost,
  );
  return {
    key,
    toPin: { thumbprint, wrappedKey: wrapped, publicKey: JSON.stringify(publicJwk) },
  };
}

/** The wrapped key stays the member's own: of a first key only its public part is pinned. */
async function openFile(
  text: string,
  pinned: PinnedKey | undefined,
  passphrase: string,
): Promise<SigningKey> {
  const key = await openMemberKey(text, passphrase, deriveKey).catch((error: unknown) => {
    throw isUnreadable(error) ? new AppError('member_key_unreadable') : error;
  });
  const { signing, thumbprint } = key;
  if (!pinned) {
    const publicKey = JSON.stringify(publicPart(signing));
    return { key, toPin: { thumbprint, publicKey, wrappedKey: null } };
  }
  if (thumbprint !== pinned.thumbprint) throw new AppError('member_key_other');
  return { key, toPin: null };
}

/** The words of these two codes are about the vault's own key file. */
function isUnreadable(error: unknown): boolean {
  return (
    error instanceof AppError &&
    (error.code === 'keyfile_damaged' || error.code === 'key_derivation_out_of_bounds')
  );
}
