import { spawn } from 'node:child_process';

/** Whether a window can be shown to a person here. */
export function hasScreen() {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/**
 * Runs `job` with a screen: this machine's own, or a virtual one (Xvfb) that ends with the job.
 *
 * @param job takes the environment variables to add; its result is passed on
 */
export async function withScreen(job) {
  if (hasScreen()) return job({});
  const { server, display } = await startXvfb();
  try {
    return await job({ DISPLAY: display });
  } finally {
    server.kill();
  }
}

/** Xvfb picks a free display number itself and writes it to descriptor 3: no race for one. */
function startXvfb() {
  return new Promise((resolve, reject) => {
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    server.on('error', () => reject(new Error('No screen and no Xvfb; install the package xvfb.')));
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    let text = '';
    server.stdio[3].on('data', (data) => {
      text += String(data);
      if (text.endsWith('\n')) resolve({ server, display: `:${text.trim()}` });
    });
  });
}
