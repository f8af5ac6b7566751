import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';
import type { ErrorCode } from '#shared/errors.ts';
import type { SignatureMark, TurnPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { api } from '../../api.ts';
import { Working } from '../../app/working.tsx';
import { Notice } from '../../ui/index.ts';
import { DrawingField } from './drawing-field.tsx';
import { KeyPart } from './key-part.tsx';
import { MeaningChoice } from './meaning-choice.tsx';
import { noPassphrase, problemsOf, signatureOf } from './sign-form.ts';
import type { SignForm, SignProblems } from './sign-form.ts';
import type { Review } from './steps.ts';
import { StepHeading } from './turn-frame.tsx';
import classes from './sign-step.module.css';

/** Passphrase fields carry their mark under another name than the rest. */
const firstInvalid =
  'input[aria-invalid="true"], textarea[aria-invalid="true"], input[data-invalid="true"], button[data-invalid="true"]';

/** Step 3: what the signature says, one's name, and the passphrase that only the member knows. */
export function SignStep({
  turn,
  review,
  form,
  setForm,
  onBack,
  onChanged,
  onSigned,
  onSignedElsewhere,
}: {
  readonly turn: TurnPage;
  readonly review: Review;
  readonly form: SignForm;
  readonly setForm: Dispatch<SetStateAction<SignForm>>;
  readonly onBack: () => void;
  readonly onChanged: () => Promise<void>;
  readonly onSigned: (mark: SignatureMark) => void;
  readonly onSignedElsewhere: () => Promise<void>;
}) {
  const [problems, setProblems] = useState<SignProblems>({});
  const [error, setError] = useState<ErrorCode | null>(null);
  const [busy, setBusy] = useState(false);
  const [complaints, setComplaints] = useState(0);
  const element = useRef<HTMLFormElement>(null);

  // After the render, when the fields can take the focus again.
  useEffect(() => {
    if (complaints > 0) element.current?.querySelector<HTMLElement>(firstInvalid)?.focus();
  }, [complaints]);

  useEffect(() => () => setForm((before) => ({ ...before, ...noPassphrase })), [setForm]);

  const change = (part: Partial<SignForm>) => {
    setForm((before) => ({ ...before, ...part }));
    // What was corrected is no longer complained about; the rest is, until it is sent again.
    setProblems((before) => without(before, Object.keys(part)));
  };

  const complain = (found: SignProblems) => {
    setProblems(found);
    setComplaints((count) => count + 1);
  };

  const refused = async (code: ErrorCode) => {
    const field = fieldOf(code);
    if (field !== null) complain(field);
    else if (code === 'summary_changed') await onChanged();
    else if (code === 'already_signed') await onSignedElsewhere();
    else setError(code);
  };

  const sign = async () => {
    const found = problemsOf(form, turn.memberKeyKept);
    const signature = signatureOf(form);
    setError(null);
    if (signature === null || Object.keys(found).length > 0) {
      complain(found);
      return;
    }
    setBusy(true);
    const reply = await api.signAsMember({ contentHash: review.contentHash, ...signature });
    if (reply.ok) {
      onSigned(reply.value);
      return;
    }
    setBusy(false);
    await refused(reply.error.code);
  };

  return (
    <form
      ref={element}
      className={classes['column']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void sign();
      }}
    >
      <StepHeading>{words.turn.sign.title}</StepHeading>
      <fieldset className={classes['fields']} disabled={busy}>
        <VisuallyHidden component="legend">{words.turn.sign.title}</VisuallyHidden>
        <MeaningChoice form={form} problems={problems} onChange={change} />
        <TextInput
          label={words.turn.sign.name}
          description={words.turn.sign.nameIs(turn.memberName)}
          value={form.typedName}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          error={problems.typedName}
          onChange={(event) => change({ typedName: event.currentTarget.value })}
          classNames={{ input: classes['signatureField'] ?? '' }}
        />
        <DrawingField strokes={form.strokes} onChange={(strokes) => change({ strokes })} />
        <KeyPart
          turn={turn}
          form={form}
          problems={problems}
          onChange={change}
          onProblem={complain}
        />
      </fieldset>
      <p className={classes['soft']}>{words.turn.sign.device(turn.coachName)}</p>
      {error !== null && <Notice tone="danger">{words.errors[error]}</Notice>}
      {busy && <Working />}
      <div className={classes['actions']}>
        <Button type="submit" size="md" loading={busy}>
          {form.meaning === 'declined' ? words.turn.sign.signDeclined : words.turn.sign.sign}
        </Button>
        <Button variant="subtle" size="md" disabled={busy} onClick={onBack}>
          {words.turn.sign.back}
        </Button>
      </div>
    </form>
  );
}

/** The field that a refusal is about; null where it is about none. */
function fieldOf(code: ErrorCode): SignProblems | null {
  if (code === 'wrong_member_passphrase') return { passphrase: words.turn.sign.wrongPassphrase };
  const aboutFile = code === 'member_key_other' || code === 'member_key_unreadable';
  return aboutFile ? { keyFile: words.errors[code] } : null;
}

function without(problems: SignProblems, fields: readonly string[]): SignProblems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !fields.includes(field)));
}
