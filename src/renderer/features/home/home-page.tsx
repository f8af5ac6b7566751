import { useState } from 'react';
import type { HomePage as Home } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page, formatInstant, systemZone, today } from '#renderer/ui/index.ts';
import { FirstPerson } from './first-person.tsx';
import { greeting } from './greeting.ts';
import { Desk } from './home-sections.tsx';
import { Notices } from './notices.tsx';

/** What is on the coach's desk today. */
export function HomePage() {
  const [now] = useState(() => new Date());
  const home = useCommand('getHome', { today: today(now), zone: systemZone() });
  const people = useCommand('listPeople', {});

  return (
    <Page
      width="wide"
      title={home.data === undefined ? words.common.home : greeting(now, home.data.coachName)}
      lead={formatInstant(now, 'long')}
    >
      <Loaded query={home}>
        {(desk) => {
          const bare = people.data?.length === 0 && isBare(desk);
          return (
            <>
              <Notices home={desk} bare={bare} />
              {bare ? <FirstPerson /> : <Desk home={desk} />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** Nothing at all: where the first person has yet to be added. */
function isBare({ today, coming, withoutNext, unsettled }: Home): boolean {
  return today.length + coming.length + withoutNext.length + unsettled.length === 0;
}
