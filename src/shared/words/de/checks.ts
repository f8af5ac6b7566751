import type { checks as en } from '../en/checks.ts';
import type { InWords } from '../language.ts';

export const checks: InWords<typeof en> = {
  readable: {
    bundle: 'Die Datei enthält ein Bündel von Countersign.',
    pdf: 'Die Datei ist ein PDF mit einem Bündel von Countersign darin.',
    notOurs: 'Die Datei ist weder ein Bündel von Countersign noch ein PDF mit einem darin.',
    tooLarge: 'Die Datei ist größer als jede Zusammenfassung.',
    noBundle: 'Das PDF gibt sich als Zusammenfassung aus, aber darin lässt sich kein Bündel lesen.',
  },
  structure: {
    passed: (envelopes) =>
      envelopes === 1
        ? 'Das Bündel enthält eine Zusammenfassung, unterschrieben von einem Coach und höchstens einem Teammitglied.'
        : `Das Bündel enthält eine Zusammenfassung und ${envelopes === 2 ? 'einen späteren Nachtrag' : `${envelopes - 1} spätere Nachträge`}, jeweils unterschrieben von einem Coach und höchstens einem Teammitglied.`,
    damaged:
      'Das Bündel ist beschädigt oder nicht genau so geschrieben, wie es das Format verlangt.',
    signers:
      'Eine Zusammenfassung braucht genau eine Unterschrift eines Coachs, als erste, und höchstens eine eines Teammitglieds.',
  },
  headers: {
    passed:
      'Jede Unterschrift sagt, wer unterschrieben hat, in welcher Rolle und mit welcher Aussage.',
    failed: 'Was neben einer Unterschrift steht, ist beschädigt oder im Format nicht vorgesehen.',
  },
  payload: {
    passed: 'Der Inhalt ist vollständig und genau so geschrieben, wie es das Format verlangt.',
    failed: 'Der Inhalt ist beschädigt oder im Format nicht vorgesehen.',
  },
  keys: {
    passed:
      'Jede Unterschrift nennt einen Schlüssel, den auch der Inhalt nennt, und die Schlüssel sind verschieden.',
    pinned: 'Die Schlüssel sind die erwarteten.',
    unsound: 'Ein Schlüssel in der Datei taugt nicht zum Unterschreiben.',
    strangers: 'Die Schlüssel in der Datei sind nicht genau die der Unterschreibenden.',
    coach: 'Die Unterschrift des Coachs nennt einen anderen Schlüssel als der Inhalt.',
    member: 'Die Unterschrift des Teammitglieds nennt einen anderen Schlüssel als der Inhalt.',
    same: 'Coach und Teammitglied können nicht mit demselben Schlüssel unterschreiben.',
    repeated: 'Ein ersetzter Schlüssel wird zweimal genannt oder ist noch in Gebrauch.',
    coachPin: 'Der Schlüssel des Coachs ist nicht der erwartete.',
    memberPin: 'Der Schlüssel des Teammitglieds ist nicht der erwartete.',
    memberPinUnsigned:
      'Nichts in der Datei ist mit dem Schlüssel des Teammitglieds unterschrieben, den Sie erwarten. Er wird nur genannt.',
    memberPinReplaced:
      'Den erwarteten Schlüssel hatte das Teammitglied früher. Er wurde ersetzt: Fragen Sie nach den Wörtern des neuen, und zwar nicht schriftlich, bevor Sie sich auf diese Datei verlassen.',
  },
  coach_signature: {
    passed: 'Der Coach hat genau diesen Inhalt unterschrieben.',
    failed: 'Die Unterschrift des Coachs passt nicht zu diesem Inhalt.',
  },
  member_signature: {
    passed: 'Das Teammitglied hat genau diesen Inhalt unterschrieben.',
    declined:
      'Das Teammitglied hat unterschrieben, dass es genau diesen Inhalt ablehnt, und warum.',
    absent: 'Das Teammitglied hat nicht unterschrieben.',
    failed: 'Die Unterschrift des Teammitglieds passt nicht zu diesem Inhalt.',
    otherCoach: 'Das Teammitglied hat neben einer anderen Unterschrift des Coachs unterschrieben.',
    takenOut:
      'Die Unterschrift des Coachs antwortet auf eine des Teammitglieds, die aus der Datei genommen wurde.',
    comment:
      'Das Teammitglied hat mit einem Kommentar oder einer Begründung unterschrieben, die aber leer ist.',
  },
  chain: {
    single: 'Das ist die erste unterschriebene Fassung; davor gab es keine.',
    passed: 'Jeder Nachtrag nennt die unterschriebene Fassung davor.',
    failed: 'Ein Nachtrag folgt nicht aus der unterschriebenen Fassung davor.',
  },
  hidden_characters: {
    passed: 'Im Text ist nichts vor den Lesenden verborgen.',
    failed:
      'Der Text enthält Zeichen, die man beim Lesen nicht sieht, oder einen Namen, der in die Irre führen soll.',
  },
  seal: {
    passed:
      'Das Siegel umfasst das ganze PDF und wurde mit dem Siegelschlüssel des Coachs gemacht.',
    none: 'Das PDF hat kein Siegel, seine Seiten könnten also geändert worden sein.',
    partial: 'Das Siegel umfasst nicht das ganze PDF, es kam also später etwas dazu.',
    altered: 'Das PDF wurde nach dem Versiegeln geändert.',
    malformed: 'Das Siegel ist beschädigt oder im Format nicht vorgesehen.',
    foreign: 'Das PDF wurde mit einem anderen Schlüssel versiegelt, als der Inhalt nennt.',
    unbound: 'Das Siegel ist heil, aber ohne lesbaren Inhalt gehört es zu niemandem.',
  },
};
