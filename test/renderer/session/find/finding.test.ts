import { describe, expect, it } from 'vitest';
import type { Find, Findable } from '#renderer/editor/index.ts';
import { finderOf } from '#renderer/features/session/find/finder.ts';
import { createFinding } from '#renderer/features/session/find/finding.ts';
import { numberOf, totalOf } from '#renderer/features/session/find/places.ts';

/** A text on the page that says what was done to it. */
function page(text: string) {
  let find: Find | null = null;
  const heard: string[] = [];
  const findable: Findable = {
    mark(next) {
      find = next;
      return find?.(text).length ?? 0;
    },
    show: (index) => heard.push(`show ${index}`),
    enter: (index) => heard.push(`enter ${index}`),
  };
  return { findable, heard, marks: () => find?.(text).length ?? 0 };
}

function open(sought: string | null) {
  const document = page('a plan, another plan');
  const notes = page('no plan');
  const reflection = page('Next time, plan the plan.');
  const finding = createFinding(sought, finderOf);
  finding.join('document', document.findable);
  finding.join('notes', notes.findable);
  finding.join('reflection', reflection.findable);
  const where = () => {
    const { spot, counts } = finding.state();
    return `${spot === null ? '-' : numberOf(counts, spot) + 1} of ${totalOf(counts)}`;
  };
  return { finding, document, notes, reflection, where };
}

describe('finding words in a session', () => {
  it('goes through document, notes and look back, round and round, both ways', () => {
    const { finding, where } = open(null);
    finding.change('plan');
    const seen = [where()];
    for (const by of [1, 1, 1, 1, 1, -1, -1] as const) {
      finding.step(by);
      seen.push(where());
    }
    expect(seen).toEqual([
      '1 of 5',
      '2 of 5',
      '3 of 5',
      '4 of 5',
      '5 of 5',
      '1 of 5',
      '5 of 5',
      '4 of 5',
    ]);
  });

  it('marks what a search looked for, and shows nothing until it is told where', () => {
    const { finding, where, document } = open('plan');
    const before = where();
    finding.stand({ place: 'notes', index: 0 });
    const at = where();
    finding.stand({ place: 'notes', index: 7 });
    expect([before, at, where(), document.marks()]).toEqual(['- of 5', '3 of 5', '3 of 5', 2]);
  });

  it('leaves out the notes that were put away, and loses its place with them', () => {
    const { finding, where } = open('plan');
    finding.stand({ place: 'notes', index: 0 });
    finding.join('notes', null);
    const away = where();
    finding.step(1);
    expect([away, where()]).toEqual(['- of 4', '1 of 4']);
  });

  it('counts again as the text is written in', () => {
    const { finding, where } = open('plan');
    finding.stand({ place: 'document', index: 1 });
    finding.changed('document', 3);
    const more = where();
    finding.changed('document', 1);
    expect([more, where()]).toEqual(['2 of 6', '- of 4']);
  });

  it('takes every mark away when closed, and leads the cursor to where one was', () => {
    const { finding, document, notes, reflection } = open('plan');
    finding.stand({ place: 'notes', index: 0 });
    finding.close(true);
    expect([
      finding.state().text,
      [document, notes, reflection].map(({ marks }) => marks()),
      notes.heard.at(-1),
    ]).toEqual([null, [0, 0, 0], 'enter 0']);
  });

  it('leads back into the document when nothing was shown', () => {
    const { finding, document } = open(null);
    finding.change('nowhere');
    finding.close(true);
    expect(document.heard.at(-1)).toBe('enter null');
  });
});
