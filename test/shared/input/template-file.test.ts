import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { templateContent } from '#shared/input/template.ts';
import { templateFile, templateInFile } from '#shared/input/template-file.ts';
import { builtInTemplates } from '#shared/model/framework/built-in.ts';
import { firstTemplate } from '#shared/model/framework/first.ts';

const wholeText = templateFile(firstTemplate);
const whole = JSON.parse(wholeText) as {
  readonly template: { readonly steps: readonly Record<string, unknown>[] };
};
const [step] = whole.template.steps;
const prompts = step?.['prompts'] as readonly Record<string, unknown>[];

/** What becomes of a text: the template in it, or the code that it is refused with. */
function read(text: string): unknown {
  try {
    return templateInFile(text);
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
}
const withSteps = (steps: unknown) =>
  JSON.stringify({ ...whole, template: { ...whole.template, steps } });
const withPrompt = (part: object) =>
  withSteps([{ ...step, prompts: [{ ...prompts[1], ...part }] }]);

test('a template comes back from its file as it went, without which one it was', () => {
  expect(builtInTemplates.map((template) => templateInFile(templateFile(template)))).toEqual(
    builtInTemplates.map(({ name, steps }) => ({ name, steps })),
  );
});

test('a file of another kind, a newer one, and one that lies are each refused in one word', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const hostile = {
    empty: '',
    half: wholeText.slice(0, 300),
    other: '{"format":"countersign-bundle","version":1}',
    newer: JSON.stringify({ ...whole, version: 2, template: 'of tomorrow' }),
    older: JSON.stringify({ ...whole, version: 0 }),
    deep,
    deepInside: withSteps(0).replace('"steps":0', `"steps":${deep}`),
    proto: withSteps([{ ...step, prompts }]).replace('"title"', '"__proto__":{"x":1},"title"'),
    more: withPrompt({ answer: 'of somebody' }),
    noSteps: withSteps([]),
    manySteps: withSteps(Array.from({ length: 31 }, (_, at) => ({ ...step, id: `own.${at}` }))),
    twice: withSteps([{ ...step, prompts: [prompts[1], prompts[1]] }]),
    stepTwice: withSteps([step, step]),
    notesId: withPrompt({ id: 'notes' }),
    protoId: withPrompt({ id: '__proto__' }),
    uuidId: withPrompt({ id: '019abcde-0000-7000-8000-000000000001' }),
    long: withPrompt({ question: 'a'.repeat(301) }),
    lines: withPrompt({ question: 'one\ntwo' }),
    unseen: withPrompt({ question: 'Agreed\u202E?' }),
    forNobody: withSteps([{ ...step, prompts: [prompts[0]] }]),
    fills: withPrompt({ fills: 'salary' }),
  };
  expect(
    Object.fromEntries(Object.entries(hostile).map(([name, text]) => [name, read(text)])),
  ).toEqual({
    ...Object.fromEntries(Object.keys(hostile).map((name) => [name, 'template_unreadable'])),
    newer: 'template_newer',
  });
});

test('whatever a file holds, it is a template or refused, and nothing else is touched', () => {
  const changed = fc
    .tuple(fc.nat(), fc.nat(40), fc.string({ maxLength: 12 }))
    .map(([from, length, put]) => {
      const at = from % wholeText.length;
      return wholeText.slice(0, at) + put + wholeText.slice(at + length);
    });
  const built = fc
    .record({
      format: fc.constant('countersign-template'),
      version: fc.constantFrom(1, 1, 1, 2, -1),
      template: fc.record({ name: fc.string(), steps: fc.array(fc.jsonValue()) }),
    })
    .map((file) => JSON.stringify(file));
  const any = fc.oneof(changed, built, fc.json(), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(any, (text) => {
      const found = read(text);
      const refused = found === 'template_unreadable' || found === 'template_newer';
      expect(refused ? found : templateContent.parse(found)).toEqual(found);
    }),
    { seed: 4, numRuns: 2_000 },
  );
  expect(({} as { readonly x?: unknown }).x).toBeUndefined();
});
