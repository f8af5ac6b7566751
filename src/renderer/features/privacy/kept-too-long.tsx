import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RetentionDue } from '#shared/model/history.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { Avatar, formatDay } from '#renderer/ui/index.ts';
import { PersonMenu } from './person-menu.tsx';
import { Row, Rows } from './row.tsx';
import classes from './privacy.module.css';

/** The people whose day has passed. What happens to their notes is the coach's to decide. */
export function KeptTooLong({ people }: { readonly people: readonly RetentionDue[] }) {
  const dialogs = useDialogs();
  if (people.length === 0) return <p className={classes['none']}>{words.privacy.keepEmpty}</p>;
  return (
    <Rows>
      {people.map((person) => (
        <Row
          key={person.id}
          lead={<Avatar name={person.name} />}
          name={
            <Link
              to="/people/$personId"
              params={{ personId: person.id }}
              className={classes['link'] ?? ''}
            >
              {person.name}
            </Link>
          }
          details={[words.privacy.keepDue(formatDay(person.keepUntil))]}
        >
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.privacy.keepLongerNamed(person.name)}
            onClick={() => dialogs.keepUntil(person, person.keepUntil)}
          >
            {words.privacy.keepLonger}
          </Button>
          <PersonMenu person={person} />
        </Row>
      ))}
    </Rows>
  );
}
