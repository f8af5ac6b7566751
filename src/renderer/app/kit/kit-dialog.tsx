import { Button, Modal } from '@mantine/core';
import type { MadeKit } from '#shared/model/kit.ts';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { DialogForm } from '../../ui/dialog-form.tsx';
import { KeyWords } from '../../ui/key-words.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { Leaves } from '../leaving/leaves.tsx';
import { summaryLines } from '../leaving/summary-lines.ts';
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
          <Leaves
            title={words.kit.leaves}
            lines={summaryLines(summary)}
            more={alongWith(summary)}
          />
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

/** What goes with the summary and is no line of it. */
function alongWith({ memberKey, memberName }: SummaryPage): readonly string[] {
  return [words.kit.leavesNames, ...(memberKey !== null ? [words.kit.leavesKey(memberName)] : [])];
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
      <div className={classes['phrase']} data-private>
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
