import type { SignedLink } from '#shared/model/summary.ts';
import type { Check, CheckName, VerifiedSummary, Verdict } from '#shared/model/verdict.ts';
import { checks as checkWords } from '#shared/words/checks.ts';
import { largestBundle } from '../format.ts';
import { earlierKeysOf, signatureMark } from '../sign.ts';
import {
  checkChain,
  checkCoachSignatures,
  checkHiddenCharacters,
  checkKeys,
  checkMemberSignatures,
} from './check-envelopes.ts';
import type { KeyPins } from './check-envelopes.ts';
import { failed, passed } from './findings.ts';
import { readHeaders, readPayloads, readStructure } from './read-bundle.ts';
import type { Bundle, OpenedEnvelope } from './read-bundle.ts';
import { keyRing } from './signatures.ts';

/** What verifying a bundle's text gives, before a file's own checks join it. */
export interface Examination {
  readonly checks: readonly Check[];
  /** Read from the verified bytes; null unless every check passed. */
  readonly summary: VerifiedSummary | null;
  /** Thumbprint of the seal key that the content names; null where there is no content to ask. */
  readonly sealKey: string | null;
}

/**
 * Checks the text of a bundle (`*.countersign.json`). Never throws.
 *
 * @param pins keys that the reader already knows; a file signed with others is not valid
 */
export async function verifyBundle(
  text: string,
  pins: KeyPins = {},
  fileName = '',
): Promise<Verdict> {
  if (!resemblesBundle(text)) return unreadable(fileName, checkWords.readable.notOurs);
  const { checks, summary } = await examine(text, pins);
  const all = [passed('readable', checkWords.readable.bundle), ...checks];
  return summary
    ? { outcome: 'valid', fileName, checks: all, summary }
    : { outcome: 'invalid', fileName, checks: all };
}

export function unreadable(fileName: string, detail: string): Verdict {
  return {
    outcome: 'unreadable',
    fileName,
    checks: [{ name: 'readable', passed: false, detail }],
  };
}

/** Whether a file means to be a bundle, so that a damaged one is called not valid, not unreadable. */
function resemblesBundle(text: string): boolean {
  return /countersign-bundle\/|"envelopes":\[/.test(text.slice(0, 200));
}

/**
 * Runs the checks of a bundle's text in their order. Form comes first, and a failure there ends the
 * run; the checks of what it says all run, so that a reader sees everything that is wrong.
 */
export async function examine(text: string, pins: KeyPins): Promise<Examination> {
  const checks: Check[] = [];
  const nothing = { checks, summary: null, sealKey: null };
  let step: CheckName = 'structure';
  let bundle: Bundle;
  let envelopes: readonly OpenedEnvelope[];
  try {
    if (text.length > largestBundle) throw new RangeError('A bundle beyond any summary');
    bundle = readStructure(text);
    const ring = await keyRing(bundle.keys);
    step = 'headers';
    const headers = await readHeaders(bundle.envelopes, ring);
    checks.push(passed('structure', checkWords.structure.passed(bundle.envelopes.length)));
    checks.push(passed('headers', checkWords.headers.passed));
    step = 'payload';
    envelopes = readPayloads(bundle.envelopes, headers);
    checks.push(passed('payload', checkWords.payload.passed));
  } catch (error) {
    checks.push(failed(step, error, formFailures[step]));
    return nothing;
  }
  const { keys } = bundle;
  // At once, in their order: this thread makes its own checks while the cipher is at the signatures.
  const content = await Promise.all([
    settled('keys', checkWords.keys.strangers, () => checkKeys(envelopes, keys, pins)),
    settled('coach_signature', checkWords.coach_signature.failed, () =>
      checkCoachSignatures(envelopes),
    ),
    settled('member_signature', checkWords.member_signature.failed, () =>
      checkMemberSignatures(envelopes),
    ),
    settled('chain', checkWords.chain.failed, () => checkChain(envelopes)),
    settled('hidden_characters', checkWords.hidden_characters.failed, () =>
      checkHiddenCharacters(envelopes),
    ),
  ]);
  checks.push(...content);
  const last = envelopes.at(-1);
  if (last === undefined) return nothing;
  return {
    checks,
    summary: checks.every((check) => check.passed) ? summaryOf(last, envelopes.slice(0, -1)) : null,
    sealKey: last.payload.roles.coach.sealKey,
  };
}

const formFailures = {
  structure: checkWords.structure.damaged,
  headers: checkWords.headers.failed,
  payload: checkWords.payload.failed,
} as const satisfies Partial<Record<CheckName, string>>;

async function settled(
  name: CheckName,
  detail: string,
  check: () => Check | Promise<Check>,
): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    return failed(name, error, detail);
  }
}

function summaryOf(last: OpenedEnvelope, before: readonly OpenedEnvelope[]): VerifiedSummary {
  const { documentId, roles } = last.payload;
  const { version, content, signatures } = linkOf(last, before.length);
  return {
    documentId,
    version,
    coachName: roles.coach.name,
    memberName: roles.member.name,
    content,
    signatures,
    earlier: before.map(linkOf),
    earlierKeys: earlierKeysOf(last.payload),
  };
}

function linkOf({ payload, coach, member }: OpenedEnvelope, position: number): SignedLink {
  const headers = member ? [coach.header, member.header] : [coach.header];
  return {
    position,
    version: payload.version,
    content: payload.content,
    signatures: headers.map((header) => signatureMark(payload, header)),
  };
}
