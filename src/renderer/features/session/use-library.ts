import { useMemo } from 'react';
import { useCommand } from '../../app/use-command.ts';
import type { EditorLibrary } from '../../editor/index.ts';

const none: readonly never[] = [];

/** The values (also removed ones), questions and tools for the editor; what is not read yet is empty. */
export function useLibrary(): EditorLibrary {
  const { data: values = none } = useCommand('listValues', { includeRemoved: true });
  const { data: questions = none } = useCommand('listQuestions', {});
  const { data: tools = none } = useCommand('listTools', {});
  return useMemo(() => ({ values, questions, tools }), [values, questions, tools]);
}
