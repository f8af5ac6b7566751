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
  directories: { output: 'out/packages', buildResources: 'out/package/electron' },
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'out/kit/**',
    'out/verify/**',
    'resources/**',
    'package.json',
    // What only builds or shows the Chromium shell: its driver, its Node, its launcher.
    '!resources/package/**',
    '!out/main/chromium.js',
    '!node_modules/playwright-core/**',
    '!node_modules/node-*-*/**',
    '!**/prebuilds/linuxmusl-*',
  ],
  extraResources: [{ from: 'out/package/electron/notices', to: 'notices' }],
  // The runtime that was fetched for `npm start`, rather than one fetched anew.
  electronDist: 'node_modules/electron/dist',
  fileAssociations: [
    {
      ext: 'countersign',
      name: 'Countersign vault',
      role: 'Editor',
      // A vault is a folder: on macOS it opens as one thing.
      isPackage: true,
    },
    {
      ext: 'countersign.json',
      name: 'Signed session summary',
      mimeType: 'application/vnd.countersign.summary+json',
      role: 'Viewer',
    },
  ],
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'countersign',
    category: 'Office',
    maintainer: 'Countersign maintainers <maintainers@countersign.invalid>',
    icon: 'icons',
  },
  mac: { target: 'dmg', category: 'public.app-category.productivity', hardenedRuntime: true },
  win: { target: 'nsis' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  asar: true,
  // Works of others that whoever has the app may replace or remove (docs/decisions/spellcheck.md).
  asarUnpack: ['node_modules/dictionary-*/**', 'node_modules/hunspell-wasm/**'],
  // The database comes as a prebuilt library that one Node-API fits all.
  npmRebuild: false,
  afterPack: (context: PackContext) => context.packager.addElectronFuses(context, fuses),
};
