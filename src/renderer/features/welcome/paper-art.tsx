import classes from './paper-art.module.css';

/** A signed page and, behind it, the private note that stays: the idea of the app. Decorative. */
export function PaperArt() {
  return (
    <svg className={classes['art']} viewBox="0 0 384 420" fill="none" aria-hidden focusable="false">
      <g transform="rotate(5 300 130)">
        <rect className={classes['private']} x="196" y="44" width="164" height="196" rx="10" />
        <path
          className={classes['privateLine']}
          d="M220 84h92M220 106h112M220 128h74M220 150h100"
        />
      </g>
      <g transform="rotate(-2.5 160 220)">
        <rect className={classes['paper']} x="34" y="66" width="256" height="326" rx="12" />
        <path className={classes['title']} d="M66 112h96" />
        <path className={classes['line']} d="M66 146h192M66 166h170M66 186h184" />
        <path className={classes['line']} d="M66 222h118M66 242h152" />
        <path className={classes['rule']} d="M66 346h84M174 346h84" />
        <path
          className={classes['first']}
          d="M72 336c9-22 20-38 27-34 8 5-7 36 1 38 7 2 13-22 19-22 5 0-3 18 4 18 6 0 10-10 18-12"
        />
        <path
          className={classes['second']}
          d="M178 334c8-4 12-26 19-26 6 0-5 28 2 29 7 0 10-18 16-18 5 0 0 13 5 14 7 1 11-14 17-13 5 0 3 9 15 4"
        />
      </g>
    </svg>
  );
}
