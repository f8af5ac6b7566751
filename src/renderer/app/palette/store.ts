import { createSpotlight } from '@mantine/spotlight';

/** Opening and closing the palette, and whether it is open. */
export const [paletteStore, paletteDoor] = createSpotlight();
