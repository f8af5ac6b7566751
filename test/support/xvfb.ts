import { spawn } from 'node:child_process';

/** A screen for a real window: this machine's own, or a virtual one that ends with `stop`. */
export async function screen(): Promise<{ readonly stop: () => void }> {
  if (process.platform !== 'linux' || process.env['DISPLAY'] !== undefined) {
    return { stop: () => undefined };
  }
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  process.env['DISPLAY'] = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`));
  });
  return {
    stop: () => {
      delete process.env['DISPLAY'];
      server.kill();
    },
  };
}
