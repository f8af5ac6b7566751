/** The vault: everything that is kept, encrypted, behind a worker (DESIGN 3, 5, 6). */
export { openVaultHost } from './host.ts';
export { writeFlushed } from './atomic-write.ts';
export { vaultEnding } from './folder.ts';
export { forgetFreed } from './forget-freed.ts';
export { describeRestorable } from './backup/describe.ts';
export type { HandedNote, HandedPart } from './import/staged.ts';
export type { VaultHost } from './host-interface.ts';
export { vaultCommands } from './vault-commands.ts';
export type { VaultCommand } from './vault-commands.ts';
export type { SessionSoon } from './schedule/soon.ts';
export type { KeychainSecret } from './keys/slots.ts';
