import { expect, it } from 'vitest';
import { buildPayload, countersign, verifyBundle } from '#main/summary/index.ts';
import { readBack } from '#shared/model/sharing.ts';
import { deceptiveNames, hiddenTexts, signedByForce } from '../../support/hidden-texts.ts';
import { coach, content, documentId, issued, member } from '../../support/summaries.ts';

const plain = [
  'Maya Lindqvist',
  'Ólafur Þór Guðjónsson',
  'Мария Иванова',
  'Γιώργος Παπαδόπουλος',
  '山田 太郎',
  'نادية الفاسي',
  'D’Arcy O’Neil-Smith',
  'Мария (Maria)',
];

it('counts 60 texts', () => {
  expect(hiddenTexts.length + deceptiveNames.length).toBe(60);
});

it.each(hiddenTexts)('refuses to sign %j, anywhere in a summary', (text) => {
  const places = [
    { ...content, memberWords: text },
    { ...content, insights: [text] },
    { ...content, session: { ...content.session, place: text } },
  ];
  for (const place of places) {
    expect(() => payloadOf('Maya Lindqvist', place)).toThrowError(
      expect.objectContaining({ code: 'text_with_hidden_characters' }),
    );
  }
});

it.each(deceptiveNames)('refuses to sign for the name %j', (name) => {
  expect(() => payloadOf(name, content)).toThrowError(
    expect.objectContaining({ code: 'text_with_hidden_characters' }),
  );
});

it.each([...hiddenTexts, ...deceptiveNames])(
  'calls a file not valid in which someone signed %j',
  async (text) => {
    const verdict = await verifyBundle(await signedByForce(text));
    expect(verdict.outcome).toBe('invalid');
    expect(verdict.checks.filter((check) => !check.passed).map((check) => check.name)).toEqual([
      'hidden_characters',
    ]);
  },
);

it.each(plain)('signs for the name %j', (name) => {
  expect(() => payloadOf(name, content)).not.toThrow();
});

it('signs text with lines, tabs, accents, other scripts and emoji', () => {
  const memberWords = 'One\n\ttwo é e\u0301 नमस्ते שלום ❤️ 👍🏽 👩‍💻 🏳️‍🌈 ☎︎ 1️⃣ – “quoted” 10\u00a0%';
  expect(() => payloadOf('Maya Lindqvist', { ...content, memberWords })).not.toThrow();
});

it('refuses a typed name and a comment with hidden characters', async () => {
  const { key } = await member();
  const signing = {
    meaning: 'agreed',
    comment: '',
    device: 'own',
    claimedTime: '2026-11-20T09:52:00.000Z',
    typedName: 'Maya Lindqvist',
    drawing: null,
  } as const;
  for (const change of [{ typedName: 'M\u0430ya' }, { comment: 'no\u202eon' }]) {
    await expect(countersign(await issued(), key, { ...signing, ...change })).rejects.toMatchObject(
      { code: 'text_with_hidden_characters' },
    );
  }
});

function payloadOf(memberName: string, said: typeof content): Uint8Array {
  return buildPayload({
    documentId,
    version: 1,
    coach: { name: 'Ruth Okafor', key: coach.thumbprint, sealKey: coach.sealThumbprint },
    member: { name: memberName, key: null },
    content: readBack(said),
    paper: 'A4',
  });
}
