import { z } from 'zod';
import { sides } from '../model/document.ts';
import { hasHiddenCharacters } from '../model/hidden-characters.ts';
import { profileFields } from '../model/profile.ts';
import type { Template, TemplateContent } from '../model/framework/template.ts';
import { line, name } from './common.ts';

/** The id of a template that is there. */
export const templateId = z.string().min(1).max(100);

// An id with a dot is never that of the notes, of a typed block, or a name that every object has.
const promptId = z.string().regex(/^[a-z]{1,20}\.[a-z0-9-]{1,60}$/u);
const stepId = z.string().regex(/^[a-z]{1,20}(\.[a-z0-9-]{1,60})?$/u);

/** A question can be part of a summary, and nobody signs what cannot be seen. */
const seen = line.refine((text) => !hasHiddenCharacters(text));

const prompt = z.strictObject({
  id: promptId,
  label: seen.min(1).max(60),
  question: seen.min(1),
  side: z.enum(sides).nullable(),
  sharedByDefault: z.boolean(),
  when: z.literal('clean_slate').exactOptional(),
  fills: z.enum(profileFields).exactOptional(),
});

const step = z.strictObject({
  id: stepId,
  title: seen.min(1).max(80),
  purpose: seen,
  prompts: z.array(prompt).min(1).max(60),
});

const steps = z
  .array(step)
  .min(1)
  .max(30)
  .refine((all) => {
    const ids = [
      ...all.map((each) => `step ${each.id}`),
      ...all.flatMap(({ prompts }) => prompts.map((each) => `prompt ${each.id}`)),
    ];
    return new Set(ids).size === ids.length;
  }, 'ids are unique')
  .refine(
    (all) => all.some(({ prompts }) => prompts.some(({ when }) => when === undefined)),
    'everybody is asked something',
  );

/** What a template says, without which one it is. */
export const templateContent: z.ZodType<TemplateContent> = z.strictObject({ name, steps });

/** A template as the window gives it: every step and prompt by an id of its own. */
export const template: z.ZodType<Template> = z.strictObject({
  id: templateId,
  version: z.int().min(1).max(1_000_000),
  name,
  steps,
});
