import { words } from '#shared/words/index.ts';
import classes from './examples.module.css';

const text = words.searchPage;

/** How to ask, by examples that can be tried. */
export function Examples({ onSearch }: { readonly onSearch: (text: string) => void }) {
  return (
    <section className={classes['examples']} aria-label={text.examples}>
      <h2 className={classes['title']}>{text.examples}</h2>
      <dl className={classes['list']}>
        {text.exampleList.map(({ typed, finds }) => (
          <div key={typed} className={classes['example']}>
            <dt>
              <button type="button" className={classes['typed']} onClick={() => onSearch(typed)}>
                {typed}
              </button>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
