import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { TemplateContent } from '../model/framework/template.ts';
import { templateContent } from './template.ts';

const format = 'countersign-template';
const version = 1;

const ofOurs = z.looseObject({ format: z.literal(format), version: z.int().min(1) });
const wholeFile = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  template: templateContent,
});

/** A template as a file: what it says, and nothing of whom it is used for. */
export function templateFile({ name, steps }: TemplateContent): string {
  return `${JSON.stringify({ format, version, template: { name, steps } }, null, 2)}\n`;
}

/**
 * The template that a file holds. Everything in it is checked as if a stranger had written it.
 *
 * @throws AppError `template_unreadable`, `template_newer`
 */
export function templateInFile(text: string): TemplateContent {
  const file = parsed(text);
  const known = wholeFile.safeParse(file);
  if (known.success) return known.data.template;
  const ours = ofOurs.safeParse(file);
  throw new AppError(
    ours.success && ours.data.version > version ? 'template_newer' : 'template_unreadable',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AppError('template_unreadable');
  }
}
