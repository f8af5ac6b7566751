import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Template } from '#shared/model/framework/template.ts';
import { words } from '#shared/words/index.ts';
import { copyText } from '../../app/copy-text.ts';
import { tellFailure } from '../../app/tell.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isRetried } from './autosave.ts';
import type { Keeper } from './keeper.ts';
import { plainText } from './plain-text.ts';
import type { Saving } from './use-save-state.ts';
import css from './session-page.module.css';

const text = words.session;

/** Says loudly, and for as long as it is so, that the text is not on disk, why, and what can be done. */
export function SaveTrouble({
  saving,
  template,
  text: current,
  onTryNow,
  onReload,
}: {
  readonly saving: Saving;
  readonly template: Template;
  readonly text: Keeper['text'];
  readonly onTryNow: () => void;
  readonly onReload: () => void;
}) {
  const [copied, setCopied] = useState(false);
  const { trouble } = saving;
  if (trouble === null || !saving.unsaved) return null;

  const copy = () => {
    const { document, notes } = current();
    if (copyText(plainText(template, document, notes, text.onlyYou))) setCopied(true);
    else tellFailure(null);
  };
  const stale = trouble.code === 'stale_revision';
  const signed = trouble.code === 'session_signed';
  return (
    <div className={css['trouble']}>
      <Notice tone="danger" title={stale ? text.staleTitle : text.notSaved}>
        {stale ? text.staleText : words.errors[trouble.code]}
        {isRetried(trouble.code) && ` ${text.tryingAgain}`}
        <div className={css['remedies']}>
          {!stale && !signed && (
            <Button size="compact-sm" variant="default" onClick={onTryNow}>
              {text.tryNow}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={copy}>
            {copied ? text.copied : text.copyText}
          </Button>
          {(stale || signed) && (
            <Button size="compact-sm" variant="default" onClick={onReload}>
              {text.reload}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}
