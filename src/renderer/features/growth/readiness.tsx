import { NativeSelect } from '@mantine/core';
import type { Level, Readiness } from '#shared/model/goal.ts';
import { words } from '#shared/words/index.ts';
import classes from './growth.module.css';

const levels = [1, 2, 3, 4] as const;
const levelOf = (value: string): Level | null =>
  levels.find((level) => String(level) === value) ?? null;

/** How able and how sure of themselves they are (FRAMEWORK `cadence`), in plain words. */
export function ReadinessFields({
  readiness,
  onChange,
}: {
  readonly readiness: Readiness;
  readonly onChange: (change: Partial<Readiness>) => void;
}) {
  const { growth } = words;
  const choices = (named: { readonly [level in Level]: string }) => [
    { value: '', label: growth.notSaid },
    ...levels.map((level) => ({ value: String(level), label: named[level] })),
  ];
  return (
    <fieldset className={classes['readiness']}>
      <legend className={classes['label']}>{growth.readiness}</legend>
      <div className={classes['pair']}>
        <NativeSelect
          label={growth.competence}
          value={String(readiness.competence ?? '')}
          data={choices(growth.competenceLevels)}
          onChange={(event) => onChange({ competence: levelOf(event.currentTarget.value) })}
        />
        <NativeSelect
          label={growth.confidence}
          value={String(readiness.confidence ?? '')}
          data={choices(growth.confidenceLevels)}
          onChange={(event) => onChange({ confidence: levelOf(event.currentTarget.value) })}
        />
      </div>
      <p className={classes['hint']}>{growth.readinessHint}</p>
    </fieldset>
  );
}

/** What the coach has said of both, as one line's parts. */
export function readinessWords({ competence, confidence }: Readiness): readonly string[] {
  const { growth } = words;
  return [
    ...(competence === null
      ? []
      : [growth.is(growth.competence, growth.competenceLevels[competence])]),
    ...(confidence === null
      ? []
      : [growth.is(growth.confidence, growth.confidenceLevels[confidence])]),
  ];
}
