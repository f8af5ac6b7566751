import { Button } from '@mantine/core';
import { binKinds } from '#shared/model/bin.ts';
import type { BinnedItem } from '#shared/model/bin.ts';
import type { BinPage } from '#shared/model/history.ts';
import { words } from '#shared/words/index.ts';
import { useBin } from '#renderer/app/use-bin.ts';
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
  const bin = useBin(kind, { removed: privacy.itemBackInBin, back: privacy.itemRestored });
  const name = label === '' ? privacy.assessment : label;
  const shown = personName === null ? name : privacy.itemOf(name, personName);
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
        onClick={() => void bin.restore(id)}
      >
        {privacy.restore}
      </Button>
    </Row>
  );
}
