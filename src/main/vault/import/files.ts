import { v7 as newId } from 'uuid';
import { AppError } from '#shared/errors.ts';
import type { Attachment } from '#shared/model/attachment.ts';
import type { SessionDocument } from '#shared/model/document.ts';
import type { Template } from '#shared/model/framework/template.ts';
import type { ImportedAttachment } from '#shared/model/import.ts';
import { keepFile } from '../attachments/add.ts';
import type { Vault } from '../context.ts';

/** Keeps those of a note's files that a session may hold; the others stay behind. */
export function keepFiles(
  vault: Vault,
  sessionId: string,
  files: readonly ImportedAttachment[],
): readonly Attachment[] {
  const kept: Attachment[] = [];
  for (const { name, mediaType, bytes } of files) {
    try {
      kept.push(keepFile(vault, { sessionId, name, type: mediaType, bytes }));
    } catch (error) {
      if (!(error instanceof AppError) || !error.code.startsWith('attachment')) throw error;
    }
  }
  return kept;
}

/**
 * The document with a block for each file. A coach's own notes hold no blocks, so they stand in the first
 * answer that is private unless the coach shares it; a file itself never is shared.
 */
export function withFiles(
  document: SessionDocument,
  template: Template,
  files: readonly Attachment[],
): SessionDocument {
  const prompts = template.steps.flatMap((step) => step.prompts);
  const place = prompts.find(({ sharedByDefault }) => !sharedByDefault) ?? prompts[0];
  if (files.length === 0 || place === undefined) return document;
  const blocks = files.map(({ id: attachmentId, name, mediaType, size }) => ({
    type: 'attachment' as const,
    attrs: { id: newId(), attachmentId, name, mediaType, size },
  }));
  const content = document.content.map((section) => ({
    ...section,
    content: section.content.map((prompt) =>
      prompt.attrs.promptId === place.id
        ? { ...prompt, content: [...prompt.content, ...blocks] }
        : prompt,
    ),
  }));
  return { ...document, content };
}
