/** A quick note about a person, from any place. */
export const quickNote = {
  title: 'Quick note',
  about: 'About whom',
  aboutHint: 'Type a name',
  nobody: 'Nobody by that name',
  nobodyYet: 'Add a person first; then a note about them can be kept here.',
  text: 'Note',
  textHint:
    'It waits on their running list, under what comes from you, for your eyes only, until you have talked about it.',
  keep: 'Keep',
  keepKeys: (keys: string) => `${keys} keeps it`,
  chooseSomebody: 'Choose whom the note is about.',
  writeSomething: 'Write the note first.',
  kept: 'Kept on the running list.',
  takenBack: 'Taken off the running list again.',
  draft: 'Still here from before; it is not on any list yet.',
  discard: 'Discard',
  discarded: 'The note was discarded.',
  discardTakenBack: 'The note is back: open it again with the quick note.',
  notSaved: 'The disk does not take this right now. It stays here while the window is open.',
};
