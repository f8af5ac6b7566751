import type { Input } from '#shared/contract.ts';
import type { Span } from '#shared/model/insights/page.ts';
import type { Amongst } from '#shared/model/insights/terms.ts';
import type { Theme, ThemesPage } from '#shared/model/insights/theme.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Section, formatDay, systemZone, today } from '#renderer/ui/index.ts';
import { FollowWord } from './follow-word.tsx';
import { ThemeRow } from './theme-row.tsx';
import classes from './themes.module.css';

const text = words.insights;

/** What came back over time, and which obstacles did, in the words of the notes. */
export function ThemesPart({
  personId,
  span,
}: {
  readonly personId: string | null;
  readonly span: Span;
}) {
  const looking = { personId, span, today: today(), zone: systemZone() };
  const page = useCommand('getThemes', looking, { keepPrevious: true });
  return (
    <>
      <Section title={text.themes}>
        <Loaded query={page}>
          {(known) => (
            <>
              {known.looked.sessions > 0 && (
                <>
                  <p className={classes['hint']}>{howCounted(known, personId)}</p>
                  <FollowWord looking={looking} />
                </>
              )}
              <ThemeList
                looking={looking}
                among="everything"
                page={known}
                themes={known.themes}
                of={known.looked.sessions}
              />
            </>
          )}
        </Loaded>
      </Section>
      {page.data !== undefined && page.data.answered > 0 && (
        <Section title={text.obstacles}>
          <p className={classes['hint']}>
            {text.obstaclesHow(text.sessionsHeld(page.data.answered))}
          </p>
          <ThemeList
            looking={looking}
            among="obstacles"
            page={page.data}
            themes={page.data.obstacles}
            of={page.data.answered}
          />
        </Section>
      )}
    </>
  );
}

function ThemeList({
  looking,
  among,
  page,
  themes,
  of,
}: {
  readonly looking: Input<'getThemes'>;
  readonly among: Amongst;
  readonly page: ThemesPage;
  readonly themes: readonly Theme[];
  readonly of: number;
}) {
  if (themes.length === 0) return <p className={classes['hint']}>{text.noThemes}</p>;
  return (
    <ul className={classes['themes']}>
      {themes.map((theme) => (
        <li key={theme.text} className={classes['theme']}>
          <ThemeRow looking={looking} among={among} theme={theme} of={of} unit={page.unit} />
        </li>
      ))}
    </ul>
  );
}

function howCounted({ looked, compared }: ThemesPage, personId: string | null): string {
  const read = text.sessionsHeld(looked.sessions);
  const others = personId === null ? text.sessionsBefore : text.sessionsOfOthers;
  const how = compared === 0 ? text.themesAlone(read) : text.themesHow(read, others(compared));
  return looked.all || looked.since === null
    ? how
    : `${how} ${text.onlyNewest(formatDay(looked.since))}`;
}
