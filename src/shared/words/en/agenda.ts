/** Words of a person's running list, and of what a session leaves open. */
export const agenda = {
  title: 'Agenda',
  theirs: (name: string) => `From ${name}`,
  yours: 'From you',
  addTheirs: 'Add something of theirs',
  addYours: 'Add something of yours',
  nothing: 'Nothing yet. What is added here waits until you have talked about it.',

  discussed: (text: string) => `Talked about: ${text}`,
  done: (text: string) => `Done: ${text}`,
  question: 'Kept question',
  action: (owner: string) => `Next step of an earlier session, ${owner}`,
  actionDue: (owner: string, day: string) => `Next step of an earlier session, ${owner}, by ${day}`,
  inInvite: 'May stand in the invite',

  menu: (text: string) => `What to do with: ${text}`,
  reword: 'Change the words',
  moveUp: 'Move up',
  moveDown: 'Move down',
  makeTheirs: 'It is theirs',
  makeYours: 'It is yours',
  putInInvite: 'Let it stand in the invite',
  keepFromInvite: 'Keep it out of the invite',
  drop: 'Let it go',
  dropped: 'Let go. It is off the list.',
  taken: 'Back on the list.',

  hide: 'Put the agenda away',
  show: 'Agenda',
  showCount: (open: number) => `Agenda, ${open} open`,
  openActions: 'Open next steps',
  inBin: 'Its session is in the bin',

  /** What waits for the next time, in one sentence; null when nothing does. */
  carried: ({
    actions,
    topics,
    questions,
  }: {
    readonly actions: number;
    readonly topics: number;
    readonly questions: number;
  }): string | null => {
    const parts = [
      counted(actions, 'next step', 'next steps'),
      counted(topics, 'agenda item', 'agenda items'),
      counted(questions, 'kept question', 'kept questions'),
    ].filter((part) => part !== null);
    if (parts.length === 0) return null;
    const last = parts.pop() ?? '';
    const all = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
    return `Still open, and waiting for the next time: ${all}.`;
  },
  nothingOpen: 'Nothing is left open.',
};

function counted(count: number, one: string, many: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}
