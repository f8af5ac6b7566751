import { useState, useSyncExternalStore } from 'react';
import { useShortcut } from '../../../app/shortcuts/index.ts';
import { createFinding } from './finding.ts';
import type { FindState, Finding } from './finding.ts';
import { finderOf } from './finder.ts';

export interface FindInSession extends FindState {
  readonly finding: Finding;
  /** Counts the times that the field was asked for, which then takes the focus. */
  readonly asked: number;
}

/** @param sought the words of a search that led here, or null */
export function useFind(sought: string | null): FindInSession {
  const [finding] = useState(() => createFinding(sought, finderOf));
  const state = useSyncExternalStore(finding.subscribe, finding.state);
  const [asked, ask] = useState(0);

  const open = () => {
    if (finding.state().text === null) finding.change('');
    ask((times) => times + 1);
  };
  const step = (by: 1 | -1) => (state.text === null ? open() : finding.step(by));
  useShortcut('find', open);
  useShortcut('findNext', () => step(1), { held: true });
  useShortcut('findPrevious', () => step(-1), { held: true });
  return { ...state, finding, asked };
}
