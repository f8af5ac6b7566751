import { CloseButton, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { situations, steps } from '#shared/model/library.ts';
import { words } from '#shared/words/index.ts';
import { isFiltering, noFilter } from './filter-questions.ts';
import type { QuestionFilterState } from './filter-questions.ts';
import classes from './questions.module.css';

const { library } = words;

const stepChoices = steps.map((value) => ({ value, label: library.steps[value] }));
const situationChoices = situations.map((value) => ({ value, label: library.situations[value] }));

/** By words, step and situation; says how many are left. */
export function QuestionFilter({
  filter,
  count,
  onChange,
}: {
  readonly filter: QuestionFilterState;
  readonly count: number;
  readonly onChange: (filter: QuestionFilterState) => void;
}) {
  return (
    <div className={classes['filter']}>
      <TextInput
        className={classes['text'] ?? ''}
        aria-label={library.filterText}
        placeholder={library.filterText}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        rightSection={
          isFiltering(filter) && (
            <CloseButton
              size="sm"
              aria-label={library.clearFilter}
              onClick={() => onChange(noFilter)}
            />
          )
        }
      />
      <Select
        className={classes['choice'] ?? ''}
        aria-label={library.filterStep}
        placeholder={library.anyStep}
        data={stepChoices}
        value={filter.step}
        onChange={(step) => onChange({ ...filter, step })}
        clearable
        comboboxProps={{ withinPortal: false }}
      />
      <Select
        className={classes['choice'] ?? ''}
        aria-label={library.filterSituation}
        placeholder={library.anySituation}
        data={situationChoices}
        value={filter.situation}
        onChange={(situation) => onChange({ ...filter, situation })}
        clearable
        comboboxProps={{ withinPortal: false }}
      />
      <output className={classes['count']}>
        {count === 0 ? library.noQuestion : library.questionCount(count)}
      </output>
    </div>
  );
}
