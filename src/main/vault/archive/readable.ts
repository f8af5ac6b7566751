import { csvLine } from '#shared/archive-files/csv.ts';
import { fileName, freeNames } from '#shared/archive-files/file-names.ts';
import { libraryMarkdown } from '#shared/archive-files/library-markdown.ts';
import { personMarkdown } from '#shared/archive-files/person-markdown.ts';
import { clockWhereHeld, sessionMarkdown } from '#shared/archive-files/session-markdown.ts';
import { archiveFiles } from '#shared/model/archive/manifest.ts';
import { archive } from '#shared/words/archive.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { bundleWith } from '../summaries/export.ts';
import {
  allActions,
  allPeople,
  archivedLibrary,
  archivedPerson,
  archivedSession,
  attachmentsOfSession,
  envelopesOf,
  sessionsOf,
  valueWords,
} from './readable-rows.ts';
import type { ZippedFile } from './zip-writer.ts';

/** What a person reads of an export without this program. */
export function* readableFiles(vault: Vault<ReadableDb>): Generator<ZippedFile> {
  const { db } = vault;
  yield { path: 'library.md', content: () => text(libraryMarkdown(archivedLibrary(db))) };
  yield { path: archiveFiles.actions, content: () => actionsTable(db) };
  const values = valueWords(db);
  const folders = freeNames();
  for (const { id, name } of allPeople(db)) {
    const folder = `people/${folders(fileName(name))}`;
    yield {
      path: `${folder}/person.md`,
      content: () => text(personMarkdown(archivedPerson(db, id))),
    };
    const files = freeNames();
    for (const { id: sessionId, ...held } of sessionsOf(db, id)) {
      const stem = files(clockWhereHeld(held).day);
      const named = { values, attachments: attachmentsOfSession(db, sessionId) };
      yield {
        path: `${folder}/sessions/${stem}.md`,
        content: () => text(sessionMarkdown(archivedSession(db, sessionId, named))),
      };
      const envelopes = envelopesOf(db, sessionId);
      if (envelopes.length > 0) {
        yield {
          path: `${folder}/sessions/${stem}.countersign.json`,
          content: () => text(bundleWith(vault, id, envelopes)),
        };
      }
    }
  }
}

function* actionsTable(db: ReadableDb): Generator<Uint8Array> {
  const { columns, owner } = archive;
  // The mark by which table programs know that it is UTF-8.
  yield Buffer.from(`\uFEFF${csvLine(Object.values(columns))}`);
  for (const action of allActions(db)) {
    const session = clockWhereHeld(action).day;
    const done = action.done === 1 ? 'x' : '';
    const cells = [action.personName, session, action.text, owner[action.owner], action.due, done];
    yield Buffer.from(csvLine([...cells, action.doneAt]));
  }
}

function text(content: string): readonly Uint8Array[] {
  return [Buffer.from(content)];
}
