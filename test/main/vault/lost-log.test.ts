import { cp } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { hostOver, openTestVault, temporaryFolder, testVault } from '../../support/vault.ts';

const home = { today: '2026-11-22', zone: 'UTC' };

test('tells on Home that the log was lost, until the coach has read it', async () => {
  const { folder, host } = await openTestVault();
  await host.call('addPerson', { name: 'Sam Ferro', role: '' });
  expect((await host.call('getHome', home)).logLost).toBeNull();
  const copied = temporaryFolder();
  await cp(folder, copied, { recursive: true, filter: (path) => !path.endsWith('-wal') });

  const other = hostOver(copied);
  await other.unlock(testVault);
  const told = (await other.call('getHome', home)).logLost;
  expect(Date.now() - Date.parse(told ?? '')).toBeLessThan(60_000);
  await other.call('dismissLogLoss', {});
  await other.lock();
  await other.unlock(testVault);
  expect({
    logLost: (await other.call('getHome', home)).logLost,
    logged: (await other.call('getAuditLog', { before: null, limit: 50 })).filter(
      ({ kind }) => kind === 'log_lost',
    ).length,
  }).toEqual({ logLost: null, logged: 1 });
});
