import { VisuallyHidden } from '@mantine/core';
import type { WordMark } from '#shared/model/diff.ts';
import { words } from '#shared/words/index.ts';
import classes from './pieces.module.css';

/** Words that were added or taken away: by line and colour for the eye, by name for a screen reader. */
export function Marked({ marks }: { readonly marks: readonly WordMark[] }) {
  return marks.map(({ kind, text }, position) => {
    const key = `${kind} ${position}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Tag = kind === 'added' ? 'ins' : 'del';
    return (
      <Tag key={key} className={classes[kind]}>
        <VisuallyHidden>{words.history[kind]} </VisuallyHidden>
        {text}
        <VisuallyHidden> {words.history.end} </VisuallyHidden>
      </Tag>
    );
  });
}
