import type { activity as en } from '../en/activity.ts';
import type { InWords } from '../language.ts';

type Sentence = (about: string | null) => string;

const named =
  (sentence: (name: string) => string, nameless: string): Sentence =>
  (about) =>
    about === null ? nameless : sentence(about);

const plain =
  (sentence: string): Sentence =>
  () =>
    sentence;

const kinds: InWords<typeof en.kinds> = {
  vault_created: plain('Dieser Tresor wurde angelegt.'),
  vault_unlocked: plain('Der Tresor wurde entsperrt.'),
  vault_recovered: plain(
    'Der Tresor wurde mit dem Wiederherstellungsschlüssel geöffnet und bekam eine neue Passphrase.',
  ),
  person_removed: named(
    (name) => `${name} kam in den Papierkorb.`,
    'Eine Person kam in den Papierkorb.',
  ),
  session_closed: named(
    (name) => `Ein Gespräch mit ${name} wurde abgeschlossen.`,
    'Ein Gespräch wurde abgeschlossen.',
  ),
  session_removed: named(
    (name) => `Ein Gespräch mit ${name} kam in den Papierkorb.`,
    'Ein Gespräch kam in den Papierkorb.',
  ),
  summary_issued: named(
    (name) => `Sie haben eine Zusammenfassung für ${name} unterschrieben.`,
    'Sie haben eine Zusammenfassung unterschrieben.',
  ),
  summary_voided: named(
    (name) =>
      `Die Zusammenfassung für ${name} wurde geändert, darum wurde Ihre Unterschrift darunter zurückgenommen.`,
    'Eine Zusammenfassung wurde geändert, darum wurde Ihre Unterschrift darunter zurückgenommen.',
  ),
  summary_handed_over: named(
    (name) => `Der Laptop wurde an ${name} übergeben.`,
    'Der Laptop wurde übergeben.',
  ),
  summary_handed_back: named(
    (name) => `Der Laptop kam von ${name} zurück.`,
    'Der Laptop wurde zurückgegeben.',
  ),
  summary_reissued: named(
    (name) => `Ihre Unterschrift wurde über die Worte von ${name} erneuert.`,
    'Ihre Unterschrift wurde über die Worte des Teammitglieds erneuert.',
  ),
  summary_declined: named(
    (name) => `${name} hat eine Zusammenfassung mit Begründung abgelehnt.`,
    'Eine Zusammenfassung wurde mit Begründung abgelehnt.',
  ),
  summary_cosigned: named(
    (name) => `${name} hat Ihre Zusammenfassung gegengezeichnet.`,
    'Ein Teammitglied hat Ihre Zusammenfassung gegengezeichnet.',
  ),
  member_key_replaced: named(
    (name) =>
      `${name} hat einen neuen Schlüssel zum Unterschreiben angelegt, statt des bisherigen.`,
    'Ein Teammitglied hat einen neuen Schlüssel zum Unterschreiben angelegt, statt des bisherigen.',
  ),
  addendum_begun: named(
    (name) => `Sie haben einen Nachtrag zur Zusammenfassung mit ${name} begonnen.`,
    'Sie haben einen Nachtrag zu einer Zusammenfassung begonnen.',
  ),
  addendum_given_up: named(
    (name) => `Sie haben einen Nachtrag zur Zusammenfassung mit ${name} verworfen.`,
    'Sie haben einen Nachtrag zu einer Zusammenfassung verworfen.',
  ),
  kit_made: named(
    (name) =>
      `Eine Zusammenfassung wurde als Datei gespeichert, die ${name} anderswo unterschreiben kann.`,
    'Eine Zusammenfassung wurde als Datei gespeichert, um anderswo unterschrieben zu werden.',
  ),
  kit_withdrawn: named(
    (name) => `Sie haben die Datei zurückgenommen, die ${name} unterschreiben sollte.`,
    'Sie haben eine Datei zurückgenommen, die unterschrieben werden sollte.',
  ),
  reply_imported: named(
    (name) => `Die Antwort von ${name} wurde aus einer Datei übernommen.`,
    'Eine Antwort wurde aus einer Datei übernommen.',
  ),
  summary_exported: named(
    (name) => `Die unterschriebene Zusammenfassung mit ${name} wurde exportiert.`,
    'Eine unterschriebene Zusammenfassung wurde exportiert.',
  ),
  summary_printed: named(
    (name) => `Die unterschriebene Zusammenfassung mit ${name} ging an einen Drucker.`,
    'Eine unterschriebene Zusammenfassung ging an einen Drucker.',
  ),
  draft_exported: named(
    (name) => `Der Entwurf einer Zusammenfassung mit ${name} wurde ohne Unterschrift exportiert.`,
    'Der Entwurf einer Zusammenfassung wurde ohne Unterschrift exportiert.',
  ),
  draft_printed: named(
    (name) =>
      `Der Entwurf einer Zusammenfassung mit ${name} ging ohne Unterschrift an einen Drucker.`,
    'Der Entwurf einer Zusammenfassung ging ohne Unterschrift an einen Drucker.',
  ),
  report_exported: named(
    (name) => `Ein Bericht über die Gespräche mit ${name} wurde ohne Unterschrift exportiert.`,
    'Ein Bericht über Gespräche wurde ohne Unterschrift exportiert.',
  ),
  invite_exported: named(
    (name) => `Eine Kalendereinladung für ${name} wurde als Datei gespeichert.`,
    'Eine Kalendereinladung wurde als Datei gespeichert.',
  ),
  invite_cancelled: named(
    (name) => `Die Kalendereinladung für ${name} wurde zurückgenommen.`,
    'Eine Kalendereinladung wurde zurückgenommen.',
  ),
  passphrase_changed: plain('Die Passphrase wurde geändert.'),
  recovery_key_shown: plain('Der Wiederherstellungsschlüssel wurde angezeigt.'),
  recovery_key_replaced: plain(
    'Der Wiederherstellungsschlüssel wurde ersetzt; der alte öffnet diesen Tresor nicht mehr.',
  ),
  vault_reencrypted: plain('Der ganze Tresor wurde neu verschlüsselt.'),
  keychain_turned_on: plain(
    'Das Entsperren über den Schlüsselbund des Systems wurde eingeschaltet.',
  ),
  keychain_turned_off: plain(
    'Das Entsperren über den Schlüsselbund des Systems wurde ausgeschaltet.',
  ),
  backup_made: plain('Eine Sicherung wurde angelegt, zurückgelesen und geprüft.'),
  backup_failed: plain('Eine Sicherung ist misslungen.'),
  vault_restored: plain('Dieser Tresor wurde aus einer Sicherung wiederhergestellt.'),
  revision_restored: named(
    (name) => `In einem Gespräch mit ${name} wurde ein früherer Text zurückgeholt.`,
    'In einem Gespräch wurde ein früherer Text zurückgeholt.',
  ),
  person_restored: named(
    (name) => `${name} wurde aus dem Papierkorb geholt.`,
    'Eine Person wurde aus dem Papierkorb geholt.',
  ),
  session_restored: named(
    (name) => `Ein Gespräch mit ${name} wurde aus dem Papierkorb geholt.`,
    'Ein Gespräch wurde aus dem Papierkorb geholt.',
  ),
  bin_emptied: plain('Was 30 Tage im Papierkorb gelegen hatte, wurde gelöscht.'),
  retention_changed: named(
    (name) => `Es wurde geändert, wie lange Notizen über ${name} aufbewahrt werden.`,
    'Es wurde geändert, wie lange Notizen über eine Person aufbewahrt werden.',
  ),
  person_shredded: plain('Alles über eine Person wurde vernichtet. Nirgends steht, über wen.'),
  notes_imported: plain('Notizen oder Personen wurden aus einem anderen Programm übernommen.'),
  import_undone: plain('Ein Import wurde rückgängig gemacht.'),
  attachment_saved: named(
    (name) =>
      `Von einer Datei aus einem Gespräch mit ${name} wurde eine unverschlüsselte Kopie gespeichert.`,
    'Von einer Datei aus einem Gespräch wurde eine unverschlüsselte Kopie gespeichert.',
  ),
  archive_exported: plain('Der ganze Tresor wurde unverschlüsselt exportiert.'),
  archive_read: plain('Dieser Tresor wurde aus einem Export des ganzen Tresors angelegt.'),
  log_lost: plain(
    'Der Tresor ging auf, aber eine Datei mit seinen neuesten Worten fehlte oder war beschädigt.',
  ),
};

export const activity: InWords<typeof en> = {
  title: 'Aktivitäten',
  lead: 'Was in diesem Tresor getan wurde. Nie, was geschrieben wurde.',
  kinds,
  log: 'Das Protokoll',
  earlier: 'Frühere anzeigen',
  begins: 'Hier beginnt das Protokoll.',

  checkTitle: 'Ist auf dieses Protokoll Verlass?',
  checkText:
    'Jede Zeile ist zusammen mit der vorigen versiegelt, sodass es auffällt, wenn eine geändert, hinzugefügt, verschoben oder weggenommen wurde. Wer Ihre Passphrase hat, könnte trotzdem ein ganz neues Protokoll anlegen; doch jede Zusammenfassung, die Sie unterschrieben haben, trägt das Siegel ihrer Zeit und würde nicht dazu passen.',
  check: 'Das ganze Protokoll prüfen',
  intact: (rows) => `Alle ${rows} Zeilen sind so, wie sie geschrieben wurden.`,
  broken: (rows) =>
    `Dieses Protokoll mit ${rows} Zeilen ist nicht mehr so, wie es geschrieben wurde: Eine Zeile wurde geändert, hinzugefügt oder weggenommen. Ihre Notizen sind, wo sie waren. Vergleichen Sie sie mit einer früheren Sicherung, und bewahren Sie eine Kopie des Tresorordners auf, wie er jetzt ist.`,
  head: 'Siegel der neuesten Zeile',
};
