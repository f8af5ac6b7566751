import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';
import { usePrivacy } from '../../app/privacy/index.ts';
import { textOf } from './hits.ts';
import type { FlatHit } from './hits.ts';
import classes from './like-head.module.css';

const text = words.searchPage;

/** Says what the places below are like, and leads back. */
export function LikeHead({ hit, onBack }: { readonly hit: FlatHit; readonly onBack: () => void }) {
  const hidden = usePrivacy();
  return (
    <div className={classes['head']}>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowLeft size={14} stroke={1.8} aria-hidden />}
        onClick={onBack}
      >
        {text.back}
      </Button>
      <h2 className={classes['title']}>{text.likeTitle}</h2>
      {!hidden && (
        <p className={classes['text']} data-private={hit.hit.shared ? undefined : true}>
          {textOf(hit.hit)}
        </p>
      )}
    </div>
  );
}
