import { Link } from '@tanstack/react-router';
import { version } from '../../../../package.json';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import classes from './settings.module.css';

/** What this is, where things lie, and what it is not. */
export function About() {
  const vault = useCommand('getAppState', {}).data?.open?.name ?? '';
  const facts = [
    { term: words.settings.data, text: words.settings.dataText(vault) },
    { term: words.settings.network, text: words.settings.networkText },
    {
      term: words.settings.boundary,
      text: (
        <>
          {words.settings.boundaryText} <Link to="/library/boundary">{words.library.boundary}</Link>
        </>
      ),
    },
    { term: words.settings.version, text: version },
  ];
  return (
    <dl className={classes['about']}>
      {facts.map(({ term, text }) => (
        <div key={term} className={classes['fact']}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
