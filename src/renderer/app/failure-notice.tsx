import type { AppError } from '#shared/errors.ts';
import { Notice } from '../ui/notice.tsx';
import { failureWords } from './failure-words.ts';

/** Why something did not work, in its own place. What the person stopped themselves is no alarm. */
export function FailureNotice({ failure }: { readonly failure: AppError | null }) {
  if (failure === null) return null;
  return (
    <Notice tone={failure.code === 'cancelled' ? 'info' : 'danger'}>{failureWords(failure)}</Notice>
  );
}
