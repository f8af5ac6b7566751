import { Button } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { useGiveUp } from '../../app/addendum/use-give-up.ts';
import { Notice } from '../../ui/notice.tsx';

/**
 * Says that what is written here adds to a summary that was signed, and takes back that it was begun.
 *
 * @param flush writes what is typed; false where that failed, which is said in its own place
 * @param onChanged the session's text is another one now
 */
export function AddendumNotice({
  sessionId,
  flush,
  onChanged,
}: {
  readonly sessionId: string;
  readonly flush: () => Promise<boolean>;
  readonly onChanged: () => void;
}) {
  const { giveUp, busy } = useGiveUp(sessionId, onChanged);
  const { addendum } = words.summary;
  return (
    <Notice
      action={
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          onClick={() => void flush().then((written) => written && giveUp())}
        >
          {addendum.giveUp}
        </Button>
      }
    >
      {addendum.line}
    </Notice>
  );
}
