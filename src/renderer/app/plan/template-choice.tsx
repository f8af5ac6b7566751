import { NativeSelect } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { useCommand } from '../use-command.ts';

/** By which questions a session is held. */
export function TemplateChoice({
  value,
  onChoose,
}: {
  readonly value: string;
  readonly onChoose: (templateId: string) => void;
}) {
  const templates = useCommand('listTemplates', {}).data ?? [];
  return (
    <NativeSelect
      label={words.templates.heldWith}
      value={value}
      disabled={templates.length === 0}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={templates.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
