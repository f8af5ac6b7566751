import { writeSync } from 'node:fs';
import { planSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { addPerson } from '#main/vault/people.ts';
import { findPerson } from '#main/vault/sql/queries/people.ts';
import { openBareVault, vaultOver } from '../bare-vault.ts';
import { morning } from '../session-texts.ts';
import { textOfSave } from './text-of-save.ts';

// Run as a process of its own, to be killed: saves without end and says, on a line each, when a save
// begins and when it was acknowledged.
const [folder = '', vaultId = ''] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

const database = await openBareVault({ folder, key: new Uint8Array(32).fill(7), vaultId });
const vault = vaultOver(database);
const person = addPerson(vault, { name: 'Sam', role: '' });
if (!findPerson(vault.db, person.id)) throw new Error('The person is not there');
const { id: sessionId } = planSession(vault, {
  personId: person.id,
  plan: morning,
  templateId: 'regular',
});
say(`session ${sessionId}`);
for (let revision = 0; ; revision += 1) {
  say(`begin ${revision + 1}`);
  saveSession(vault, { sessionId, revision, ...textOfSave(revision + 1) });
  say(`done ${revision + 1}`);
}
