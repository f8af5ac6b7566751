import type { ErrorCode } from '../../errors.ts';

export const errors: { readonly [code in ErrorCode]: string } = {
  invalid_input:
    'Das wurde nicht verstanden, und nichts wurde geändert. Bitte prüfen Sie Ihre Eingabe.',
  unknown_command:
    'Dieser Teil der App hat nicht geantwortet. Nichts wurde geändert. Bitte starten Sie sie neu.',
  untrusted_sender:
    'Eine Anfrage von außerhalb dieses Fensters wurde abgewiesen. Nichts wurde geändert.',
  internal:
    'Hier ging etwas schief. Nichts, was Sie gespeichert haben, ist verloren. Bitte versuchen Sie es noch einmal.',

  locked: 'Ihr Tresor ist gesperrt. Alles ist gespeichert. Entsperren Sie ihn, um fortzufahren.',
  handed_over:
    'Der Laptop ist übergeben. Die Seite Ihres Teammitglieds bleibt, bis Sie Ihre Passphrase eingeben.',
  not_handed_over: 'Der Laptop ist zurzeit nicht übergeben. Nichts wurde geändert.',
  turn_not_open:
    'Diese Seite ist nicht mehr die, die übergeben wurde. Alles, was Sie geschrieben haben, ist gespeichert. Laden Sie sie neu, um fortzufahren.',
  cancelled: 'Angehalten. Nichts wurde geändert.',

  vault_exists:
    'Einen Tresor mit diesem Namen gibt es hier schon. Bitte wählen Sie einen anderen Namen.',
  vault_not_found:
    'Dieser Tresor ist nicht mehr dort, wo er war. Falls Sie seinen Ordner verschoben haben, schieben Sie ihn zurück und versuchen Sie es noch einmal.',
  vault_empty:
    'Die Datei dieses Tresors ist leer, es gibt also nichts zu öffnen. Sie blieb unberührt. Holen Sie eine Kopie des Tresorordners zurück.',
  vault_plaintext:
    'Diese Datei ist eine gewöhnliche Datenbank ohne Verschlüsselung, kein Tresor von Countersign. Sie blieb unberührt.',
  vault_foreign:
    'Diese Datei wurde von etwas anderem verschlüsselt oder gehört zu einem anderen Tresor. Sie blieb unberührt.',
  vault_damaged:
    'Dieser Tresor ist beschädigt und lässt sich nicht sicher lesen. Er blieb unberührt. Holen Sie eine Kopie des Tresorordners zurück.',
  index_damaged:
    'Der Suchindex sagt nicht, was Ihre Notizen sagen. Keine Notiz wurde geändert oder ging verloren. Bauen Sie den Index in den Einstellungen neu auf.',
  vault_newer:
    'Dieser Tresor wurde zuletzt mit einem neueren Countersign benutzt. Er blieb unberührt. Bitte aktualisieren Sie die App, um ihn zu öffnen.',
  vault_in_use:
    'Dieser Tresor ist schon in einem anderen Fenster oder bei jemand anderem geöffnet. Schließen Sie ihn dort, und versuchen Sie es noch einmal.',
  vault_elsewhere:
    'Dieser Tresor liegt nicht in Countersigns eigenem Ordner und wurde deshalb nicht geöffnet. Nichts wurde geändert. Legen Sie ihn zu Ihren anderen Tresoren, oder stellen Sie eine Sicherung davon wieder her.',
  keyfile_damaged:
    'Die Schlüsseldatei des Tresors ist beschädigt. Nichts wurde geändert. Holen Sie eine Kopie des Tresorordners zurück.',
  key_derivation_out_of_bounds:
    'Die Schlüsseldatei des Tresors verlangt Einstellungen, die nicht sicher sind, und wurde darum abgewiesen. Nichts wurde geändert. Holen Sie eine Kopie des Tresorordners zurück.',

  wrong_passphrase: 'Diese Passphrase öffnet den Tresor nicht. Nichts wurde geändert.',
  wrong_recovery_key:
    'Diese Wörter sind nicht der Wiederherstellungsschlüssel dieses Tresors. Nichts wurde geändert. Bitte vergleichen Sie jedes Wort mit Ihrem Blatt.',
  recovery_words_wrong:
    'Das sind nicht die beiden Wörter. Bitte sehen Sie noch einmal auf Ihr Blatt; nichts ist verloren.',
  member_key_elsewhere:
    'Ihr Schlüssel ist nicht in diesem Tresor: Er wurde an Ihrem eigenen Gerät angelegt. Nichts wurde unterschrieben. Wählen Sie Ihre Schlüsseldatei, oder legen Sie einen neuen Schlüssel an.',
  member_key_other:
    'Diese Datei enthält einen anderen Schlüssel als den, mit dem Sie bisher unterschrieben haben. Nichts wurde unterschrieben. Wählen Sie die andere Datei, oder legen Sie einen neuen Schlüssel an.',
  member_key_unreadable:
    'Diese Datei ist kein Schlüssel von Countersign, oder sie ist beschädigt. Nichts wurde unterschrieben, und die Datei blieb, wie sie war. Bitte wählen Sie eine andere.',
  too_many_member_keys:
    'Der Schlüssel wurde zwanzigmal ersetzt, und mehr kann eine Zusammenfassung nicht nennen. Nichts wurde unterschrieben. Bitte benutzen Sie den jetzigen Schlüssel.',
  wrong_member_passphrase:
    'Diese Passphrase öffnet den Schlüssel nicht. Nichts wurde unterschrieben. Bitte versuchen Sie es noch einmal.',
  keychain_unavailable:
    'Der Schlüsselbund dieses Computers kann zurzeit keinen Schlüssel sicher aufbewahren und wird darum nicht benutzt. Nichts wurde geändert. Ihre Passphrase öffnet den Tresor wie bisher.',
  keychain_failed:
    'Der Schlüsselbund dieses Computers gab keinen Schlüssel heraus, der diesen Tresor öffnet. Nichts ist verloren. Bitte benutzen Sie Ihre Passphrase.',

  disk_full:
    'Der Datenträger ist voll, darum ließ sich das nicht speichern. Was Sie geschrieben haben, bleibt hier. Schaffen Sie etwas Platz, dann wird es gespeichert.',
  disk_read_only:
    'In den Ordner des Tresors darf nicht geschrieben werden, darum ließ sich das nicht speichern. Was Sie geschrieben haben, bleibt hier.',
  disk_failed:
    'Der Datenträger hat das nicht angenommen, darum ließ es sich nicht speichern. Was Sie geschrieben haben, bleibt hier. Bitte prüfen Sie den Datenträger.',

  no_backup_folder:
    'Noch ist kein Ordner für Sicherungen gewählt. Wählen Sie einen, dann wird gesichert.',
  backup_folder_missing:
    'Der Ordner für Sicherungen ist nicht da, darum entstand keine Sicherung. Ihr Tresor ist, wie er war. Schließen Sie den Datenträger an, oder wählen Sie einen anderen Ordner.',
  backup_folder_read_only:
    'In den Ordner für Sicherungen lässt sich nichts schreiben, darum entstand keine Sicherung. Ihr Tresor ist, wie er war. Bitte wählen Sie einen anderen Ordner.',
  backup_folder_unusable:
    'Dort lassen sich keine Sicherungen aufbewahren: Es ist kein gewöhnlicher Ordner, oder er liegt in einem Tresor. Bitte wählen Sie einen anderen Ordner.',
  backup_no_room:
    'Für eine Sicherung reicht der Platz nicht, in ihrem Ordner oder neben Ihrem Tresor, wo sie geprüft wird. Es entstand keine Sicherung. Ihr Tresor und die älteren Sicherungen sind, wie sie waren.',
  backup_unproved:
    'Die neue Sicherung kam nicht so vom Datenträger zurück, wie sie geschrieben wurde, und wurde darum verworfen. Ihr Tresor und die älteren Sicherungen sind, wie sie waren. Bitte prüfen Sie den Datenträger, oder wählen Sie einen anderen Ordner.',
  backup_failed:
    'Der Datenträger hat die Sicherung nicht angenommen, darum entstand keine. Ihr Tresor und die älteren Sicherungen sind, wie sie waren. Bitte prüfen Sie den Datenträger.',
  backup_unreadable: 'Diese Datei ist keine Sicherung von Countersign. Sie blieb, wie sie war.',
  backup_damaged:
    'Diese Sicherung ist beschädigt oder wurde verfälscht, darum wurde nichts daraus übernommen. Sie blieb, wie sie war. Bitte versuchen Sie es mit einer älteren.',
  restore_no_room:
    'Der Platz reicht nicht, um diese Sicherung wiederherzustellen. Nichts wurde geändert. Schaffen Sie etwas Platz, und versuchen Sie es noch einmal.',
  restore_failed:
    'Die Sicherung ließ sich nicht wiederherstellen, weil der Datenträger es verweigerte. Nichts wurde geändert. Bitte prüfen Sie den Datenträger.',

  archive_unreadable:
    'Diese Datei ist kein Export eines ganzen Tresors von Countersign. Nichts wurde daraus gelesen, und sie blieb, wie sie war.',
  archive_damaged:
    'Dieser Export ist beschädigt oder wurde nachträglich geändert, darum wurde nichts daraus übernommen. Die Datei blieb, wie sie war. Bitte versuchen Sie es mit einer anderen Kopie davon.',

  attachment_too_large:
    'Diese Datei ist größer als 10 MB, darum wurde sie nicht hinzugefügt. Nichts wurde geändert. Eine kleinere Kopie davon lässt sich hinzufügen.',
  attachments_full:
    'Die Dateien eines Gesprächs dürfen mit denen seiner früheren Texte zusammen 100 MB haben, und mit dieser wäre es mehr. Sie wurde nicht hinzugefügt, und nichts wurde geändert.',
  attachment_no_image:
    'Das gibt sich als Bild aus, aber sein Inhalt lässt sich nicht als Bild zeigen: PNG, JPEG, GIF oder WebP. Nichts wurde geändert.',
  attachment_too_many_dots:
    'Dieses Bild hat mehr als 64 Millionen Punkte, zu viele, um es hier zu zeichnen, darum wurde es nicht hinzugefügt. Nichts wurde geändert. Eine kleinere Kopie davon lässt sich hinzufügen.',
  attachment_unreadable:
    'Diese Datei ließ sich nicht lesen, darum wurde sie nicht hinzugefügt. Nichts wurde geändert. Bitte prüfen Sie, ob es eine gewöhnliche Datei ist und sie nirgends sonst offen ist.',
  not_found: 'Das ist nicht mehr hier. Vielleicht wurde es entfernt.',
  stale_revision:
    'Das wurde inzwischen an anderer Stelle geändert. Was Sie geschrieben haben, bleibt hier. Bitte öffnen Sie es noch einmal.',
  session_signed:
    'Das Teammitglied hat auf die Zusammenfassung dieses Gesprächs geantwortet, darum lässt es sich nicht mehr ändern oder entfernen. Nichts wurde geändert. Ein Nachtrag zur Zusammenfassung kann richtigstellen, was darin steht.',
  session_not_closed: 'Bitte schließen Sie zuerst das Gespräch ab. Nichts wurde geändert.',
  session_held:
    'Dieses Gespräch hat stattgefunden und ist abgeschlossen, es kann also nicht zugleich ausgefallen sein. Nichts wurde geändert. Öffnen Sie es zuerst wieder, falls das nicht stimmt.',
  unknown_zone:
    'Dieser Computer kennt die Zeitzone nicht. Nichts wurde geändert. Bitte wählen Sie eine aus der Liste.',
  date_out_of_bounds:
    'Dieses Jahr liegt für ein Gespräch zu fern. Nichts wurde geändert. Bitte prüfen Sie das Datum.',
  not_invited:
    'Für dieses Gespräch ist keine Einladung unterwegs, es gibt also keine zurückzunehmen. Nichts wurde geschrieben.',
  invite_changed:
    'Das Gespräch wurde geändert, während die Datei gewählt wurde, darum wurde nichts geschrieben. Bitte sehen Sie die Einladung noch einmal an.',
  person_archived:
    'Diese Person ist archiviert, darum werden mit ihr keine Gespräche geplant. Nichts wurde geändert. Holen Sie sie auf ihrer Seite zurück, und planen Sie dann.',
  text_with_hidden_characters:
    'Der Text enthält Zeichen, die man nicht sieht und die in die Irre führen könnten. Nichts wurde unterschrieben. Bitte tippen Sie diese Stelle neu.',

  shred_unfinished:
    'Alles über diese Person ist gelöscht, aber der Datenträger ließ die letzten Spuren nicht überschreiben. Schaffen Sie etwas Platz, dann sperren und entsperren Sie: Das bringt es zu Ende.',

  template_builtin:
    'Diese Vorlage gehört zu Countersign und bleibt, wie sie ist. Nichts wurde geändert. Legen Sie eine Kopie an, und ändern Sie diese.',
  template_unreadable:
    'Diese Datei ist keine Vorlage von Countersign, oder sie ist beschädigt. Nichts wurde daraus übernommen, und nichts wurde geändert.',
  template_newer:
    'Diese Vorlage entstand mit einem neueren Countersign. Nichts wurde geändert. Bitte aktualisieren Sie die App, um sie zu benutzen.',

  import_unreadable:
    'Das ist kein Export, der sich hier lesen lässt, oder es ist keine Notiz darin. Nichts wurde importiert, nichts geändert. Bitte wählen Sie eine andere Datei oder einen anderen Ordner.',
  import_damaged:
    'Dieser Export ist beschädigt, oder er wurde nicht ganz heruntergeladen. Nichts wurde importiert, nichts geändert. Bitte exportieren Sie noch einmal.',
  import_encrypted:
    'Dieser Export ist verschlüsselt, und nur das Programm, aus dem er stammt, kann ihn lesen. Nichts wurde importiert, nichts geändert. Bitte exportieren Sie dort ohne Verschlüsselung.',
  import_too_large:
    'Dieser Export enthält mehr, als auf einmal übernommen werden kann. Nichts wurde importiert, nichts geändert. Bitte exportieren Sie in Teilen.',

  summary_changed:
    'Die Zusammenfassung hat sich geändert, seit Sie sie gelesen haben, darum wurde nichts unterschrieben. Bitte lesen Sie sie noch einmal.',
  already_signed: 'Diese Zusammenfassung ist schon unterschrieben. Nichts wurde geändert.',
  nothing_signed:
    'Noch gibt es keine unterschriebene Zusammenfassung zu exportieren. Nichts wurde geschrieben.',
  not_answered:
    'Auf die Zusammenfassung wurde noch nicht geantwortet, es gibt also nichts nachzutragen. Nichts wurde geändert. Der Text des Gesprächs selbst lässt sich noch ändern.',
  no_addendum: 'Hier ist kein Nachtrag begonnen. Nichts wurde geändert.',
  addendum_issued:
    'Sie haben diesen Nachtrag unterschrieben, darum lässt er sich so nicht verwerfen. Nichts wurde geändert. Ändern Sie zuerst, was er teilt: Das nimmt Ihre Unterschrift zurück.',
  too_many_addenda:
    'Diese Zusammenfassung hat 99 Nachträge, mehr kann eine unterschriebene Datei nicht enthalten. Nichts wurde geändert. Bitte schreiben Sie, was fehlt, in ein neues Gespräch.',
  addendum_unchanged:
    'Dieser Nachtrag sagt dasselbe wie das, was schon unterschrieben ist, es gibt also nichts zu unterschreiben. Nichts wurde geändert. Ändern Sie, was geteilt wird, oder verwerfen Sie den Nachtrag.',
  kit_withdrawn:
    'Diese Antwort gehört zu einer Datei, die Sie zurückgenommen haben, darum wurde sie nicht übernommen. Nichts wurde geändert. Senden Sie die Zusammenfassung noch einmal, falls Sie noch eine Antwort möchten.',
  kit_outdated:
    'Was Sie gesendet haben, ist nicht mehr das, was auf die Unterschrift wartet: Die Zusammenfassung wurde seither geändert. Die Antwort wurde nicht übernommen, und nichts wurde geändert. Senden Sie die Zusammenfassung noch einmal.',
  reply_unreadable:
    'Diese Datei ist keine Antwort, oder sie wurde unterwegs beschädigt. Nichts wurde daraus übernommen, und nichts wurde geändert. Bitte fragen Sie noch einmal danach.',
  reply_unknown:
    'Diese Antwort gehört zu nichts, was dieser Tresor gesendet hat. Nichts wurde daraus übernommen, und nichts wurde geändert.',
  reply_second:
    'Darauf wurde schon eine Antwort übernommen, und dies ist eine andere. Nichts wurde geändert; die erste gilt.',
  reply_altered:
    'Diese Antwort ist richtig versiegelt, unterschreibt aber nicht das, was Sie gesendet haben. Nichts wurde geändert. Bitte sprechen Sie mit Ihrem Teammitglied.',
  reply_other_key:
    'Diese Antwort ist mit einem anderen Schlüssel unterschrieben als dem, der hier bekannt ist. Nichts wurde geändert. Senden Sie die Zusammenfassung noch einmal; das Teammitglied kann mit seiner Schlüsseldatei unterschreiben oder sagen, dass es einen neuen Schlüssel hat.',
  file_unreadable: 'Diese Datei ließ sich nicht als Zusammenfassung lesen. Sie blieb, wie sie war.',
  no_file_chooser:
    'Auf diesem Computer ließ sich kein Fenster zum Wählen einer Datei öffnen. Nichts wurde gelesen oder geschrieben.',
  print_failed:
    'Aus der Seite ließ sich kein PDF machen. Nichts wurde geschrieben. Bitte versuchen Sie es noch einmal.',
};
