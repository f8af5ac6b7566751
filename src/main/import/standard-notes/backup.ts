import { z } from 'zod';
import { AppError } from '#shared/errors.ts';

const reference = z.object({
  uuid: z.string(),
  content_type: z.string().optional(),
  reference_type: z.string().optional(),
});

const content = z.object({
  title: z.string().optional().catch(''),
  name: z.string().optional().catch(''),
  text: z.string().optional().catch(''),
  noteType: z.string().optional().catch(''),
  editorIdentifier: z.string().optional().catch(''),
  trashed: z.boolean().optional().catch(false),
  references: z.array(reference).optional().catch([]),
  appData: z.record(z.string(), z.record(z.string(), z.unknown())).optional().catch({}),
});

const item = z.object({
  uuid: z.string().min(1).max(200),
  content_type: z.string().max(200),
  created_at: z.string().nullish().catch(null),
  updated_at: z.string().nullish().catch(null),
  deleted: z.boolean().nullish().catch(null),
});

export type SnContent = z.infer<typeof content>;

/** An item of a backup: a note, a tag, a file, a setting. */
export interface SnItem extends z.infer<typeof item> {
  /** Null where it is still encrypted. */
  readonly content: SnContent | null;
}

export interface SnBackup {
  readonly items: readonly SnItem[];
  /** How many items are none that could be read. */
  readonly unreadable: number;
}

/** Whether a text could be a backup of Standard Notes: it says so near its begin. */
export function isBackupText(text: string): boolean {
  return /^\s*\{/u.test(text) && /"content_type"\s*:/u.test(text) && /"items"\s*:/u.test(text);
}

/**
 * The items of a backup of Standard Notes.
 *
 * Source: standardnotes.com/help, Backups; docs.standardnotes.com, the item structure of protocol 004.
 *
 * @throws AppError `import_unreadable`, and `import_encrypted` where no item can be read without a key
 */
export function readBackup(text: string): SnBackup {
  const written = itemsIn(text);
  const items: SnItem[] = [];
  let unreadable = 0;
  let sealed = 0;
  for (const each of written) {
    const head = item.safeParse(each);
    const body = content.safeParse((each as { readonly content?: unknown } | null)?.content);
    const isSealed = typeof (each as { readonly content?: unknown } | null)?.content === 'string';
    if (!head.success || (!body.success && !isSealed)) {
      unreadable += 1;
      continue;
    }
    if (isSealed && head.data.content_type === 'Note') sealed += 1;
    items.push({ ...head.data, content: body.success ? body.data : null });
  }
  const notes = items.filter((each) => each.content_type === 'Note').length;
  if (sealed > 0 && sealed === notes) throw new AppError('import_encrypted');
  return { items, unreadable };
}

function itemsIn(text: string): readonly unknown[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new AppError('import_damaged', 'json', { cause: error });
  }
  const items = (parsed as { readonly items?: unknown } | null)?.items;
  if (!Array.isArray(items)) throw new AppError('import_unreadable');
  return items;
}
