/** The vault: everything that is kept, encrypted, behind a worker (DESIGN 3, 5, 6). */
export { openVaultHost } from './host.ts';
export { vaultEnding } from './folder.ts';
export { forgetFreed } from './forget-freed.ts';
export { describeRestorable } from './backup/describe.ts';
export type { HandedNote } from './import/staged.ts';
export type { VaultHost } from './host-interface.ts';
export { vaultCommands } from './protocol.ts';
export type { VaultCommand } from './protocol.ts';
export type { SessionSoon } from './schedule/soon.ts';
export type { KeychainSecret } from './keys/slots.ts';
