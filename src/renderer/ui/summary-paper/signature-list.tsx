import { IconWritingSign } from '@tabler/icons-react';
import type { SignatureMark } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '../dates.ts';
import { FoldedKeyWords } from '../key-words.tsx';
import classes from './signature-list.module.css';

/**
 * Who signed, what they said by it, when by their own clock, and with which key.
 *
 * @param comments false where they stand elsewhere already
 */
export function SignatureList({
  signatures,
  comments = true,
}: {
  readonly signatures: readonly SignatureMark[];
  readonly comments?: boolean;
}) {
  return (
    <ul className={classes['list']}>
      {signatures.map((mark) => (
        <li key={mark.role} className={classes['signature']}>
          <IconWritingSign size={18} stroke={1.6} aria-hidden className={classes['icon']} />
          <div className={classes['words']}>
            <p>
              <strong className={classes['name']}>{mark.name}</strong>{' '}
              {words.summary.signature.meaning[mark.meaning]}
            </p>
            <p className={classes['soft']}>
              {words.summary.signature.role[mark.role]},{' '}
              {words.summary.signature.claimed(formatInstant(mark.claimedTime, 'longTime'))},{' '}
              {words.summary.signature.device[mark.device]}
            </p>
            {comments && mark.comment !== '' && (
              <p className={classes['comment']}>{mark.comment}</p>
            )}
            <div className={classes['key']}>
              <FoldedKeyWords
                title={words.summary.signature.key}
                label={words.summary.signature.keyOf(mark.name)}
                words={mark.key.words}
              />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
