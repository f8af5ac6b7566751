import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { InsightsPage } from '#shared/model/insights/page.ts';
import { valueUses } from '#shared/model/insights/values.ts';
import type { ValueUse } from '#shared/model/insights/values.ts';
import { words } from '#shared/words/index.ts';
import { Section } from '#renderer/ui/index.ts';
import { PieceList } from './lists.tsx';
import classes from './insights.module.css';

const text = words.insights;

/** Which values are never reinforced, and where the others were (FRAMEWORK `values`). */
export function ValuesPart({ page }: { readonly page: InsightsPage }) {
  const uses = valueUses(page.values, page.mentions);
  const most = Math.max(1, ...uses.map(({ mentions }) => mentions.length));
  if (uses.length === 0) {
    return (
      <Section title={text.values}>
        <p className={classes['hint']}>
          {text.noValues} <Link to="/library">{text.toValues}</Link>
        </p>
      </Section>
    );
  }
  return (
    <Section title={text.values}>
      <p className={classes['hint']}>{text.valuesText}</p>
      <ul className={classes['values']}>
        {uses.map((use) => (
          <ValueLine key={use.value.id} use={use} most={most} />
        ))}
      </ul>
    </Section>
  );
}

function ValueLine({ use, most }: { readonly use: ValueUse; readonly most: number }) {
  const [open, setOpen] = useState(false);
  const { value, mentions } = use;
  const often = text.times(mentions.length);
  return (
    <li className={classes['value']}>
      <div className={classes['valueLine']}>
        <span className={classes['valueText']} data-private>
          {value.text}
        </span>
        <span className={classes['kind']}>{text.kinds[value.kind]}</span>
        <span className={classes['meter']} aria-hidden>
          <span style={{ width: `${(mentions.length / most) * 100}%` }} />
        </span>
        {mentions.length === 0 ? (
          <span className={classes['never']}>{text.never}</span>
        ) : (
          <button
            type="button"
            className={classes['times']}
            aria-expanded={open}
            aria-label={text.showMentions(value.text, often)}
            onClick={() => setOpen(!open)}
          >
            {often}
          </button>
        )}
      </div>
      {open && (
        <PieceList
          pieces={mentions.map(({ id, sessionId, startsAt, kind, personName }) => ({
            id,
            sessionId,
            at: startsAt,
            text: words.search.kind[kind],
            aside: personName,
          }))}
        />
      )}
    </li>
  );
}
