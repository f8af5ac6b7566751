import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { BankQuestion } from '#shared/model/library.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page } from '#renderer/ui/index.ts';
import { filterQuestions, isFiltering, noFilter } from './filter-questions.ts';
import { QuestionDialog } from './question-dialog.tsx';
import { QuestionFilter } from './question-filter.tsx';
import { QuestionGroups } from './question-groups.tsx';

/** The bank of open questions, and the coach's own among them (FRAMEWORK `coach-not-rescue`). */
export function QuestionsPage() {
  const questions = useCommand('listQuestions', {});
  const [filter, setFilter] = useState(noFilter);
  /** The one that is being written, `new` for another one. */
  const [editing, setEditing] = useState<BankQuestion | 'new' | null>(null);
  return (
    <Page
      title={words.library.questions}
      lead={words.library.questionsLead}
      actions={
        <Button
          leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
          onClick={() => setEditing('new')}
        >
          {words.library.addQuestion}
        </Button>
      }
    >
      <Loaded query={questions}>
        {(all) => {
          const shown = filterQuestions(all, filter);
          return (
            <>
              <QuestionFilter filter={filter} count={shown.length} onChange={setFilter} />
              <QuestionGroups questions={shown} all={!isFiltering(filter)} onEdit={setEditing} />
            </>
          );
        }}
      </Loaded>
      {editing !== null && (
        <QuestionDialog
          question={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}
