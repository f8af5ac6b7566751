import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './tokens.css';
import './base.css';
import { MantineProvider } from '@mantine/core';
import type { MantineColorSchemeManager } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { leaveRoomFor } from './room-for-notices.ts';
import { cssVariablesResolver, theme } from './theme.ts';

/** The page's nonce; browsers hide it from attributes but not from the property. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** The theme is a setting of the vault: before it is unlocked the system's own holds, and nothing is stored. */
const colorSchemeManager: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

const place = 'bottom-center';

/** Mantine makes an element for each place where notices may stand, and gives every one here. */
function watchNotices(notices: HTMLDivElement | null) {
  if (notices?.dataset['position'] === place) return leaveRoomFor(notices);
  return undefined;
}

/** The look of every window: fonts, tokens, Mantine and the place where toasts appear. */
export function Design({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      {children}
      {/* One that leaves does so at once: its undo may not stand beside that of its successor. */}
      <Notifications ref={watchNotices} position={place} limit={4} transitionDuration={1} />
    </MantineProvider>
  );
}
