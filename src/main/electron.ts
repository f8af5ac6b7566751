import { startApp } from './app.ts';
import { shellOfThisElectron } from './shell/electron/here.ts';
import { openVaultHost } from './vault/index.ts';

await startApp(await shellOfThisElectron(import.meta.dirname), openVaultHost);
