import { hueOf, initialsOf } from './initials.ts';
import classes from './avatar.module.css';

/** Initials on a calm colour that stays with the name. Decorative: the name always stands beside it. */
export function Avatar({
  name,
  size = 'md',
}: {
  readonly name: string;
  readonly size?: 'sm' | 'md' | 'lg';
}) {
  return (
    <span
      className={classes['avatar']}
      data-size={size}
      data-hue={hueOf(name)}
      aria-hidden
      data-private
    >
      {initialsOf(name)}
    </span>
  );
}
