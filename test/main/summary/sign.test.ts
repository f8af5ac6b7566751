import { expect, it } from 'vitest';
import { bundleOf, countersign, issue, readEnvelope, verifyBundle } from '#main/summary/index.ts';
import { checks as checkWords } from '#shared/words/checks.ts';
import {
  addendumBySecondKey,
  bundledWithBoth,
  goodBundles,
  secondKey,
} from '../../support/signed-files.ts';
import {
  auditHead,
  bundled,
  coach,
  content,
  cosigned,
  documentId,
  issued,
  member,
  otherCoach,
  payload,
} from '../../support/summaries.ts';

const claimedTime = '2026-11-20T09:46:00.000Z';
const signing = {
  meaning: 'agreed',
  comment: '',
  device: 'coach',
  claimedTime,
  typedName: 'Maya Lindqvist',
  drawing: null,
} as const;

it('verifies what both signed, and shows exactly that', async () => {
  const comment = 'I would like to look at the dates again.';
  const envelope = await cosigned({}, { meaning: 'commented', comment });
  const verdict = await verifyBundle(await bundled(envelope), {}, 'summary.countersign.json');
  expect(verdict).toMatchObject({
    outcome: 'valid',
    fileName: 'summary.countersign.json',
    summary: {
      documentId,
      version: 1,
      coachName: 'Ruth Okafor',
      memberName: 'Maya Lindqvist',
      content,
      signatures: readEnvelope(envelope).signatures,
    },
  });
  expect(readEnvelope(envelope).signatures).toMatchObject([
    { role: 'coach', name: 'Ruth Okafor', meaning: 'issued', comment: '', device: 'own' },
    { role: 'member', name: 'Maya Lindqvist', meaning: 'commented', comment, device: 'coach' },
  ]);
  expect(verdict.checks.map((check) => check.name)).toEqual([
    'readable',
    'structure',
    'headers',
    'payload',
    'keys',
    'coach_signature',
    'member_signature',
    'chain',
    'hidden_characters',
  ]);
});

it('verifies what only the coach issued, and says that the member has not signed', async () => {
  const text = bundleOf([await issued({ member: { name: 'Maya', key: null } })], [coach.signing]);
  const verdict = await verifyBundle(text);
  expect(verdict).toMatchObject({ outcome: 'valid', summary: { signatures: [{ role: 'coach' }] } });
  expect(verdict.checks.find((check) => check.name === 'member_signature')?.detail).toBe(
    'The team member has not signed.',
  );
});

it('does not say of a member’s key that it is the one expected where none is named', async () => {
  const text = bundleOf([await issued({ member: { name: 'Maya', key: null } })], [coach.signing]);
  const expecting = { coach: coach.thumbprint, member: (await member()).thumbprint };
  const { checks } = await verifyBundle(text, expecting);
  expect(checks.find(({ name }) => name === 'keys')?.detail).toBe(checkWords.keys.passed);
});

it('verifies a chain of an original and two addenda, and shows the last', async () => {
  const first = await cosigned();
  const second = await cosigned({ version: 2, amends: first });
  const latest = { ...content, outcome: 'Amended twice.' };
  const third = await cosigned({ version: 5, amends: second, content: latest });
  const verdict = await verifyBundle(await bundled(first, second, third));
  expect(verdict).toMatchObject({ outcome: 'valid', summary: { version: 5, content: latest } });
});

it('holds a file to the keys that the reader expects', async () => {
  const text = await bundled(await cosigned());
  const words = readEnvelope(await cosigned()).signatures[0]?.key.words.join(' ') ?? '';
  const { thumbprint } = await member();
  const outcomes = await Promise.all(
    [
      { coach: coach.thumbprint, member: thumbprint },
      { coach: words },
      { coach: otherCoach.thumbprint },
      { member: coach.thumbprint },
    ].map(async (pins) => (await verifyBundle(text, pins)).outcome),
  );
  expect(outcomes).toEqual(['valid', 'valid', 'invalid', 'invalid']);
});

it('does not take a key that an addendum only names for one that has signed', async () => {
  const [first, second] = [await member(), await secondKey()];
  const original = await cosigned();
  const addendum = await addendumBySecondKey(original);
  const { payload: text, signatures } = JSON.parse(addendum) as { payload: string; signatures: [] };
  const named = JSON.stringify({ payload: text, signatures: signatures.slice(0, 1) });
  const outcomes = await Promise.all(
    [
      { file: await bundledWithBoth(original, addendum), member: second.thumbprint },
      { file: await bundled(original, named), member: second.thumbprint },
      { file: await bundled(original, named), member: first.thumbprint },
    ].map(async ({ file, ...pins }) => (await verifyBundle(file, pins)).outcome),
  );
  expect(outcomes).toEqual(['valid', 'invalid', 'invalid']);
});

it('tells a reader who expects the member’s earlier key that it was replaced', async () => {
  const { 'replaced key': text = '' } = await goodBundles();
  const [first, second] = [(await member()).thumbprint, (await secondKey()).thumbprint];
  const findings = await Promise.all(
    [first, second, otherCoach.thumbprint].map(async (expected) => {
      const { checks } = await verifyBundle(text, { member: expected });
      return checks.find(({ name }) => name === 'keys');
    }),
  );
  expect(findings).toMatchObject([
    { passed: false, detail: checkWords.keys.memberPinReplaced },
    { passed: true },
    { passed: false, detail: checkWords.keys.memberPin },
  ]);
});

it('verifies a reply from the member’s own device against what was sent there', async () => {
  const { 'by reply': text = '' } = await goodBundles();
  expect(await verifyBundle(text)).toMatchObject({
    outcome: 'valid',
    summary: { signatures: [{ role: 'coach' }, { role: 'member', device: 'own' }] },
  });
});

it('signs the same content to different bytes each time, so that its hash gives nothing away', async () => {
  expect(readEnvelope(await issued()).payload.nonce).not.toBe(
    readEnvelope(await issued()).payload.nonce,
  );
});

it('refuses to issue under the name of another coach’s key', async () => {
  await expect(
    issue(await payload(), otherCoach, { auditHead, claimedTime }),
  ).rejects.toMatchObject({ code: 'invalid_input' });
});

it('refuses a second signature of the member', async () => {
  const { key } = await member();
  await expect(countersign(await cosigned(), key, signing)).rejects.toMatchObject({
    code: 'already_signed',
  });
});

it('refuses the coach’s own key in the member’s place', async () => {
  const asMember = { signing: coach.signing, thumbprint: coach.thumbprint };
  for (const key of [coach.thumbprint, (await member()).thumbprint]) {
    const envelope = await issued({ member: { name: 'Maya', key } });
    await expect(countersign(envelope, asMember, signing)).rejects.toMatchObject({
      code: 'invalid_input',
    });
  }
});

it('refuses to countersign a summary that was issued before the member had a key', async () => {
  const { key } = await member();
  const envelope = await issued({ member: { name: 'Maya', key: null } });
  await expect(countersign(envelope, key, signing)).rejects.toMatchObject({
    code: 'invalid_input',
  });
});

it('refuses to sign with a comment that is not there', async () => {
  const { key } = await member();
  const empty = { ...signing, meaning: 'commented', comment: ' \n' } as const;
  await expect(countersign(await issued(), key, empty)).rejects.toMatchObject({
    code: 'invalid_input',
  });
});

it('refuses content larger than the format allows', async () => {
  const huge = { ...content, memberWords: 'x'.repeat(200_001) };
  await expect(payload({ content: huge })).rejects.toMatchObject({ code: 'invalid_input' });
});
