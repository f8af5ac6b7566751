import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { ErrorCode } from '#shared/errors.ts';
import { keptContent } from '#shared/model/framework/edit-template.ts';
import type { TemplateEdit } from '#shared/model/framework/edit-template.ts';
import type { Template, TemplateContent } from '#shared/model/framework/template.ts';
import { api } from '#renderer/api.ts';
import { useKeptText } from '#renderer/app/kept-text/index.ts';
import type { KeptText } from '#renderer/app/kept-text/index.ts';
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
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const [latest] = useState(() => latestOf(template));
  const kept = useKeptText(textOf(template), async (text) => {
    const code = await latest.save(text);
    setFailed(code);
    if (code !== null) return null;
    await client.invalidateQueries();
    return new Date().toISOString();
  });
  const { text } = kept;
  const change = (edit: TemplateEdit) => kept.change(latest.edit(edit));
  const take = useEffectEvent(change);
  useEffect(() => takeEdits(template.id, (edit) => take(edit)), [template.id]);

  return {
    content: useMemo(() => contentOf(text), [text]),
    saving: kept,
    failed,
    flush: kept.flush,
    change,
  };
}

/** The newest text and the version on disk, which outlive the page for as long as a save is on its way. */
function latestOf(template: Template) {
  let saved = template;
  let content: TemplateContent = template;
  return {
    edit: (edit: TemplateEdit): string => {
      content = edit(content);
      return textOf(content);
    },
    /** Null once all that can be kept is on disk. */
    save: async (text: string): Promise<ErrorCode | null> => {
      const next = keptContent(contentOf(text), saved);
      if (next === null) return null;
      const reply = await api.saveTemplate({ template: { ...saved, ...next } });
      if (reply.ok) saved = reply.value;
      // Of one that was removed nothing is left to save.
      return reply.ok || reply.error.code === 'not_found' ? null : reply.error.code;
    },
  };
}

/** The text by which a draft is compared and kept. */
function textOf({ name, steps }: TemplateContent): string {
  return JSON.stringify({ name, steps });
}

function contentOf(text: string): TemplateContent {
  return JSON.parse(text) as TemplateContent;
}
