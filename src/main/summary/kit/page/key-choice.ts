import { AppError } from '#shared/errors.ts';
import { kitPage } from '#shared/words/kit-page.ts';
import { makeMemberKey, openMemberKey } from '../../keys/member-key.ts';
import type { MemberKey } from '../../keys/member-key.ts';
import { el, field } from '../../self-contained/dom.ts';
import { derive } from './derive.ts';
import type { Opened } from './opened.ts';
import { radios } from './radios.ts';

const say = kitPage.sign;
/** No key file is longer. */
const longestFile = 10_000;

/** Half of what the vault takes: it holds the page meanwhile, and a telephone has to bear it. */
const keyCost = { opsLimit: 3, memLimit: 128 * 1024 * 1024 };

type Way = 'kept' | 'file' | 'fresh';

interface SigningKey {
  readonly key: MemberKey;
  /** The key file to keep, where the key was made now. */
  readonly made: string | null;
}

export interface KeyChoice {
  readonly element: HTMLElement;
  /** Says what is missing, and leads to it; false then. */
  check(): boolean;
  /** Opens or makes the key. Throws AppError `member_key_other` for another than the pinned one. */
  open(): Promise<SigningKey>;
  tell(problem: string): void;
}

/** Which key to sign with: one that came along, one from a file, or a new one. */
export function keyChoice({ kit, summary }: Opened): KeyChoice {
  const { memberKey } = kit.content;
  const known = memberKey !== null;
  const kept = memberKey?.wrapped ?? null;
  const means = {
    kept: { label: say.kept, means: say.keptMeans(summary.coachName) },
    file: { label: say.file, means: say.fileMeans },
    fresh: {
      label: say.fresh,
      means: known ? say.replaceMeans(summary.coachName) : say.firstMeans(summary.coachName),
    },
  };
  const order: readonly Way[] = known ? ['kept', 'file', 'fresh'] : ['fresh', 'file'];
  const ways = order.filter((way) => way !== 'kept' || kept !== null);
  const file = field(
    say.chooseFile,
    el('input', { type: 'file', accept: '.countersign-key,application/octet-stream' }),
  );
  const secret = (label: string) =>
    field(label, el('input', { type: 'password', autocomplete: 'off', maxlength: '10000' }));
  const passphrase = secret(say.passphrase);
  const again = secret(say.again);
  const choice = radios(
    say.key,
    ways.map((value) => ({ value, ...means[value] })),
    (way) => {
      file.element.hidden = way !== 'file';
      again.element.hidden = way !== 'fresh';
    },
  );
  const [first] = ways;
  if (first) choice.choose(first);

  const check = (): boolean => {
    const way = choice.value();
    const problems = [
      [file, way === 'file' && !file.input.files?.[0] ? say.fileMissing : null],
      [passphrase, passphrase.input.value === '' ? say.passphraseMissing : null],
      [
        again,
        way === 'fresh' && again.input.value !== passphrase.input.value ? say.againDiffers : null,
      ],
    ] as const;
    for (const [at, problem] of problems) at.tell(problem);
    problems.find(([, problem]) => problem !== null)?.[0].input.focus();
    return problems.every(([, problem]) => problem === null);
  };
  const open = async (): Promise<SigningKey> => {
    const way = choice.value();
    const secretText = passphrase.input.value;
    if (way === 'fresh') {
      const { key, wrapped } = await makeMemberKey(secretText, derive, keyCost);
      return { key, made: wrapped };
    }
    const wrapped = way === 'file' ? await textOf(file.input.files?.[0]) : (kept ?? '');
    const key = await openMemberKey(wrapped, secretText, derive);
    if (memberKey !== null && key.thumbprint !== memberKey.thumbprint) {
      throw new AppError('member_key_other');
    }
    return { key, made: null };
  };
  return {
    element: el(
      'div',
      { class: 'kit-key' },
      choice.element,
      file.element,
      passphrase.element,
      again.element,
    ),
    check,
    open,
    tell: (problem) => {
      const at = choice.value() === 'file' && problem !== say.wrongPassphrase ? file : passphrase;
      at.tell(problem);
      at.input.focus();
    },
  };
}

async function textOf(file: File | undefined): Promise<string> {
  if (file === undefined || file.size > longestFile) throw new AppError('keyfile_damaged');
  return file.text();
}
