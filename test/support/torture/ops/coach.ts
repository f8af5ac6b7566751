import type { Input, Output } from '#shared/contract.ts';
import { makeKeeper } from '#main/vault/keeper.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import type { OperationName, Operations } from '#main/vault/protocol.ts';
import type { VaultCommand } from '#main/vault/vault-commands.ts';
import { testKeyCost } from '../../bare-vault.ts';
import { morning } from '../../session-texts.ts';

export const opsVault = { name: 'Kept', passphrase: 'lantern over quiet water' } as const;

/** A coach at the vaults of one folder: all of the vault's own code, in this very thread. */
export interface Coach {
  call<N extends VaultCommand>(name: N, input: Input<N>): Promise<Output<N>>;
  run<N extends OperationName>(
    op: N,
    input: Operations[N]['input'],
  ): Promise<Operations[N]['output']>;
}

export function coachAt(folder: string): Coach {
  return coachOf(makeKeeper({ folder, keyCost: testKeyCost }, () => undefined));
}

export function coachOf(keeper: Keeper): Coach {
  return {
    call: (name, input) => keeper.run(name, input) as Promise<Output<typeof name>>,
    run: (op, input) => keeper.run(op, input) as Promise<Operations[typeof op]['output']>,
  };
}

/** Makes the vault `opsVault` in `folder`, does `fill` in it, and locks it. */
export async function makeOpsVault(
  folder: string,
  fill: (coach: Coach) => Promise<unknown>,
): Promise<void> {
  const coach = coachAt(folder);
  const { recoveryWords, ask } = await coach.run('prepare', {
    ...opsVault,
    coachName: 'Robin Vale',
  });
  const words = ask.map((position) => recoveryWords[position] ?? '');
  await coach.run('create', { answers: [words[0] ?? '', words[1] ?? ''] });
  await fill(coach);
  await coach.run('lock', {});
}

/** Somebody, and one session that is planned with them. */
export async function planOne(coach: Coach): Promise<void> {
  const { id: personId } = await coach.call('addPerson', { name: 'Sam', role: '' });
  await coach.call('planSession', { personId, plan: morning, templateId: 'regular' });
}

/** What stands in for the system's keychain: with it no key has to be derived, which takes longest. */
const keychain = { id: Buffer.alloc(16, 1).toString('base64url'), key: Buffer.alloc(32, 5) };

/** As `makeOpsVault`, for a vault that `unlockOpsVault` opens. */
export function makeQuickVault(
  folder: string,
  fill: (coach: Coach) => Promise<unknown>,
): Promise<void> {
  return makeOpsVault(folder, async (coach) => {
    const secret = { ...keychain, key: Buffer.from(keychain.key) };
    await coach.run('setKeychain', { passphrase: opsVault.passphrase, secret });
    await fill(coach);
  });
}

/** Opens the vault that `makeQuickVault` made. */
export async function unlockOpsVault(folder: string, name: string = opsVault.name): Promise<Coach> {
  const coach = coachAt(folder);
  const key = Buffer.from(keychain.key);
  await coach.run('unlockWithKeychain', { name, key });
  return coach;
}

/** Looks at a vault that is open with `look`, and locks it. */
export async function lookAndLock<T>(coach: Coach, look: (coach: Coach) => Promise<T>): Promise<T> {
  try {
    return await look(coach);
  } finally {
    await coach.run('lock', {});
  }
}

/** Opens the vault `opsVault` by passphrase, looks at it with `look`, and locks it again. */
export async function lookIntoVault<T>(
  folder: string,
  look: (coach: Coach) => Promise<T>,
  passphrase: string = opsVault.passphrase,
): Promise<T> {
  const coach = coachAt(folder);
  await coach.run('unlock', { name: opsVault.name, passphrase });
  return lookAndLock(coach, look);
}

/** No operation here loses a write-ahead log. */
export const falseAlarm = 'told of a loss that was none';

/** A false alarm, in words. */
export async function alarmIn(coach: Coach): Promise<readonly string[]> {
  const log = await coach.call('getAuditLog', { before: null, limit: 100 });
  return log.some(({ kind }) => kind === 'log_lost') ? [falseAlarm] : [];
}

/** The one session of the first person in the vault. */
export async function onlySession(coach: Coach): Promise<string> {
  const [person] = await coach.call('listPeople', {});
  const page = person && (await coach.call('getPerson', { personId: person.id }));
  const id = page?.sessions[0]?.id;
  if (id === undefined) throw new Error('The vault holds no session');
  return id;
}
