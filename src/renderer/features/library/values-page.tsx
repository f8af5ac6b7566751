import type { TeamValue, ValueKind, ValueMention } from '#shared/model/value.ts';
import { valueKinds } from '#shared/model/value.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page, Section } from '#renderer/ui/index.ts';
import { AddValue } from './add-value.tsx';
import { ValueRow } from './value-row.tsx';
import classes from './library.module.css';

/** Values, norms and strategic objectives, and where each was named (FRAMEWORK `values`). */
export function ValuesPage() {
  const values = useCommand('listValues', {});
  const mentions = useCommand('listValueMentions', {});
  return (
    <Page title={words.library.values} lead={words.library.valuesLead}>
      <Loaded query={values}>
        {(all) => (
          <Loaded query={mentions}>
            {(named) =>
              valueKinds.map((kind) => (
                <Kind key={kind} kind={kind} values={all} mentions={named} />
              ))
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Kind({
  kind,
  values,
  mentions,
}: {
  readonly kind: ValueKind;
  readonly values: readonly TeamValue[];
  readonly mentions: readonly ValueMention[];
}) {
  const shown = values.filter((value) => value.kind === kind);
  return (
    <Section title={words.library.kinds[kind]}>
      <p className={classes['about']}>{words.library.kindTexts[kind]}</p>
      {shown.length > 0 && (
        <ul>
          {shown.map((value) => (
            <ValueRow
              key={value.id}
              value={value}
              values={values}
              mentions={mentions.filter(({ valueId }) => valueId === value.id)}
            />
          ))}
        </ul>
      )}
      <AddValue kind={kind} />
    </Section>
  );
}
