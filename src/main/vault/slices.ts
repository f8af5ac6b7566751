import { AppError } from '#shared/errors.ts';
import type { OpenVault } from './lifecycle/open.ts';
import { inSteps } from './queue.ts';
import type { InTurn } from './queue.ts';

/**
 * Runs one step of a long reading in the vault's queue. Between two steps whatever else is asked has its
 * turn, so each is to be short.
 *
 * @throws AppError `locked`, `handed_over`; `locked` also where another vault is open by now
 */
export type Slices = <T>(step: (vault: OpenVault) => T) => Promise<T>;

/** @param open the vault as it is open to the coach; throws where it is not */
export function slicesOf(inTurn: InTurn, open: () => OpenVault): Slices {
  const inStep = inSteps(inTurn);
  let begun: OpenVault | null = null;
  return (step) =>
    inStep(() => {
      const vault = open();
      begun ??= vault;
      if (vault !== begun) throw new AppError('locked');
      return step(vault);
    });
}
