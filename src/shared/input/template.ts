import { z } from 'zod';
import { sides } from '../model/document.ts';
import { profileFields } from '../model/profile.ts';
import type { Template } from '../model/framework/template.ts';
import { line, name } from './common.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/u);

/** The id of a template that is there. */
export const templateId = z.string().min(1).max(100);

const prompt = z.strictObject({
  id,
  label: line.min(1).max(60),
  question: line.min(1),
  side: z.enum(sides).nullable(),
  sharedByDefault: z.boolean(),
  when: z.literal('clean_slate').exactOptional(),
  fills: z.enum(profileFields).exactOptional(),
});

const step = z.strictObject({
  id,
  title: line.min(1).max(80),
  purpose: line,
  prompts: z.array(prompt).min(1).max(60),
});

/** A template as the window or a file gives it: every step and prompt by an id of its own. */
export const template: z.ZodType<Template> = z
  .strictObject({
    id,
    version: z.int().min(1).max(1_000_000),
    name,
    steps: z.array(step).min(1).max(30),
  })
  .refine(({ steps }) => {
    const ids = [
      ...steps.map((each) => `step ${each.id}`),
      ...steps.flatMap(({ prompts }) => prompts.map((each) => `prompt ${each.id}`)),
    ];
    return new Set(ids).size === ids.length;
  }, 'ids are unique');
