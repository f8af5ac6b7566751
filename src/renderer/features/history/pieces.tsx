import { assertNever } from '#shared/model/assert-never.ts';
import type { DiffPiece } from '#shared/model/diff.ts';
import { words } from '#shared/words/index.ts';
import { Line } from './line.tsx';
import { changesOfLine } from './line-changes.ts';
import { Marked } from './marked.tsx';
import classes from './pieces.module.css';

const text = words.history;

/** An answer, line by line: what was added, taken away or changed, and folded what stayed. */
export function Pieces({
  pieces,
  memberName,
}: {
  readonly pieces: readonly DiffPiece[];
  readonly memberName: string;
}) {
  return (
    <div className={classes['pieces']} data-private>
      {pieces.map((piece, position) => (
        <Piece key={keyOf(piece.kind, position)} piece={piece} memberName={memberName} />
      ))}
    </div>
  );
}

function Piece({ piece, memberName }: { readonly piece: DiffPiece; readonly memberName: string }) {
  switch (piece.kind) {
    case 'same':
      return <Same lines={piece.lines} memberName={memberName} />;
    case 'added':
      return (
        <Line line={piece.line} change="added" memberName={memberName}>
          <Marked marks={[{ kind: 'added', text: piece.line.text }]} />
        </Line>
      );
    case 'removed':
      return (
        <Line line={piece.line} change="removed" memberName={memberName}>
          <Marked marks={[{ kind: 'removed', text: piece.line.text }]} />
        </Line>
      );
    case 'changed':
      return (
        <Line
          line={piece.after}
          change="changed"
          memberName={memberName}
          notes={changesOfLine(piece.before, piece.after, piece.restyled, memberName)}
        >
          <Marked marks={piece.marks} />
        </Line>
      );
    default:
      return assertNever(piece);
  }
}

/** A line or two are shown; a longer run only says how long it is until somebody opens it. */
function Same({
  lines,
  memberName,
}: {
  readonly lines: Extract<DiffPiece, { kind: 'same' }>['lines'];
  readonly memberName: string;
}) {
  const shown = lines.map((line, position) => (
    <Line key={keyOf('line', position)} line={line} change="same" memberName={memberName}>
      {line.text}
    </Line>
  ));
  if (lines.length <= 2) return shown;
  return (
    <details className={classes['same']}>
      <summary className={classes['fold']}>{text.sameLines(lines.length)}</summary>
      {shown}
    </details>
  );
}

/** A comparison never changes in place, so a piece's position is its name. */
function keyOf(kind: string, position: number): string {
  return `${kind} ${position}`;
}
