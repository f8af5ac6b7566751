import { words } from '#shared/words/index.ts';
import type { Overview } from './overview.ts';
import css from './rail.module.css';

const text = words.session;
/** So many pieces on each side make a full bar; more are still counted beside it. */
const plenty = 6;

/** How far the What and the How are covered, side by side. */
export function Coverage({ coverage }: { readonly coverage: Overview['coverage'] }) {
  return (
    <dl className={css['coverage']} aria-label={text.coverage}>
      {(['what', 'how'] as const).map((side) => (
        <div key={side} className={css['side']} data-side={side}>
          <dt>{text[side]}</dt>
          <dd title={text.coverageOf(text[side], coverage[side])}>
            <span className={css['bar']} aria-hidden>
              {Array.from({ length: plenty }, (_, part) => (
                <span key={part} data-full={part < coverage[side]} />
              ))}
            </span>
            <span className={css['count']}>{coverage[side]}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
