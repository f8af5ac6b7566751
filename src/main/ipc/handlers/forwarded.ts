import type { Input } from '#shared/contract.ts';
import type { VaultCommand, VaultHost } from '#main/vault/index.ts';
import type { Handlers } from './handlers.ts';

/** The commands that are the vault's own business from end to end. */
const forwarded = [
  'getHome',
  'listPeople',
  'getPerson',
  'addPerson',
  'changePerson',
  'removePerson',
  'restorePerson',
  'planSession',
  'moveSession',
  'removeSession',
  'restoreSession',
  'openSession',
  'saveSession',
  'closeSession',
  'reopenSession',
  'setActionDone',
  'search',
  'getSummary',
  'issueSummary',
  'getTurn',
  'saveMemberWords',
  'reviewSummary',
  'signAsMember',
  'getSettings',
] as const satisfies readonly VaultCommand[];

type Forwarded = (typeof forwarded)[number];

export function forwardedHandlers(host: VaultHost): Pick<Handlers, Forwarded> {
  const forward =
    <N extends Forwarded>(name: N) =>
    (input: Input<N>) =>
      host.call(name, input);
  // `fromEntries` forgets which handler belongs to which name; the list above says it.
  return Object.fromEntries(forwarded.map((name) => [name, forward(name)])) as unknown as Pick<
    Handlers,
    Forwarded
  >;
}
