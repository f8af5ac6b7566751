import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockNode, FeedbackPartNode } from '#shared/model/document.ts';
import type { FeedbackPart } from '#shared/model/feedback.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { share } from '#shared/model/sharing.ts';
import { action, arbitraryDocument, documentWith, insight } from '../../support/documents.ts';
import { marked } from '../../support/marked-document.ts';
import { paragraph } from '../../support/session-texts.ts';

const plan = {
  startsAt: '2026-11-20T09:00:00.000Z',
  zone: 'Europe/Berlin',
  durationMinutes: 45,
  place: 'Room 4',
};
const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const candour = id(99);
const blockWords = {
  parts: { situation: 'S', impact: 'I', input: 'N', followUp: 'F' },
  valueLine: (valueId: string) => (valueId === candour ? 'Value: Candour' : null),
};

test('a summary says what was shared, each thing in its place, and nothing else', () => {
  const document = documentWith({
    'agreement.outcome': { blocks: [paragraph('A plan for the launch')] },
    'what.obstacles': { blocks: [paragraph('The vendor is late')], shared: false },
    'what.support': { blocks: [paragraph('An hour with finance')], shared: true },
    'what.next': {
      blocks: [
        action(id(1), 'Call the vendor', { due: '2026-11-25' }),
        action(id(2), 'Think about whether he stays', { shared: false, owner: 'coach' }),
      ],
    },
    'how.strengths': { blocks: [insight(id(3), 'I plan better in the morning')], shared: false },
    'close.summary': { blocks: [paragraph('I will call first.')] },
    'close.next': { blocks: [paragraph('Same place')] },
  });

  expect(share(plan, regularTemplate, document, null, blockWords)).toEqual({
    session: plan,
    outcome: 'A plan for the launch',
    memberWords: 'I will call first.',
    answers: [
      {
        promptId: 'what.support',
        question: 'What are they asking of you?',
        text: 'An hour with finance',
      },
    ],
    insights: ['I plan better in the morning'],
    actions: [{ text: 'Call the vendor', owner: 'member', due: '2026-11-25', done: false }],
    next: { text: 'Same place', plan: null },
  });
});

test('feedback is read part by part, in the answer that it stands in', () => {
  const part = (name: FeedbackPart, text: string): FeedbackPartNode => ({
    type: 'feedbackPart',
    attrs: { part: name },
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  });
  const feedback = (n: number, shared: boolean): BlockNode => ({
    type: 'feedback',
    attrs: { id: id(n), direction: 'given', valueId: null, shared, side: 'how' },
    content: [
      part('situation', 'In the review'),
      part('impact', 'Two people went quiet'),
      part('input', ''),
      part('followUp', 'Ask first'),
    ],
  });
  const document = documentWith({
    'how.impact': {
      blocks: [paragraph('For me alone'), feedback(1, true), feedback(2, false)],
      shared: false,
    },
  });
  expect(
    share(plan, regularTemplate, document, null, blockWords).answers.map(({ text }) => text),
  ).toEqual(['S: In the review\nI: Two people went quiet\nF: Ask first']);
});

test('a shared acknowledgement and shared feedback name the value that they serve', () => {
  const acknowledgement = (n: number, valueId: string | null, text: string): BlockNode => ({
    type: 'acknowledgement',
    attrs: { id: id(n), valueId, shared: true, side: 'what' },
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  });
  const feedback: BlockNode = {
    type: 'feedback',
    attrs: { id: id(5), direction: 'given', valueId: candour, shared: true, side: 'how' },
    content: [
      {
        type: 'feedbackPart',
        attrs: { part: 'impact' },
        content: [{ type: 'text', text: 'It helped' }],
      },
    ],
  };
  const document = documentWith({
    'what.acknowledge': {
      blocks: [
        acknowledgement(1, candour, 'You said it first'),
        acknowledgement(2, null, 'On time'),
        acknowledgement(3, id(98), 'Well done'),
        acknowledgement(4, candour, ''),
        feedback,
      ],
    },
  });
  expect(
    share(plan, regularTemplate, document, null, blockWords).answers.map(({ text }) => text),
  ).toEqual([
    'You said it first\nValue: Candour\nOn time\nWell done\nI: It helped\nValue: Candour',
  ]);
});

test('no word of a private block is ever in a summary', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const { document: said, privates } = marked(document);
      const text = JSON.stringify(share(plan, regularTemplate, said, plan, blockWords));
      expect(privates.filter((mark) => text.includes(mark))).toEqual([]);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('every word of a shared block is in the summary', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const { document: said, shared } = marked(document);
      const text = JSON.stringify(share(plan, regularTemplate, said, plan, blockWords));
      expect(shared.filter((mark) => !text.includes(mark))).toEqual([]);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('a plan with more fields than a plan has leaves only the plan behind', () => {
  const withMore = { ...plan, privateRemark: 'do not share' };
  const content = share(withMore, regularTemplate, documentWith({}), withMore, blockWords);
  expect([content.session, content.next.plan]).toEqual([plan, plan]);
});
