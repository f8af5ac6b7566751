// Types word after word into a session and says on the standard output which ones the window marked
// as saved. Started by kill.spec.ts, which ends it with kill -9.
import { words } from '#shared/words/index.ts';
import { launch } from './launch.ts';
import { coachPassphrase, memberName, openVaultWith, seedPlanned } from './seed.ts';
import { goToPrompt, openSession, savedMark } from './steps/session.ts';
import { unlock } from './steps/vault.ts';

const [data = '', exports = '', round = '0'] = process.argv.slice(2);
const running = await launch({ data, exports });
const { page } = running;

if (round === '0') {
  await openVaultWith(running, seedPlanned);
} else {
  await unlock(page, coachPassphrase);
}
await openSession(page, memberName);
await goToPrompt(page, 'what.progress');

for (let index = 0; ; index += 1) {
  const word = `word${round}x${index}`;
  await page.keyboard.type(` ${word.slice(0, 4)}`);
  // The mark admits at once that something is not on disk yet; only then can it be believed.
  await savedMark(page).filter({ hasText: words.common.saving }).waitFor();
  process.stdout.write(`typing ${word}\n`);
  await page.keyboard.type(word.slice(4));
  await savedMark(page).filter({ hasText: words.common.saved }).waitFor();
  process.stdout.write(`saved ${word}\n`);
}
