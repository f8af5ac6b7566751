import { createInterface } from 'node:readline';
import type { ReadStream } from 'node:tty';
import { AppError } from '#shared/errors.ts';
import { cli } from '#shared/words/cli.ts';

/** What the passphrase or the recovery words of a vault or backup are. */
export async function askForOpening(recovery: boolean) {
  return recovery
    ? ({ kind: 'recovery', secret: await askSecret(cli.askRecovery) } as const)
    : ({ kind: 'passphrase', secret: await askSecret(cli.askPassphrase) } as const);
}

/**
 * Asks on the terminal without showing what is typed; where the input is no terminal, its first line is
 * the answer. Never taken from the command line, which others on the machine can see.
 *
 * @throws AppError `cancelled`
 */
export async function askSecret(question: string): Promise<string> {
  const { stdin } = process;
  return stdin.isTTY ? typed(stdin, question) : firstLine();
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    process.stdin.destroy();
  }
}

function typed(terminal: ReadStream, question: string): Promise<string> {
  process.stderr.write(question);
  terminal.setRawMode(true);
  terminal.setEncoding('utf8');
  return new Promise<string>((resolve, reject) => {
    let answer: readonly string[] = [];
    const finish = (done: () => void): void => {
      terminal.off('data', hear);
      terminal.setRawMode(false);
      terminal.pause();
      process.stderr.write('\n');
      done();
    };
    const hear = (text: string): void => {
      for (const key of text) {
        if (key === '\r' || key === '\n') return finish(() => resolve(answer.join('')));
        // Ctrl+C and Ctrl+D: a terminal in this mode leaves them to us.
        if (key === '\u0003' || key === '\u0004') {
          return finish(() => reject(new AppError('cancelled')));
        }
        if (key === '\u007F' || key === '\b') answer = answer.slice(0, -1);
        else answer = [...answer, key];
      }
    };
    terminal.on('data', hear);
    terminal.resume();
  });
}
