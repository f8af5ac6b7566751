import { Link } from '@tanstack/react-router';
import type { Input } from '#shared/contract.ts';
import type { Amongst } from '#shared/model/insights/terms.ts';
import type { ThemeLine, ThemeLines } from '#shared/model/insights/theme.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { MarkedText } from '#renderer/ui/marked-text.tsx';
import { PieceList } from './lists.tsx';
import classes from './themes.module.css';

const text = words.insights;

/** With whom a theme came up, and the lines themselves, newest first. */
export function OpenedTheme({
  looking,
  among,
  theme,
}: {
  readonly looking: Input<'getThemes'>;
  readonly among: Amongst;
  readonly theme: string;
}) {
  const found = useCommand('getThemeLines', { ...looking, among, words: theme });
  return <Loaded query={found}>{(known) => <Lines known={known} looking={looking} />}</Loaded>;
}

function Lines({
  known: { people, found, lines },
  looking: { personId, span },
}: {
  readonly known: ThemeLines;
  readonly looking: Input<'getThemes'>;
}) {
  return (
    <>
      {personId === null && (
        <ul className={classes['people']} aria-label={text.saidBy}>
          {people.map((person) => (
            <li key={person.personId} data-private>
              <Link
                to="/people/$personId/over-time"
                params={{ personId: person.personId }}
                search={{ span }}
                aria-label={text.toPerson(person.name, text.sessionsHeld(person.sessions))}
              >
                {person.name}
              </Link>{' '}
              {person.sessions}
            </li>
          ))}
        </ul>
      )}
      <PieceList pieces={lines.map((line) => pieceOf(line, personId === null))} />
      {lines.length < found && (
        <p className={classes['hint']}>{text.newestLines(lines.length, found)}</p>
      )}
    </>
  );
}

function pieceOf(
  { entryKey, sessionId, startsAt, kind, personName, snippet }: ThemeLine,
  named: boolean,
) {
  const name = named ? [personName] : [];
  return {
    id: entryKey,
    sessionId,
    at: startsAt,
    text: <MarkedText parts={snippet} />,
    aside: [...name, words.search.kind[kind]].join(' · '),
  };
}
