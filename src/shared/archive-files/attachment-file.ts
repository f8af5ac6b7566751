import { fileName } from './file-names.ts';

/** Where the bytes of an attachment lie in an export. Its number alone says which one it is. */
export function attachmentFile({
  row,
  name,
}: {
  readonly row: number;
  readonly name: string;
}): string {
  return `attachments/${row}/${fileName(name)}`;
}
