import type { FuseV1Config } from '@electron/fuses';
import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * What the packaged app's Electron can still do: nine switches in its binary, set before it is signed.
 * Each is decided here, and packaging fails where an Electron has one more than these.
 */
export const fuses: FuseV1Config & { readonly strictlyRequireAllFuses: true } = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  // The app's own program, with its right to the keychain, must not run a stranger's script ...
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  // ... nor let a debugger read the memory of an open vault.
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // The app keeps no cookie. Should anything ever set one, it is not readable on the disk.
  [FuseV1Options.EnableCookieEncryption]: true,
  // Only the code that was packaged, unchanged, where the system can check it (macOS, Windows).
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // It needs a snapshot of one's own, which there is none of: with it on, nothing would start.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Pages come by the app's own scheme; a page from a file has no rights beyond that file.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // It makes libsodium's WebAssembly quick, and gives a page nothing.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** The part of electron-builder's context that sets fuses. */
interface PackContext {
  readonly packager: {
    addElectronFuses(context: PackContext, config: typeof fuses): unknown;
  };
}

/** How the app is packaged. */
export default {
  appId: 'app.countersign',
  productName: 'Countersign',
  directories: { output: 'out/packages' },
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'out/kit/**',
    'out/verify/**',
    'resources/**',
    'package.json',
  ],
  asar: true,
  // The database comes as a prebuilt library that one Node-API fits all.
  npmRebuild: false,
  afterPack: (context: PackContext) => context.packager.addElectronFuses(context, fuses),
};
