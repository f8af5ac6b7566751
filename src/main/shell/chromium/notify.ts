import { onPath, runProgram } from './dialogs/run.ts';

/** Tells through the system's own notifications, where there is a way to; silent where there is none. */
export async function notifySystem(text: string): Promise<void> {
  try {
    if (process.platform === 'darwin') {
      const script = 'on run {words}\ndisplay notification words with title "Countersign"\nend run';
      await runProgram('/usr/bin/osascript', ['-e', script, text]);
    } else if (process.platform === 'linux') {
      const program = await onPath('notify-send');
      if (program !== null) await runProgram(program, ['--app-name=Countersign', text]);
    }
  } catch {
    // A notification that cannot be shown is no reason to disturb anybody.
  }
}
