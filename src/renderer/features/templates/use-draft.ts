import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ErrorCode } from '#shared/errors.ts';
import { keptContent } from '#shared/model/framework/edit-template.ts';
import type { TemplateEdit } from '#shared/model/framework/edit-template.ts';
import type { Template, TemplateContent } from '#shared/model/framework/template.ts';
import { succeed } from '#shared/reply.ts';
import type { Reply } from '#shared/reply.ts';
import { api } from '#renderer/api.ts';
import { useKeptText } from '#renderer/app/kept-text/index.ts';
import type { KeptText, Write } from '#renderer/app/kept-text/index.ts';
import { takeEdits } from './open-drafts.ts';

interface Draft {
  readonly content: TemplateContent;
  readonly saving: Pick<KeptText, 'state' | 'savedAt'>;
  /** Why the last try to save failed; null where it worked. */
  readonly failed: ErrorCode | null;
  /** Writes what is not on disk yet; false when that did not work. */
  readonly flush: () => Promise<boolean>;
  readonly change: (edit: TemplateEdit) => void;
}

/** A template while it is edited, saved as it is typed; each save is its next version. */
export function useDraft(template: Template): Draft {
  const client = useQueryClient();
  const [write] = useState(() => writeOf(template));
  const kept = useKeptText<TemplateContent>(
    `template ${template.id}`,
    template,
    async (content) => {
      const written = await write(content);
      if (written.ok) await client.invalidateQueries();
      return written;
    },
  );
  const change = (edit: TemplateEdit) => kept.change(edit(kept.newest()));
  const take = useEffectEvent(change);
  useEffect(() => takeEdits(template.id, (edit) => take(edit)), [template.id]);

  return { content: kept.text, saving: kept, failed: kept.trouble, flush: kept.flush, change };
}

/** Saves each text on the version that the one before became. */
function writeOf(template: Template): Write<TemplateContent> {
  let saved = template;
  return async (content) => {
    const next = keptContent(content, saved);
    if (next === null) return savedNow();
    const reply = await api.saveTemplate({ template: { ...saved, ...next } });
    if (reply.ok) saved = reply.value;
    // Of one that was removed nothing is left to save.
    return reply.ok || reply.error.code === 'not_found' ? savedNow() : reply;
  };
}

function savedNow(): Reply<{ readonly savedAt: string }> {
  return succeed({ savedAt: new Date().toISOString() });
}
