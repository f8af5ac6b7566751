import { z } from 'zod';
import { name } from '../input/common.ts';
import { template, templateId } from '../input/template.ts';
import type { Template, TemplateCard } from '../model/framework/template.ts';
import { coach, nothing } from './command.ts';

/** The questions by which sessions are held (FRAMEWORK `custom`). Those that come with the program stay as they are. */
export const templateCommands = {
  listTemplates: coach(nothing).gives<readonly TemplateCard[]>(),
  /** Its latest version. */
  readTemplate: coach(z.strictObject({ templateId })).gives<Template>(),
  copyTemplate: coach(z.strictObject({ templateId, name })).gives<Template>(),
  /**
   * Keeps a changed copy as its next version; sessions keep the one they were held with. Refuses
   * `stale_revision` when `template.version` is not the latest.
   */
  saveTemplate: coach(z.strictObject({ template })).gives<Template>(),
  /** Asks where to, and writes it as a file. `fileName` is null when the person cancelled. */
  exportTemplate: coach(z.strictObject({ templateId })).gives<{
    readonly fileName: string | null;
  }>(),
  /** Asks for a file and keeps what it holds as a template of its own; null when the person cancelled. */
  importTemplate: coach(nothing).gives<Template | null>(),
} as const;
