import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** What takes longest, by how its path begins. A file left to the end keeps one core waiting. */
const longest = [
  'test/torture/',
  'test/main/vault/host',
  'test/main/vault/reencrypt',
  'test/main/vault/killed-key-changes',
  'test/main/vault/disk',
  'test/main/vault/changing-keys',
  'test/main/app/keychain',
  'test/main/cli',
  'test/main/summary/',
];

/** Begins with what takes longest, also where no earlier run says what does. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId, project }: TestSpecification): boolean =>
      longest.some((start) => moduleId.startsWith(`${project.config.root}/${start}`));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
