import { assertNever } from '#shared/model/assert-never.ts';
import type { SignatureMark, SummaryContent } from '#shared/model/summary.ts';

/** What the member read, and the hash by which main holds the signature to it. */
export interface Review {
  readonly content: SummaryContent;
  readonly contentHash: string;
}

/** Where the team member is. `back` remembers where they came from: 'Not now' may be a slip. */
export type TurnState = OwnStep | { readonly step: 'back'; readonly from: OwnStep };

export type OwnStep =
  | { readonly step: 'words' }
  | { readonly step: 'read'; readonly review: Review; readonly changed: boolean }
  | { readonly step: 'sign'; readonly review: Review }
  | { readonly step: 'signed'; readonly mark: SignatureMark };

export type TurnEvent =
  | { readonly type: 'reviewed'; readonly review: Review }
  | { readonly type: 'changed'; readonly review: Review }
  | { readonly type: 'signed'; readonly mark: SignatureMark }
  | { readonly type: 'rewrite' }
  | { readonly type: 'reread' }
  | { readonly type: 'sign' }
  | { readonly type: 'give_back' }
  | { readonly type: 'stay' };

/** The steps in their order, for the path at the top of the page. */
export const path = [
  'words',
  'read',
  'sign',
  'signed',
] as const satisfies readonly OwnStep['step'][];

export function firstState(signed: SignatureMark | null): TurnState {
  return signed === null ? { step: 'words' } : { step: 'signed', mark: signed };
}

/**
 * The steps of 'Your turn'. An event that does not belong to the step it meets changes nothing: a
 * slow reply may arrive after the member has moved on. So there is no way to `sign` but from a text
 * that was shown, and none back from `signed`.
 */
export function nextState(state: TurnState, event: TurnEvent): TurnState {
  if (event.type === 'give_back')
    return state.step === 'back' ? state : { step: 'back', from: state };
  if (event.type === 'signed') return { step: 'signed', mark: event.mark };
  switch (state.step) {
    case 'words':
      return event.type === 'reviewed'
        ? { step: 'read', review: event.review, changed: false }
        : state;
    case 'read':
      if (event.type === 'sign') return { step: 'sign', review: state.review };
      return event.type === 'rewrite' ? { step: 'words' } : state;
    case 'sign':
      if (event.type === 'changed') return { step: 'read', review: event.review, changed: true };
      return event.type === 'reread'
        ? { step: 'read', review: state.review, changed: false }
        : state;
    case 'signed':
      return state;
    case 'back':
      return event.type === 'stay' ? state.from : state;
    default:
      return assertNever(state);
  }
}
