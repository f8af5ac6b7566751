import { words } from '#shared/words/index.ts';
import { PlacesFrame } from '#renderer/app/places-frame.tsx';
import { settingsPlaces } from '#renderer/app/settings-places.ts';

export function SettingsFrame() {
  return <PlacesFrame title={words.settings.title} places={settingsPlaces} />;
}
