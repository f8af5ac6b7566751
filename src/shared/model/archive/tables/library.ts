import { textBlocks } from '../../../input/document.ts';
import { template } from '../../../input/template.ts';
import { valueKinds } from '../../value.ts';
import { id, instant, json, oneOf, orNull, text, whole } from '../columns.ts';
import type { ArchiveTable, Column } from '../columns.ts';

const kept: Readonly<Record<string, Column>> = {
  created_at: instant,
  updated_at: instant,
  deleted_at: orNull(instant),
  bin_day: orNull(whole),
};

/** What the coach keeps once for everybody. */
export const libraryTables: readonly ArchiveTable[] = [
  { name: 'template', order: ['id'], columns: { id, ...kept } },
  {
    name: 'template_version',
    order: ['template_id', 'version'],
    columns: { template_id: id, version: whole, body: json(template), created_at: instant },
  },
  {
    name: 'value',
    order: ['id'],
    columns: { id, kind: oneOf(valueKinds), text, position: whole, ...kept },
  },
  {
    name: 'question',
    order: ['id'],
    columns: { id, text, step: orNull(text), situation: orNull(text), ...kept },
  },
  {
    name: 'tool',
    order: ['id'],
    columns: { id, title: text, body: json(textBlocks), ...kept },
  },
];
