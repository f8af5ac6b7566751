/**
 * Says on the terminal that a command failed in a way nobody foresaw. Only the kind of error and the
 * places in our own code are written: a message could quote a note.
 */
export function reportUnexpected(command: string, error: unknown): void {
  const { name, places } =
    error instanceof Error
      ? { name: error.name, places: placesOf(error) }
      : { name: typeof error, places: [] };
  process.stderr.write([`${command} failed: ${name}`, ...places, ''].join('\n'));
}

/** A message stands before the places and may have lines that look like them. */
function placesOf({ message, stack = '' }: Error): readonly string[] {
  const head = stack.indexOf(message);
  return (head < 0 ? '' : stack.slice(head + message.length)).match(/^ {4}at .*$/gm) ?? [];
}
