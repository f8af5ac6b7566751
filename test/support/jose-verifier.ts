import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, flattenedVerify, importJWK } from 'jose';
import type { JWK } from 'jose';

interface Role {
  readonly key: string;
  readonly earlierKeys?: readonly { readonly key: string; readonly replacedAt: string }[];
}

interface Payload {
  readonly prev: string | null;
  readonly roles: { readonly coach: Role; readonly member: Role };
}

interface Bundle {
  readonly format: string;
  readonly envelopes: readonly {
    readonly payload: string;
    readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
  }[];
  readonly keys: readonly JWK[];
}

/**
 * Another verifier of the format, written from docs/format.md with jose and nothing of ours: what its
 * two short programs check, no more.
 */
export async function joseAccepts(text: string): Promise<boolean> {
  try {
    await verify(JSON.parse(text) as Bundle);
    return true;
  } catch {
    return false;
  }
}

async function verify({ format, envelopes, keys }: Bundle): Promise<void> {
  must(format === 'countersign-bundle/1' && envelopes.length > 0);
  const byName = new Map<string, JWK>();
  for (const key of keys) byName.set(await calculateJwkThumbprint(key), key);
  let prev: string | null = null;
  let last: Role | null = null;
  for (const envelope of envelopes) {
    const { roles, ...payload } = partOf(envelope.payload) as Payload;
    must(payload.prev === prev && [1, 2].includes(envelope.signatures.length));
    let coach: Record<string, string> = {};
    for (const [at, signature] of envelope.signatures.entries()) {
      const role = at === 0 ? 'coach' : 'member';
      const header = partOf(signature.protected) as Record<string, string>;
      const { kid = '' } = header;
      must(header['role'] === role && kid === roles[role].key);
      const key = await importJWK(byName.get(kid) ?? {}, 'EdDSA');
      const jws = { payload: envelope.payload, ...signature };
      await flattenedVerify(jws, key, { algorithms: ['EdDSA'] });
      if (role === 'coach') {
        const beside = hashOf(`${signature.protected}.${signature.signature}`);
        coach = { ...header, beside };
      } else {
        const answered = header['device'] === 'own' ? coach['offer'] : undefined;
        must(header['coachSigHash'] === (answered ?? coach['beside']));
      }
    }
    must(envelope.signatures.length === 2 || coach['offer'] === undefined);
    if (last !== null) must(follows(last, roles.member));
    prev = envelope.signatures.length === 2 ? hashOf(JSON.stringify(envelope)) : '';
    last = roles.member;
  }
}

function follows(before: Role, after: Role): boolean {
  const said = before.earlierKeys ?? [];
  const says = after.earlierKeys ?? [];
  const kept = JSON.stringify(says.slice(0, said.length)) === JSON.stringify(said);
  const added = says.slice(said.length).map(({ key }) => key);
  return kept && (after.key === before.key ? added.length === 0 : added.includes(before.key));
}

function partOf(encoded: string): unknown {
  return JSON.parse(Buffer.from(encoded, 'base64url').toString());
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function must(holds: boolean): asserts holds {
  if (!holds) throw new Error('Not verified.');
}
