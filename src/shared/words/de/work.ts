import type { work as en } from '../en/work.ts';
import type { InWords } from '../language.ts';

export const work: InWords<typeof en> = {
  task: {
    key_derivation: 'Ihr Schlüssel wird berechnet',
    sample_vault: 'Der Beispieltresor wird gefüllt',
    print: 'Das PDF entsteht',
    export: 'Die Zusammenfassungen werden gespeichert',
    archive: 'Der Export wird geschrieben',
    backup: 'Die Sicherung wird geschrieben',
    backup_proof: 'Sie wird zurückgelesen und geprüft',
    restore: 'Die Sicherung wird wiederhergestellt',
    reencrypt: 'Der Tresor wird neu verschlüsselt',
    index: 'Der Suchindex wird aufgebaut',
    import_read: 'Die Notizen werden gelesen',
    import: 'Die Notizen werden importiert',
    import_undo: 'Der Import wird rückgängig gemacht',
  },
  share: (percent) => `${percent} %`,
  keyDerivationWhy:
    'Das dauert mit Absicht ein paar Sekunden: Es macht das Erraten einer Passphrase langsam.',
  stop: 'Anhalten',
  stopping: 'Wird angehalten',
};
