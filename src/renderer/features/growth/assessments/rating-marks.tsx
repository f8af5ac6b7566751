import { words } from '#shared/words/index.ts';
import classes from './comparison.module.css';

const scale = [1, 2, 3, 4, 5] as const;

/** A rating as marks that are filled or hollow, and in words. */
export function RatingMarks({ rating }: { readonly rating: number }) {
  return (
    <span className={classes['rating']}>
      <svg className={classes['marks']} viewBox="0 0 58 10" aria-hidden>
        {scale.map((each) => (
          <circle key={each} cx={each * 12 - 7} cy={5} r={3.75} data-filled={each <= rating} />
        ))}
      </svg>
      {words.growth.ofFive(rating)}
    </span>
  );
}
