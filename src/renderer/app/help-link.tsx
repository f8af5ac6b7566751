import { ActionIcon } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { HelpPageId } from '#shared/model/help/pages.ts';
import { words } from '#shared/words/index.ts';

/** From a place to the page of the help that explains it. */
export function HelpLink({ page }: { readonly page: HelpPageId }) {
  const name = words.help.place(words.help.pages[page].title);
  return (
    <ActionIcon
      component={Link}
      to={`/help/${page}`}
      color="gray"
      size="lg"
      title={name}
      aria-label={name}
    >
      <IconHelpCircle size={20} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
