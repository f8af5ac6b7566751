import type { CommandName, Input, Output } from '#shared/contract.ts';

/** What answers a command. Throws AppError for a failure that a person can be told about. */
export type Handlers = {
  readonly [N in CommandName]: (input: Input<N>) => Output<N> | Promise<Output<N>>;
};
