import { Modal, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { isClosed, situations, steps } from '#shared/model/library.ts';
import type { BankQuestion, Situation } from '#shared/model/library.ts';
import { words } from '#shared/words/index.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { DialogForm } from '#renderer/ui/index.ts';
import { oneLine } from '#renderer/ui/one-line.ts';

const { library } = words;

/** Writes a question of the coach's own. One that is closed is pointed out, and kept all the same. */
export function QuestionDialog({
  question,
  onClose,
}: {
  /** Null for a new one. */
  readonly question: BankQuestion | null;
  readonly onClose: () => void;
}) {
  const [id] = useState(() => question?.id ?? newId());
  const [text, setText] = useState(question?.text ?? '');
  const [step, setStep] = useState<string | null>(question?.step ?? null);
  const [situation, setSituation] = useState<Situation | null>(question?.situation ?? null);
  const [missing, setMissing] = useState(false);
  const save = useAct('saveQuestion', { onDone: () => tell(library.questionSaved) });
  const typed = text.trim();

  const submit = () => {
    setMissing(typed === '');
    if (typed === '') return;
    save.mutate({ id, text: typed, step, situation }, { onSuccess: onClose });
  };

  return (
    <Modal opened onClose={onClose} title={library.questionTitle}>
      <DialogForm
        submit={words.common.save}
        busy={save.isPending}
        onCancel={onClose}
        onSubmit={submit}
      >
        <Textarea
          label={library.question}
          placeholder={library.questionPlaceholder}
          description={isClosed(typed) ? library.questionClosed : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={2}
          maxLength={300}
          value={text}
          // One line: Enter keeps it.
          onChange={(event) => setText(oneLine(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit();
          }}
          error={missing && library.questionMissing}
          data-autofocus
          data-private
        />
        <Select
          label={library.fitsStep}
          placeholder={library.anyStep}
          data={steps.map((value) => ({ value, label: library.steps[value] }))}
          value={step}
          onChange={setStep}
          clearable
        />
        <Select
          label={library.fitsSituation}
          placeholder={library.anySituation}
          data={situations.map((value) => ({ value, label: library.situations[value] }))}
          value={situation}
          onChange={setSituation}
          clearable
        />
      </DialogForm>
    </Modal>
  );
}
