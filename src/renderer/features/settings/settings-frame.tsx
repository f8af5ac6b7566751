import { Link, Outlet } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { settingsPlaces } from '#renderer/app/settings-places.ts';
import classes from './settings-frame.module.css';

/** The places of Settings beside a list of them. */
export function SettingsFrame() {
  return (
    <div className={classes['frame']}>
      <nav className={classes['list']} aria-label={words.settings.title}>
        <p className={classes['title']} aria-hidden>
          {words.settings.title}
        </p>
        <ul className={classes['places']}>
          {settingsPlaces.map(({ to, label, Icon }) => (
            <li key={to}>
              <Link
                to={to}
                className={classes['place']}
                activeOptions={{ exact: to === '/settings' }}
              >
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
