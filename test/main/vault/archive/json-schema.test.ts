import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { archiveJsonSchema } from '#shared/model/archive/json-schema.ts';

test('the published JSON Schema is the one that is read by', () => {
  const published = resolve(import.meta.dirname, '../../../../docs/export-format.schema.json');
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(JSON.parse(archiveJsonSchema()));
});
