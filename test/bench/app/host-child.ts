// The vault's host by itself, without a shell: `host-child.ts VAULTS SEARCHES`. Says what it holds.
import { openVaultHost } from '#main/vault/index.ts';
import { benchKeyCost } from '../corpus/bench-vault.ts';
import { heldAfterSearches } from './after-searches.ts';

const [folder = '', searches = '[]'] = process.argv.slice(2);
const host = openVaultHost({ folder, onProgress: () => undefined, keyCost: benchKeyCost });
try {
  const held = await heldAfterSearches(host, JSON.parse(searches) as readonly string[]);
  process.stdout.write(JSON.stringify(held));
} finally {
  await host.lock();
}
