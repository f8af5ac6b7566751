import { tell, tellWithUndo } from './tell.tsx';

/**
 * Does something, says so, and offers to take it back. Promises rather than a mutation's own
 * callbacks, because what was acted on takes its row, menu or page with it.
 *
 * @param done said once it is done
 * @param undone said once it is taken back
 */
export async function undoable(
  act: () => Promise<unknown>,
  done: string,
  undo: () => Promise<unknown>,
  undone: string,
): Promise<void> {
  const takeBack = async () => {
    if (await worked(undo)) tell(undone);
  };
  if (await worked(act)) tellWithUndo(done, () => void takeBack());
}

/** Whether it worked; if not, `useAct` has told the person why. */
async function worked(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
