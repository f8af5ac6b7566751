import type { CommandName, Input, Output } from '#shared/contract.ts';

/**
 * What answers a command. Throws AppError for a failure that a person can be told about. `openTurn` also
 * hears which load of the page asks, since it lets that one in.
 */
export type Handlers = {
  readonly [N in CommandName]: N extends 'openTurn'
    ? (input: Input<N>, load: string) => Output<N> | Promise<Output<N>>
    : (input: Input<N>) => Output<N> | Promise<Output<N>>;
};
