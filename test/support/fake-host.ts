import type { VaultHost } from '#main/vault/index.ts';
import type { Standing } from '#shared/model/app.ts';
import { defaultSettings } from '#shared/model/app.ts';

/** A vault host that only remembers where it stands and what it was asked for. */
export function fakeHost(log: string[], lockAfterMinutes = 5) {
  let standing: Standing = 'locked';
  const to = (next: Standing, what: string) => (): Promise<void> => {
    log.push(`host ${what}`);
    standing = next;
    return Promise.resolve();
  };
  const answers: Readonly<Record<string, () => unknown>> = {
    getSettings: () => ({ ...defaultSettings, coachName: 'Alex', lockAfterMinutes }),
    changeSettings: () => ({ ...defaultSettings, coachName: 'Alex', lockAfterMinutes: 1 }),
    getShortcuts: () => ({}),
    listOwnWords: () => ({ words: [] }),
    listPeople: () => [],
    listAwaiting: () => [],
    handOver: () => void (standing = 'handed_over'),
    handBack: () => void (standing = 'unlocked'),
  };
  const host: VaultHost = {
    list: () => Promise.resolve([{ name: 'Mine' }, { name: 'Another' }]),
    prepare: () => Promise.resolve({ recoveryWords: ['one', 'two'], ask: [0, 1] }),
    create: to('unlocked', 'create'),
    createSample: to('unlocked', 'createSample'),
    unlock: to('unlocked', 'unlock'),
    recover: to('unlocked', 'recover'),
    call: (name) => {
      log.push(`host ${name}`);
      return Promise.resolve((answers[name]?.() ?? null) as never);
    },
    cancelWork: () => Promise.resolve(),
    setBackupFolder: () => Promise.reject(new Error('not asked for here')),
    backUpNow: () => Promise.reject(new Error('not asked for here')),
    buildIndex: () => Promise.resolve(null),
    backUpIfDue: () => {
      log.push('host backUpIfDue');
      return Promise.resolve();
    },
    openBackup: () => Promise.reject(new Error('not asked for here')),
    restoreBackup: () => Promise.resolve(),
    dropBackup: () => Promise.resolve(),
    holdsBackup: false,
    readExport: () => Promise.reject(new Error('not asked for here')),
    readDraft: () => Promise.reject(new Error('not asked for here')),
    recordExport: ({ kind, subject }) => {
      log.push(`host recordExport ${kind} ${subject}`);
      return Promise.resolve();
    },
    prepareKit: () => Promise.reject(new Error('not asked for here')),
    recordKit: () => Promise.reject(new Error('not asked for here')),
    takeReply: () => Promise.reject(new Error('not asked for here')),
    beginArchive: () => Promise.resolve(),
    makeArchive: () => Promise.reject(new Error('not asked for here')),
    recordArchive: () => Promise.resolve(),
    sealPdf: (pdf) => Promise.resolve(pdf),
    keepFile: () => Promise.reject(new Error('not asked for here')),
    readAttachmentCopy: () => Promise.reject(new Error('not asked for here')),
    recordAttachmentCopy: () => Promise.reject(new Error('not asked for here')),
    stageImport: () => Promise.resolve(),
    endStaging: () => Promise.reject(new Error('not asked for here')),
    runImport: () => Promise.resolve(null as never),
    undoImport: () => Promise.resolve(null as never),
    addTemplate: () => Promise.reject(new Error('not asked for here')),
    readCancellation: () => Promise.reject(new Error('not asked for here')),
    recordInvite: ({ draft }) => {
      log.push(`host recordInvite ${draft.sequence}`);
      return Promise.resolve();
    },
    sessionsSoon: () => Promise.resolve([]),
    get standing() {
      return standing;
    },
    get openName() {
      return standing === 'locked' ? null : 'Mine';
    },
    holdsUnsaved: false,
    reencrypt: () => Promise.resolve({ recoveryWords: ['one', 'two'] }),
    keychainId: () => Promise.resolve(null),
    setKeychain: to('unlocked', 'setKeychain'),
    unlockWithKeychain: to('unlocked', 'unlockWithKeychain'),
    lock: to('locked', 'lock'),
  };
  return host;
}
