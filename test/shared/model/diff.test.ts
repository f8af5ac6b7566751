import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import type { DiffLine, DiffPiece } from '#shared/model/diff.ts';
import { comparedLines } from '#shared/model/diff-lines.ts';
import { diffLines } from '#shared/model/diff-pieces.ts';
import { diffTexts } from '#shared/model/diff-texts.ts';
import { markWords, usualBudget } from '#shared/model/diff-words.ts';
import { action, documentWith, insight } from '../../support/documents.ts';
import { notesOf, paragraph } from '../../support/session-texts.ts';

const fresh = () => ({ steps: usualBudget });
const marks = (before: string, after: string) =>
  markWords(before, after, fresh()).map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`,
  );
const under = (blocks: readonly BlockNode[]): SessionDocument =>
  documentWith({ 'what.progress': { blocks } });
const bullets = (...items: readonly string[]): BlockNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});
const numbered = (...items: readonly string[]): BlockNode => ({
  type: 'orderedList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});
/** A comparison as a person would jot it down. */
const jotted = (pieces: readonly DiffPiece[]): readonly string[] =>
  pieces.map((piece) => {
    if (piece.kind === 'same') return `= ${piece.lines.length}`;
    if (piece.kind === 'changed') return `~ ${piece.after.text}`;
    return `${piece.kind === 'added' ? '+' : '-'} ${piece.line.text}`;
  });
const changes = (before: readonly BlockNode[], after: readonly BlockNode[]) =>
  jotted(diffLines(comparedLines(before), comparedLines(after), fresh()));

describe('words', () => {
  test.each([
    ['nothing', 'same text', 'same text', ['same text']],
    [
      'a word',
      'Ship it on Monday.',
      'Ship it on Friday.',
      ['Ship it on ', '[-Monday]', '[+Friday]', '.'],
    ],
    ['accents', 'un café noir', 'un cafe noir', ['un ', '[-café]', '[+cafe]', ' noir']],
    ['a script without gaps', '会議は月曜', '会議は金曜', ['会議は', '[-月]', '[+金]', '曜']],
    ['everything', '', 'new', ['[+new]']],
  ])('marks what changed: %s', (_, before, after, expected) => {
    expect(marks(before, after)).toEqual(expected);
  });

  test('applied one way or the other give back both texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom('we', 'agreed', ' ', '\n', 'é', '😀', 'on', '.'))
        .map((it) => it.join('')),
    );
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 300 }), (before, after, steps) => {
        const found = markWords(before, after, { steps });
        const only = (left: 'added' | 'removed') =>
          found.flatMap((mark) => (mark.kind === left ? [] : [mark.text])).join('');
        expect([only('added'), only('removed')]).toEqual([before, after]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('lines', () => {
  test('are added, removed, changed, and the same in runs', () => {
    expect(
      changes(
        [
          paragraph('One'),
          paragraph('Two'),
          paragraph('The plan is to ship on Monday'),
          paragraph('End'),
        ],
        [
          paragraph('One'),
          paragraph('Two'),
          paragraph('The plan is to ship on Friday'),
          paragraph('New here'),
          paragraph('End'),
        ],
      ),
    ).toEqual(['= 2', '~ The plan is to ship on Friday', '+ New here', '= 1']);
  });

  test('that have little in common are one that went and one that came', () => {
    expect(changes([paragraph('Tired and short of time')], [paragraph('Budget approved')])).toEqual(
      ['- Tired and short of time', '+ Budget approved'],
    );
  });

  test('of a list change item by item, and not by their numbers', () => {
    expect(changes([bullets('tea', 'milk')], [bullets('tea', 'bread', 'milk')])).toEqual([
      '= 1',
      '+ bread',
      '= 1',
    ]);
    expect(changes([numbered('first', 'second')], [numbered('new', 'first', 'second')])).toEqual([
      '+ new',
      '= 2',
    ]);
  });

  test('of a step are known by its id, however much of it changed', () => {
    const id = '019abcde-0000-7000-8000-000000000001';
    const before = [action(id, 'Write the plan')];
    const after = [action(id, 'Ask Kim instead', { done: true, due: '2026-12-01' })];
    expect(diffLines(comparedLines(before), comparedLines(after), fresh())).toMatchObject([
      {
        kind: 'changed',
        before: { text: 'Write the plan', action: { done: false, due: null } },
        after: { text: 'Ask Kim instead', action: { done: true, due: '2026-12-01' } },
        restyled: false,
      },
    ]);
  });

  test('that only became bold say so', () => {
    const bold: BlockNode = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Say ' },
        { type: 'text', text: 'no', marks: [{ type: 'bold' }] },
      ],
    };
    expect(
      diffLines(comparedLines([paragraph('Say no')]), comparedLines([bold]), fresh()),
    ).toMatchObject([
      { kind: 'changed', restyled: true, marks: [{ kind: 'same', text: 'Say no' }] },
    ]);
  });
});

describe('a whole text', () => {
  test('is compared question by question, with the notes, and counts what is as it was', () => {
    const before = {
      document: documentWith({
        'agreement.outcome': { blocks: [paragraph('Choose a date')] },
        'what.progress': { blocks: [paragraph('The parser is done')] },
        'how.strengths': { blocks: [insight('019abcde-0000-7000-8000-000000000002', 'Listens')] },
        'what.clarity': { blocks: [paragraph('Why now')], shared: false },
      }),
      notes: notesOf('Tired today'),
    };
    const after = {
      document: documentWith({
        'agreement.outcome': { blocks: [paragraph('Choose a date')] },
        'what.progress': { blocks: [paragraph('The parser is nearly done')] },
        'how.strengths': { blocks: [paragraph('')] },
        'what.clarity': { blocks: [paragraph('Why now')], shared: true },
      }),
      notes: notesOf('Tired today'),
    };

    const found = diffTexts(before, after);

    expect(
      found.prompts.map(({ promptId, step, shared, pieces }) => [
        promptId,
        step,
        shared,
        jotted(pieces),
      ]),
    ).toEqual([
      ['what.progress', 'what', null, ['~ The parser is nearly done']],
      ['what.clarity', 'what', { before: false, after: true }, []],
      ['how.strengths', 'how', null, ['- Listens']],
    ]);
    expect([jotted(found.notes), found.unchanged]).toEqual([[], 2]);
  });

  test('of another version of the template shows what was under a question that is gone', () => {
    const { document } = { document: under([paragraph('Kept answer')]) };
    const gone: SessionDocument = {
      type: 'doc',
      content: [
        {
          type: 'section',
          attrs: { step: 'old' },
          content: [
            {
              type: 'prompt',
              attrs: { promptId: 'old.question', shared: false, side: null },
              content: [paragraph('An answer of then')],
            },
          ],
        },
      ],
    };
    const notes = notesOf('');
    const found = diffTexts({ document: gone, notes }, { document, notes });
    expect(found.prompts.map(({ promptId, pieces }) => [promptId, jotted(pieces)])).toEqual([
      ['what.progress', ['+ Kept answer']],
      ['old.question', ['- An answer of then']],
    ]);
  });

  test('gives back both texts, line by line, whatever they are and however little work it may do', () => {
    const words = fc.array(fc.constantFrom('we', 'agreed', 'plan', 'on', 'Kim', 'é'), {
      minLength: 1,
      maxLength: 8,
    });
    const text = words.map((it) => it.join(' '));
    const block: fc.Arbitrary<BlockNode> = fc.oneof(
      text.map(paragraph),
      fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => bullets(...items)),
      fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => numbered(...items)),
      text.map((it): BlockNode => ({ type: 'blockquote', content: [paragraph(it)] })),
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), text, fc.boolean())
        .map(([id, it, done]) => action(id, it, { done })),
    );
    const blocks = fc.array(block, { minLength: 1, maxLength: 8 });
    const linesOf = (own: readonly BlockNode[]) => comparedLines(own).map(({ line }) => line);
    // Not part of the comparison: an item more at the top would change all below it.
    const unnumbered = (lines: readonly DiffLine[]) =>
      lines.map((line) => ({ ...line, number: null }));
    /** The lines of one side of a comparison. */
    const side = (
      pieces: readonly DiffPiece[],
      other: 'added' | 'removed',
      key: 'before' | 'after',
    ) =>
      pieces.flatMap((piece) => {
        if (piece.kind === 'same') return piece.lines;
        if (piece.kind === 'changed') return [piece[key]];
        return piece.kind === other ? [] : [piece.line];
      });
    fc.assert(
      fc.property(blocks, blocks, fc.integer({ min: 0, max: 200 }), (before, after, steps) => {
        const pieces = diffLines(comparedLines(before), comparedLines(after), { steps });
        // Nothing at all stands for 'no change'.
        const [earlier, later] =
          pieces.length === 0
            ? [linesOf(after), linesOf(before)]
            : [side(pieces, 'added', 'before'), side(pieces, 'removed', 'after')];
        expect([unnumbered(earlier), unnumbered(later)]).toEqual([
          unnumbered(linesOf(before)),
          unnumbered(linesOf(after)),
        ]);
      }),
      { numRuns: 400 },
    );
  });

  test('of a megabyte, all different, comes back at once as changed whole', () => {
    const long = (word: string, lines: number) =>
      Array.from({ length: lines }, (_, line) =>
        paragraph(
          Array.from({ length: 170_000 / lines }, (__, index) => `${word}${line}x${index}`).join(
            ' ',
          ),
        ),
      );
    const notes = notesOf('');
    for (const lines of [1, 5_000]) {
      const [before, after] = [long('old', lines), long('new', lines)];
      const found = diffTexts(
        { document: under(before), notes },
        { document: under(after), notes },
      );
      expect(found.prompts[0]?.pieces.map(({ kind }) => kind)).toEqual([
        ...before.map(() => 'removed'),
        ...after.map(() => 'added'),
      ]);
    }
  });

  test('of a megabyte with one word changed is marked at that word', () => {
    const words = Array.from({ length: 170_000 }, (_, index) => `word${index}`);
    const notes = notesOf('');
    const found = diffTexts(
      { document: under([paragraph(words.join(' '))]), notes },
      { document: under([paragraph(words.with(80_000, 'another').join(' '))]), notes },
    );
    const [piece] = found.prompts[0]?.pieces ?? [];
    expect(piece?.kind === 'changed' && piece.marks.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'word80000' },
      { kind: 'added', text: 'another' },
    ]);
  });
});
