import type { Input, Output } from '#shared/contract.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { allTools, putTool } from '../sql/queries/tools.ts';

export function listTools({ db }: Vault<ReadableDb>): Output<'listTools'> {
  return allTools(db);
}

export function saveTool({ db, now }: Vault, tool: Input<'saveTool'>): Output<'saveTool'> {
  db.atomically(() => putTool(db, tool, now().toISOString()));
  return tool;
}
