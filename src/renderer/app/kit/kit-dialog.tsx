import { Button, Modal } from '@mantine/core';
import type { MadeKit } from '#shared/model/kit.ts';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { DialogForm } from '../../ui/dialog-form.tsx';
import { KeyWords } from '../../ui/key-words.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { LeavingLines } from '../leaving/leaving-lines.tsx';
import { useAct } from '../use-command.ts';
import classes from './kit.module.css';

/** Lists what leaves, saves the file, and then shows its phrase, once. */
export function KitDialog({
  summary,
  replaces,
  onClose,
}: {
  readonly summary: SummaryPage;
  /** Whether a kit that is out no longer counts then. */
  readonly replaces: boolean;
  readonly onClose: () => void;
}) {
  const make = useAct('makeKit', { quiet: true });
  const made = make.data ?? null;
  return (
    <Modal
      opened
      onClose={onClose}
      size="36rem"
      title={made === null ? words.kit.title : words.kit.made.title}
      closeOnClickOutside={false}
      closeOnEscape={!make.isPending && made === null}
      withCloseButton={!make.isPending && made === null}
    >
      {made === null ? (
        <DialogForm
          submit={words.kit.make}
          busy={make.isPending}
          onCancel={onClose}
          onSubmit={() => make.mutate({ sessionId: summary.sessionId })}
        >
          <p className={classes['lead']} data-private>
            {words.kit.lead(summary.memberName)}
          </p>
          <Leaves summary={summary} />
          {replaces && <p className={classes['soft']}>{words.kit.replaces}</p>}
          <FailureNotice failure={make.error} />
          <output className={classes['soft']}>
            {make.isPending && words.kit.making}
            {make.isSuccess && words.kit.notSaved}
          </output>
        </DialogForm>
      ) : (
        <Made made={made} summary={summary} onClose={onClose} />
      )}
    </Modal>
  );
}

/** The leak guard: the summary line by line, and what goes with it. */
function Leaves({ summary }: { readonly summary: SummaryPage }) {
  const { earlier, memberKey, memberName } = summary;
  return (
    <section aria-labelledby="kit-leaves">
      <h3 id="kit-leaves" className={classes['title']}>
        {words.kit.leaves}
      </h3>
      <LeavingLines summary={summary} />
      <ul className={classes['more']} data-private>
        {earlier.length > 0 && <li>{words.kit.leavesEarlier(earlier.length)}</li>}
        <li>{words.kit.leavesNames}</li>
        {memberKey !== null && <li>{words.kit.leavesKey(memberName)}</li>}
      </ul>
      <Notice tone="private">{words.kit.nothingElse}</Notice>
    </section>
  );
}

function Made({
  made,
  summary,
  onClose,
}: {
  readonly made: MadeKit;
  readonly summary: SummaryPage;
  readonly onClose: () => void;
}) {
  const say = words.kit.made;
  return (
    <div className={classes['part']}>
      <output className={classes['soft']}>{say.saved(made.fileName)}</output>
      <p className={classes['lead']} data-private>
        {say.tell(summary.memberName)}
      </p>
      <div data-private>
        <KeyWords words={made.phrase} label={say.phrase} size="lg" />
      </div>
      <p className={classes['soft']}>{say.fingerprint}</p>
      <DialogButtons>
        <Button data-autofocus onClick={onClose}>
          {say.done}
        </Button>
      </DialogButtons>
    </div>
  );
}
