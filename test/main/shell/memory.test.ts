import { memoryShell, probePages } from '../../support/shell/memory-shell.ts';
import { conformance } from './conformance.ts';

conformance('in-memory', async () => ({
  shell: memoryShell({ renderer: probePages }).shell,
  stop: () => undefined,
}));
