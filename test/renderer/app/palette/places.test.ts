import { beforeAll, expect, test, vi } from 'vitest';
import {
  generalPlaces,
  helpPlaces,
  personPlace,
  placesOfPerson,
  placesOfSession,
  sessionPlace,
  templatePlaces,
  toolPlaces,
} from '#renderer/app/palette/places.ts';
import type { makeRouter as MakeRouter } from '#renderer/app/router.tsx';
import { sessionOn } from '../../../support/session-refs.ts';

let makeRouter: typeof MakeRouter;

// The frame hears the main process from its first line on.
beforeAll(async () => {
  const countersign = { post: () => undefined, listen: () => undefined };
  vi.stubGlobal('window', { countersign, addEventListener: () => undefined });
  ({ makeRouter } = await import('#renderer/app/router.tsx'));
});

test('every place that the window can show is in the palette', () => {
  const person = { id: 'p', name: 'Ida Brandt', role: 'Designer' };
  const session = sessionOn('2026-11-22');
  const offered = [
    ...generalPlaces(),
    ...helpPlaces().slice(0, 1),
    ...toolPlaces([{ id: 't', title: 'Chair exercise', body: [] }]),
    ...templatePlaces([
      { id: 'x', version: 1, name: 'Ours', builtIn: false, prompts: 3, sessions: 0 },
    ]),
    personPlace(person),
    ...placesOfPerson(person),
    sessionPlace(session),
    ...placesOfSession(session),
  ];
  const routes = Object.keys(makeRouter('/').routesByPath);
  expect(offered.map(({ route }) => route).toSorted()).toEqual(routes.toSorted());
});

test('each of them is led to by its own address', () => {
  const { matchRoutes } = makeRouter('/');
  const paths = [
    ...generalPlaces(),
    ...helpPlaces(),
    ...placesOfPerson({ id: 'p', name: 'Ida', role: '' }),
  ];
  const wrong = paths.filter(({ path, route }) => {
    const found = matchRoutes(path, {}).at(-1)?.fullPath;
    return found?.replace(/(?<=.)\/$/u, '') !== route;
  });
  expect(wrong).toEqual([]);
});
