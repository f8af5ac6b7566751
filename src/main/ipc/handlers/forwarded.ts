import type { Input } from '#shared/contract.ts';
import { vaultCommands } from '#main/vault/index.ts';
import type { VaultCommand, VaultHost } from '#main/vault/index.ts';
import type { Handlers } from './handlers.ts';

/** The vault's own commands, passed on as they are; what needs more than that is answered elsewhere. */
export function forwardedHandlers(host: VaultHost): Pick<Handlers, VaultCommand> {
  const forward =
    <N extends VaultCommand>(name: N) =>
    (input: Input<N>) =>
      host.call(name, input);
  // `fromEntries` forgets which handler belongs to which name; the vault's list says it.
  return Object.fromEntries(vaultCommands.map((name) => [name, forward(name)])) as unknown as Pick<
    Handlers,
    VaultCommand
  >;
}
