import type { CommandName, Input } from '#shared/contract.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { blankDocument } from '#shared/model/framework/template.ts';

const id = '019abcde-0000-7000-8000-000000000001';
const plan = {
  startsAt: '2026-11-22T09:00:00.000Z',
  zone: 'Europe/Berlin',
  durationMinutes: 45,
  place: 'Room 4',
};

/** One input for every command that its schema takes. */
export const validInputs: { readonly [N in CommandName]: Input<N> } = {
  getAppState: {},
  prepareVault: { name: 'Mine', coachName: 'Alex', passphrase: 'correct horse' },
  createVault: { answers: ['one', 'two'] },
  createSampleVault: {},
  unlockVault: { name: 'Mine', passphrase: 'correct horse' },
  recoverVault: { name: 'Mine', words: 'one two three', newPassphrase: 'battery staple' },
  lockVault: {},
  flushed: {},
  noteActivity: {},
  noteCopied: {},
  getHome: { today: '2026-11-22', zone: 'Europe/Berlin' },
  listPeople: {},
  getPerson: { personId: id },
  addPerson: { name: 'Amara', role: 'Designer' },
  changePerson: { personId: id, name: 'Amara', role: '' },
  removePerson: { personId: id },
  restorePerson: { personId: id },
  planSession: { personId: id, plan },
  moveSession: { sessionId: id, plan },
  removeSession: { sessionId: id },
  restoreSession: { sessionId: id },
  openSession: { sessionId: id },
  saveSession: {
    sessionId: id,
    revision: 3,
    document: blankDocument(regularTemplate),
    notes: { type: 'doc', content: [{ type: 'paragraph' }] },
  },
  closeSession: { sessionId: id },
  reopenSession: { sessionId: id },
  setActionDone: { actionId: id, done: true },
  search: { query: 'delegate', limit: 20 },
  getSummary: { sessionId: id },
  issueSummary: { sessionId: id },
  handOver: { sessionId: id },
  exportSummary: { sessionId: id, format: 'pdf' },
  verifyFile: {},
  getTurn: {},
  saveMemberWords: { words: 'I take away two things.' },
  reviewSummary: {},
  signAsMember: {
    contentHash: 'abc',
    typedName: 'Amara',
    meaning: 'agreed',
    comment: '',
    passphrase: 'my own',
  },
  handBack: { passphrase: 'correct horse' },
  getSettings: {},
  changeSettings: { theme: 'dark' },
};
