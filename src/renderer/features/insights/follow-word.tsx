import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Input } from '#shared/contract.ts';
import type { ThemeLines } from '#shared/model/insights/theme.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { ThemeRow } from './theme-row.tsx';
import classes from './themes.module.css';

const text = words.insights;
const longest = 200;

/** Any word that a person asks for, as a theme is shown: when was it said, and what. */
export function FollowWord({ looking }: { readonly looking: Input<'getThemes'> }) {
  const [typed, setTyped] = useState('');
  const [followed, setFollowed] = useState('');
  return (
    <>
      <form
        className={classes['follow']}
        onSubmit={(event) => {
          event.preventDefault();
          setFollowed(typed.trim());
        }}
      >
        <TextInput
          className={classes['field'] ?? ''}
          label={text.follow}
          placeholder={text.followHint}
          maxLength={longest}
          data-private
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {text.followNow}
        </Button>
      </form>
      {followed !== '' && <Followed key={followed} looking={looking} word={followed} />}
    </>
  );
}

function Followed({
  looking,
  word,
}: {
  readonly looking: Input<'getThemes'>;
  readonly word: string;
}) {
  const found = useCommand(
    'getThemeLines',
    { ...looking, among: 'everything', words: word },
    { keepPrevious: true },
  );
  return (
    <div className={classes['followed']}>
      <Loaded query={found}>{(known) => <Found looking={looking} known={known} />}</Loaded>
    </div>
  );
}

function Found({
  looking,
  known: { theme, of, unit },
}: {
  readonly looking: Input<'getThemes'>;
  readonly known: ThemeLines;
}) {
  if (theme.sessions === 0) {
    return (
      <output className={classes['hint']} data-private>
        {text.notSaid(theme.text, text.sessionsHeld(of))}
      </output>
    );
  }
  return (
    <ThemeRow looking={looking} among="everything" theme={theme} of={of} unit={unit} openAtFirst />
  );
}
