import type { Input, Output } from '#shared/contract.ts';
import type { OpenVault } from './lifecycle/open.ts';
import type { Work } from './long-work.ts';
import type { LongCommand } from './protocol.ts';

export type LongRun<N extends LongCommand> = (
  vault: OpenVault,
  input: Input<N>,
  work: Work,
) => Promise<Output<N>>;

/** Every command whose work goes on beside the queue. */
export const longRuns: { readonly [N in LongCommand]: LongRun<N> } = {};
