import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  mkdirSync(join(folder, 'notices'), { recursive: true });
  writeFileSync(join(folder, 'notices/LICENCES.txt'), licenceText(shipped));
  writeFileSync(join(folder, 'notices/sbom.cdx.json'), sbom(readManifest(), shipped, when));
}
