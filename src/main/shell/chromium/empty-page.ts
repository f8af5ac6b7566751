/** A window without anything of the app in it: the system's own light or dark, and no flash of white. */
export const emptyPage =
  '<!doctype html><meta name="color-scheme" content="light dark"><title>Countersign</title>';
