import type { WritableDb } from '../../sql/db.ts';
import { putOwnWord } from '../../sql/queries/own-words.ts';
import { putQuestion } from '../../sql/queries/questions.ts';
import { keepTemplate } from '../../sql/queries/templates.ts';
import { putTool } from '../../sql/queries/tools.ts';
import { putValue } from '../../sql/queries/values.ts';
import type { SampleLibrary } from '../make-library.ts';

export function fillLibrary(db: WritableDb, library: SampleLibrary): void {
  const { values, questions, tools, template, ownWords, at } = library;
  for (const { removed: _, ...value } of values) putValue(db, { ...value, at });
  for (const { own: _, ...question } of questions) putQuestion(db, { ...question, at });
  for (const tool of tools) putTool(db, tool, at);
  keepTemplate(db, template, at);
  for (const word of ownWords) putOwnWord(db, { word, at });
}
