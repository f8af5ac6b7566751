import { hueOf, initialsOf } from './initials.ts';
import classes from './person-name.module.css';

/** Initials on a calm colour that stays with the name. Decorative: the name always stands beside it. */
export function Avatar({
  name,
  size = 'md',
}: {
  readonly name: string;
  readonly size?: 'sm' | 'md' | 'lg';
}) {
  return (
    <span className={classes['avatar']} data-size={size} data-hue={hueOf(name)} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}

/** A person with what they do below. */
export function PersonName({
  name,
  role,
  size = 'md',
}: {
  readonly name: string;
  readonly role?: string;
  readonly size?: 'sm' | 'md';
}) {
  return (
    <span className={classes['person']}>
      <Avatar name={name} size={size} />
      <span className={classes['words']}>
        <span className={classes['name']}>{name}</span>
        {role !== undefined && role !== '' && <span className={classes['role']}>{role}</span>}
      </span>
    </span>
  );
}
