import { waitsTooLong } from '#shared/model/awaiting.ts';
import type { VaultHost } from '#main/vault/index.ts';

/** How many summaries have waited for a signature longer than the coach wants; none in the team member's hands. */
export async function signaturesLate(
  host: Pick<VaultHost, 'standing' | 'call'>,
  now: Date = new Date(),
): Promise<number> {
  if (host.standing !== 'unlocked') return 0;
  const { remindSignatureDays: days } = await host.call('getSettings', {});
  if (days === 0) return 0;
  const awaited = await host.call('listAwaiting', {});
  return awaited.filter((one) => waitsTooLong(one, days, now)).length;
}
