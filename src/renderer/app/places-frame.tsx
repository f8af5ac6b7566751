import type { Icon } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';
import classes from './places-frame.module.css';

/** A place that has places of its own, beside a list of them. The first is that of its own address. */
export function PlacesFrame({
  title,
  places,
}: {
  readonly title: string;
  readonly places: readonly {
    readonly to: NonNullable<LinkProps['to']>;
    readonly label: string;
    readonly Icon: Icon;
  }[];
}) {
  return (
    <div className={classes['frame']}>
      <nav className={classes['list']} aria-label={title}>
        <p className={classes['title']} aria-hidden>
          {title}
        </p>
        <ul className={classes['places']}>
          {places.map(({ to, label, Icon }, index) => (
            <li key={to}>
              <Link to={to} className={classes['place']} activeOptions={{ exact: index === 0 }}>
                <Icon size={17} stroke={1.6} aria-hidden />
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes['page']}>
        <Outlet />
      </div>
    </div>
  );
}
