import { words } from '#shared/words/index.ts';
import { libraryPlaces } from '#renderer/app/library-places.ts';
import { PlacesFrame } from '#renderer/app/places-frame.tsx';

/** A place of its own, because a coach goes there while preparing, as to people, and not to set up. */
export function LibraryFrame() {
  return <PlacesFrame title={words.library.title} places={libraryPlaces} />;
}
