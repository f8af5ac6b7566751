import { useMemo } from 'react';
import type { PromptDiff } from '#shared/model/diff.ts';
import { diffTexts } from '#shared/model/diff-texts.ts';
import { words } from '#shared/words/index.ts';
import { changesOfPrompt } from './line-changes.ts';
import type { Written } from './nothing-yet.ts';
import { Pieces } from './pieces.tsx';
import { questionsOf } from './questions.ts';
import classes from './changes.module.css';

const text = words.history;

/** What changed from one text to another, question by question; what did not is only counted. */
export function Changes({
  before,
  after,
  memberName,
  same,
}: {
  readonly before: Written;
  readonly after: Written;
  readonly memberName: string;
  /** Said when nothing changed. */
  readonly same: string;
}) {
  const diff = useMemo(() => diffTexts(before, after), [before, after]);
  const questions = useMemo(() => questionsOf(after.template, before.template), [before, after]);
  const count = diff.prompts.length + (diff.notes.length > 0 ? 1 : 0);
  if (count === 0) return <p className={classes['same']}>{same}</p>;
  return (
    <>
      <p className={classes['legend']}>
        {text.answersChanged(count)}. {text.legend}
      </p>
      {diff.prompts.map((prompt) => (
        <Prompt
          key={prompt.promptId}
          prompt={prompt}
          question={questions.get(prompt.promptId) ?? prompt.promptId}
          memberName={memberName}
        />
      ))}
      {diff.notes.length > 0 && (
        <section className={classes['notes']} aria-label={text.onlyYou}>
          <h3 className={classes['notesTitle']}>{text.onlyYou}</h3>
          <Pieces pieces={diff.notes} memberName={memberName} />
        </section>
      )}
      {diff.unchanged > 0 && (
        <p className={classes['unchanged']}>{text.unchanged(diff.unchanged)}</p>
      )}
    </>
  );
}

function Prompt({
  prompt,
  question,
  memberName,
}: {
  readonly prompt: PromptDiff;
  readonly question: string;
  readonly memberName: string;
}) {
  const notes = changesOfPrompt(prompt);
  return (
    <section className={classes['prompt']} aria-label={question}>
      <h3 className={classes['question']}>{question}</h3>
      <Pieces pieces={prompt.pieces} memberName={memberName} />
      {notes.length > 0 && (
        <ul className={classes['notesOnIt']}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
