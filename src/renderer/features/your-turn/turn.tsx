import { useReducer, useState } from 'react';
import type { ErrorCode } from '#shared/errors.ts';
import { assertNever } from '#shared/model/assert-never.ts';
import type { SignatureMark, TurnPage } from '#shared/model/summary.ts';
import { api } from '../../api.ts';
import { BackStep } from './back-step.tsx';
import { ReadStep } from './read-step.tsx';
import { blankForm } from './sign-form.ts';
import { SignStep } from './sign-step.tsx';
import { SignedStep } from './signed-step.tsx';
import { firstState, nextState } from './steps.ts';
import { TurnFrame } from './turn-frame.tsx';
import { useMemberWords } from './use-member-words.ts';
import { WordsStep } from './words-step.tsx';

/** The steps from one's own words to one's own signature, and back to the coach. */
export function Turn({
  turn,
  onSignedElsewhere,
}: {
  readonly turn: TurnPage;
  /** Asks main again whether there is a signature, where the window had not heard of it. */
  readonly onSignedElsewhere: () => Promise<SignatureMark | null>;
}) {
  const [state, go] = useReducer(nextState, turn.signed, firstState);
  const [error, setError] = useState<ErrorCode | null>(null);
  const [busy, setBusy] = useState(false);
  // Outlasts a look back at the page, but not the way back to the coach: it is the member's own draft.
  const [form, setForm] = useState(() => blankForm(turn));
  const memberWords = useMemberWords(turn.content.memberWords);

  const showSignature = async () => {
    const mark = await onSignedElsewhere();
    if (mark !== null) go({ type: 'signed', mark });
  };

  const review = async (type: 'reviewed' | 'changed') => {
    const reply = await api.reviewSummary({});
    setError(reply.ok ? null : reply.error.code);
    if (reply.ok) go({ type, review: reply.value });
    else if (reply.error.code === 'already_signed') await showSignature();
  };

  const read = async () => {
    setBusy(true);
    if (await memberWords.flush()) await review('reviewed');
    setBusy(false);
  };

  const giveBack = () => {
    void memberWords.flush();
    setForm(blankForm(turn));
    go({ type: 'give_back' });
  };

  const frame = {
    step: state.step,
    onNotNow: state.step === 'signed' || state.step === 'back' ? null : giveBack,
  };

  switch (state.step) {
    case 'words':
      return (
        <TurnFrame {...frame}>
          <WordsStep
            turn={turn}
            memberWords={memberWords}
            busy={busy}
            error={error}
            onNext={() => void read()}
          />
        </TurnFrame>
      );
    case 'read':
      return (
        <TurnFrame {...frame}>
          <ReadStep
            // A changed text is a new page to read, with the focus at its top.
            key={state.review.contentHash}
            turn={turn}
            review={state.review}
            changed={state.changed}
            onBack={() => go({ type: 'rewrite' })}
            onNext={() => go({ type: 'sign' })}
          />
        </TurnFrame>
      );
    case 'sign':
      return (
        <TurnFrame {...frame}>
          <SignStep
            turn={turn}
            review={state.review}
            form={form}
            setForm={setForm}
            onBack={() => go({ type: 'reread' })}
            onChanged={() => review('changed')}
            onSigned={(mark) => go({ type: 'signed', mark })}
            onSignedElsewhere={showSignature}
          />
        </TurnFrame>
      );
    case 'signed':
      return (
        <TurnFrame {...frame}>
          <SignedStep turn={turn} mark={state.mark} onNext={giveBack} />
        </TurnFrame>
      );
    case 'back':
      return (
        <TurnFrame {...frame}>
          <BackStep
            turn={turn}
            signed={state.from.step === 'signed'}
            onStay={() => go({ type: 'stay' })}
          />
        </TurnFrame>
      );
    default:
      return assertNever(state);
  }
}
