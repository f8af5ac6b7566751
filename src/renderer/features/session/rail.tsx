import { VisuallyHidden } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { words } from '#shared/words/index.ts';
import { Coverage } from './coverage.tsx';
import type { Overview } from './overview.ts';
import css from './rail.module.css';

const text = words.session;
const steps: { readonly [key: string]: number } = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The framework at a glance: what is asked, what has an answer, where the cursor is. One stop for
 * Tab; the arrow keys go along it.
 */
export function Rail({
  overview,
  current,
  onGo,
}: {
  readonly overview: Overview;
  readonly current: string | null;
  readonly onGo: (promptId: string) => void;
}) {
  const list = useRef<HTMLElement>(null);
  const ids = overview.steps.flatMap((step) => step.prompts.map((prompt) => prompt.id));
  const [reached, setReached] = useState<string | null>(null);
  const stop = reached ?? current ?? ids[0];

  const move = (event: KeyboardEvent, id: string) => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const to = ids[ids.indexOf(id) + by];
    if (to === undefined) return;
    setReached(to);
    list.current?.querySelector<HTMLElement>(`[data-go="${CSS.escape(to)}"]`)?.focus();
  };

  return (
    <nav ref={list} className={css['rail']} aria-label={text.framework}>
      <div className={css['steps']}>
        {overview.steps.map((step) => (
          <section key={step.id} data-step={step.id} className={css['step']}>
            <h2 className={css['title']}>{step.title}</h2>
            <ul>
              {step.prompts.map((prompt) => (
                <li key={prompt.id}>
                  <button
                    type="button"
                    className={css['prompt']}
                    data-go={prompt.id}
                    data-answered={prompt.answered}
                    aria-current={prompt.id === current ? 'step' : undefined}
                    tabIndex={prompt.id === stop ? 0 : -1}
                    title={prompt.question}
                    onClick={() => onGo(prompt.id)}
                    onBlur={() => setReached(null)}
                    onKeyDown={(event) => move(event, prompt.id)}
                  >
                    <span className={css['mark']} aria-hidden />
                    <span className={css['label']}>
                      {prompt.label}
                      <VisuallyHidden>
                        {`, ${prompt.answered ? text.answered : text.unanswered}`}
                      </VisuallyHidden>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {overview.coachTakesMost && (
        <p className={css['gentle']} title={text.coachTakesMost}>
          <IconHeartHandshake size={16} stroke={1.6} aria-hidden />
          <span>{text.coachTakesMost}</span>
        </p>
      )}
      <Coverage coverage={overview.coverage} />
    </nav>
  );
}
