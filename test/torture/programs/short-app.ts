import { launch } from '../../../e2e/support/launch.ts';
import { coachPassphrase, openNewVault, seedSession } from '../../../e2e/support/seed.ts';
import { words } from '#shared/words/index.ts';
import { printOnce } from '../../support/shell/print-once.ts';

// The app as a process of its own, from its start to its end: a new vault, a lock, the passphrase, a
// session, a print, and the end.
const [data = '', exports = ''] = process.argv.slice(2);
const running = await launch({ data, exports });
const { page, app } = running;
await openNewVault(running);
await seedSession(running);
await app.lock('asked');
await page.getByLabel(words.lock.passphrase, { exact: true }).fill(coachPassphrase);
await page.keyboard.press('Enter');
await page.getByRole('link', { name: words.common.people, exact: true }).click();
await page.getByRole('table').waitFor();
await printOnce(app.shell, '<!doctype html><title>Summary</title><p>Agreed</p>');
await running.close();
