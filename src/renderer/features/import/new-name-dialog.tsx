import { words } from '#shared/words/index.ts';
import { imports } from '#shared/words/imports.ts';
import { LineDialog } from '#renderer/ui/line-dialog.tsx';

/** Asks for the name of somebody who is not in the vault yet. */
export function NewNameDialog({
  suggestion,
  onName,
  onClose,
}: {
  readonly suggestion: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}) {
  return (
    <LineDialog
      title={imports.someoneNewTitle}
      field={{ label: imports.name, description: imports.someoneNewText, maxLength: 120 }}
      start={suggestion.slice(0, 120)}
      missing={imports.nameProblem}
      submit={words.common.save}
      onLine={(name) => {
        onName(name);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
