import type { Input, Output } from '#shared/contract.ts';
import { makeKeeper } from '#main/vault/keeper.ts';
import type { OperationName, Operations, VaultCommand } from '#main/vault/protocol.ts';
import { testKeyCost } from '../../bare-vault.ts';

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
  const keeper = makeKeeper({ folder, keyCost: testKeyCost }, () => undefined);
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

/** Opens the vault `opsVault`, looks at it with `look`, and locks it again. */
export async function lookIntoVault<T>(
  folder: string,
  look: (coach: Coach) => Promise<T>,
  passphrase: string = opsVault.passphrase,
): Promise<T> {
  const coach = coachAt(folder);
  await coach.run('unlock', { name: opsVault.name, passphrase });
  const seen = await look(coach);
  await coach.run('lock', {});
  return seen;
}

/** The one session of the first person in the vault. */
export async function onlySession(coach: Coach): Promise<string> {
  const [person] = await coach.call('listPeople', {});
  const page = person && (await coach.call('getPerson', { personId: person.id }));
  const id = page?.sessions[0]?.id;
  if (id === undefined) throw new Error('The vault holds no session');
  return id;
}
