import { z } from 'zod';
import { rowShape } from './columns.ts';
import {
  archiveFormat,
  manifestShape,
  rowsFile,
  sealedFileShape,
  archiveFiles,
} from './manifest.ts';
import { archiveTables } from './tables.ts';

let made: string | null = null;

/** The published JSON Schema of an export: of each of its files, by the file's name. */
export function archiveJsonSchema(): string {
  made ??= makeSchema();
  return made;
}

function makeSchema(): string {
  const files = {
    [archiveFiles.manifest]: manifestShape,
    [archiveFiles.sealed]: sealedFileShape,
    ...Object.fromEntries(archiveTables.map((table) => [rowsFile(table.name), rowShape(table)])),
  };
  const schemas = Object.entries(files).map(([file, shape]) => {
    const { $schema: _draft, ...schema } = z.toJSONSchema(shape);
    // Of its own name, so that what refers to itself in it refers to this part and not to the whole.
    return [file, { $id: file, ...schema }];
  });
  const whole = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: archiveFormat,
    description:
      'By file: what countersign.json and sealed.json hold, and what every line of a file under data/ holds.',
    $defs: Object.fromEntries(schemas),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
