import { Button } from '@mantine/core';
import { binKinds } from '#shared/model/bin.ts';
import type { BinnedItem } from '#shared/model/bin.ts';
import type { BinPage } from '#shared/model/history.ts';
import { words } from '#shared/words/index.ts';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { Avatar, formatDay, dayOf } from '#renderer/ui/index.ts';
import { Row, Rows } from './row.tsx';

const { privacy } = words;

/** What was removed one by one, by kind. */
export function RemovedItems({ items }: Pick<BinPage, 'items'>) {
  return binKinds
    .map((kind) => ({ kind, of: items.filter((item) => item.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => (
      <Rows key={kind} title={privacy.binItems[kind]}>
        {of.map((item) => (
          <RemovedItem key={item.id} item={item} />
        ))}
      </Rows>
    ));
}

function RemovedItem({ item }: { readonly item: BinnedItem }) {
  const { kind, id, label, personName, day, deletedAt, daysLeft } = item;
  const bin = useAct('binItem');
  const unbin = useAct('unbinItem');
  const name = label === '' ? privacy.assessment : label;
  const shown = personName === null ? name : privacy.itemOf(name, personName);
  const restore = () =>
    void undoable(
      () => unbin.mutateAsync({ kind, id }),
      privacy.itemRestored,
      () => bin.mutateAsync({ kind, id }),
      privacy.itemBackInBin,
    );
  return (
    <Row
      lead={personName === null ? null : <Avatar name={personName} />}
      name={shown}
      details={[
        ...(day === null ? [] : [formatDay(day)]),
        privacy.removedOn(formatDay(dayOf(deletedAt))),
        daysLeft === null ? privacy.stillReferred : privacy.daysLeft(daysLeft),
      ]}
    >
      <Button
        size="compact-sm"
        variant="default"
        aria-label={privacy.restoreNamed(shown)}
        onClick={restore}
      >
        {privacy.restore}
      </Button>
    </Row>
  );
}
