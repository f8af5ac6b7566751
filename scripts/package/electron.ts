import { join } from 'node:path';
import { write } from './files.ts';
import { writeBuilderIcons } from './icons.ts';
import { licenceText } from './licences.ts';
import { readManifest } from './manifest.ts';
import { sbom } from './sbom.ts';
import { readLock, shippedAt, shippedPackages } from './shipped.ts';

/** Makes what electron-builder.config.ts takes from `folder`: icons, licences, and the list of what ships. */
export async function layReadyForElectron(folder: string, when: number): Promise<void> {
  const lock = readLock();
  const shipped = [
    ...shippedPackages(lock).filter(({ name }) => name !== 'playwright-core'),
    shippedAt(lock, 'node_modules/electron'),
  ];
  await writeBuilderIcons(folder);
  write(join(folder, 'notices/LICENCES.txt'), licenceText(shipped));
  write(join(folder, 'notices/sbom.cdx.json'), sbom(readManifest(), shipped, when));
}
