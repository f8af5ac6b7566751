import type { quickNote as en } from '../en/quick-note.ts';
import type { InWords } from '../language.ts';

export const quickNote: InWords<typeof en> = {
  title: 'Kurze Notiz',
  about: 'Über wen',
  aboutHint: 'Tippen Sie einen Namen',
  nobody: 'Niemand mit diesem Namen',
  nobodyYet:
    'Fügen Sie zuerst eine Person hinzu; dann lässt sich hier eine Notiz über sie aufheben.',
  text: 'Notiz',
  textHint:
    'Sie wartet auf der laufenden Liste bei dem, was von Ihnen kommt, nur für Ihre Augen, bis Sie darüber gesprochen haben.',
  keep: 'Aufheben',
  keepKeys: (keys) => `${keys} hebt sie auf`,
  chooseSomebody: 'Wählen Sie, über wen die Notiz ist.',
  writeSomething: 'Schreiben Sie zuerst die Notiz.',
  kept: 'Auf der laufenden Liste aufgehoben.',
  takenBack: 'Wieder von der laufenden Liste genommen.',
  draft: 'Noch von vorhin hier; sie steht auf keiner Liste.',
  discard: 'Verwerfen',
  discarded: 'Die Notiz ist verworfen.',
  discardTakenBack: 'Die Notiz ist wieder da: Öffnen Sie sie wieder mit der kurzen Notiz.',
  notSaved:
    'Der Datenträger nimmt das gerade nicht an. Es bleibt hier, solange das Fenster offen ist.',
};
