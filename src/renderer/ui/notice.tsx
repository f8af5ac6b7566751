import {
  IconAlertTriangle,
  IconCircleCheck,
  IconEyeOff,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

const icons = {
  info: IconInfoCircle,
  good: IconCircleCheck,
  warn: IconAlertTriangle,
  danger: IconAlertTriangle,
  private: IconEyeOff,
};

/** A sentence that belongs to its place. `danger` is read out at once; `private` says what leaves nowhere. */
export function Notice({
  tone = 'info',
  title,
  children,
  action,
  id,
}: {
  readonly tone?: keyof typeof icons;
  readonly title?: string;
  readonly children: ReactNode;
  /** What can be done about it, at the end of the line. */
  readonly action?: ReactNode;
  readonly id?: string;
}) {
  const Icon = icons[tone];
  return (
    <div
      id={id}
      className={classes['notice']}
      data-tone={tone}
      role={tone === 'danger' ? 'alert' : undefined}
    >
      <Icon size={18} stroke={1.6} aria-hidden className={classes['icon']} />
      <div className={classes['words']}>
        {title !== undefined && <p className={classes['title']}>{title}</p>}
        <div>{children}</div>
      </div>
      {action !== undefined && <div className={classes['action']}>{action}</div>}
    </div>
  );
}
