import type { Template } from './template.ts';

interface TemplateTexts {
  readonly name: string;
  /** Title and purpose, by the id of the step. */
  readonly steps: Readonly<Record<string, readonly [string, string]>>;
  /** Label and question, by the id of the prompt. */
  readonly prompts: Readonly<Record<string, readonly [string, string]>>;
}

const summary = ['Zusammenfassung', 'Das Teammitglied fasst zusammen, nicht Sie.'] as const;

const texts: Readonly<Record<string, TemplateTexts>> = {
  regular: {
    name: 'Regelmäßiges 1-1',
    steps: {
      agreement: ['Vereinbarung', 'Wozu dieses Gespräch da ist, in den Worten des Teammitglieds.'],
      what: ['Das Was', 'Ergebnisse: was versprochen war, was sich bewegt hat, was im Weg steht.'],
      how: ['Das Wie', 'Beziehungen: Stärken, Grenzen, und was das Teammitglied bewegt.'],
      summary,
      next: ['Nächstes Mal', 'Ein Gespräch, das nicht im Kalender steht, findet nicht statt.'],
    },
    prompts: {
      'agreement.outcome': [
        'Ergebnis',
        'Welches Ergebnis, vom Teammitglied benannt, würde die Zeit heute lohnen?',
      ],
      'agreement.agenda': [
        'Agenda',
        'Was soll auf den Tisch? Zuerst die Themen des Teammitglieds, dann Ihre.',
      ],
      'what.accountabilities': ['Verantwortung', 'Was hatte das Teammitglied übernommen?'],
      'what.progress': ['Fortschritt', 'Wie weit ist jedes davon gekommen?'],
      'what.acknowledge': [
        'Anerkennung',
        'Welche Ergebnisse verdienen es, genannt zu werden, und welchem Wert oder Ziel dienten sie?',
      ],
      'what.clarity': ['Klarheit', 'Wo sind Erwartungen oder das große Ganze noch unklar?'],
      'what.obstacles': ['Hindernisse', 'Was steht im Weg?'],
      'what.impact': ['Preis', 'Was kosten diese Hindernisse?'],
      'what.support': ['Unterstützung', 'Worum bittet Sie das Teammitglied?'],
      'what.next': ['Nächste Schritte', 'Was geschieht als Nächstes, durch wen und bis wann?'],
      'how.strengths': ['Stärken', 'Wo zeigen sich die Stärken bei der Arbeit?'],
      'how.limitations': ['Grenzen', 'Was hält das Teammitglied zurück?'],
      'how.impact': [
        'Wirkung',
        'Was machen diese Grenzen mit der Arbeit und mit den Menschen ringsum?',
      ],
      'how.leverage': ['Hebel', 'Wie könnte eine Stärke über eine Grenze hinweghelfen?'],
      'how.next': ['Nächste Schritte', 'Was will das Teammitglied als Nächstes versuchen?'],
      'how.acknowledge': ['Erfolge', 'Welche Erfolge sollen nicht ungesagt bleiben?'],
      'how.motivation': [
        'Motivation',
        'Was gibt gerade Energie, und wie arbeitet das Teammitglied am liebsten?',
      ],
      'close.summary': [
        'In eigenen Worten',
        'Was nimmt das Teammitglied mit: die Erkenntnisse und die Schritte, in eigenen Worten?',
      ],
      'close.next': [
        'Nächstes Gespräch',
        'Wann und wo treffen Sie sich wieder, und haben beide Ja gesagt?',
      ],
    },
  },
  first: {
    name: 'Erstes 1-1',
    steps: {
      ground: ['Grundregeln', 'Wie Sie beide arbeiten wollen, einmal laut gesagt.'],
      person: ['Der Mensch', 'Was Sie sonst ein Jahr lang erraten müssten.'],
      scope: ['Worüber Sie sprechen werden', 'Damit niemanden überrascht, was zur Sprache kommt.'],
      summary,
      next: ['Nächstes Mal', 'Das zweite macht eine Gewohnheit daraus.'],
    },
    prompts: {
      'first.cleanslate': [
        'Neuanfang',
        'Bis jetzt ging es ohne diese Stunde. Haben Sie dafür um Entschuldigung gebeten, und was bräuchte ein neuer Anfang?',
      ],
      'first.expectations': [
        'Erwartungen',
        'Worauf kann sich jeder von Ihnen beim anderen verlassen, und was würde das zerstören?',
      ],
      'first.logistics': [
        'Organisatorisches',
        'Welcher Tag und Ort, wie oft und wie lange passt Ihnen beiden?',
      ],
      'first.communication': [
        'Kommunikation',
        'Wie hört das Teammitglied die Dinge am liebsten: mündlich oder schriftlich, gleich oder gesammelt, direkt oder behutsam?',
      ],
      'first.frustrations': [
        'Was frustriert',
        'Was zehrt hier an den Kräften, und was würde das Teammitglied morgen ändern?',
      ],
      'first.motivations': [
        'Was motiviert',
        'Wovon dürfte es mehr sein, und was macht einen Tag zu einem guten?',
      ],
      'first.results': [
        'Ergebnisse',
        'Wenn Sie auf Ergebnisse sehen: Welche Arbeit, welche Vorgaben und Ziele gehören auf den Tisch?',
      ],
      'first.relationship': [
        'Entwicklung',
        'Wohin möchte sich das Teammitglied entwickeln, in dieser Arbeit und danach, und wie helfen Sie dabei?',
      ],
      'close.summary': ['In eigenen Worten', 'Was haben Sie beide vereinbart, in eigenen Worten?'],
      'close.next': ['Nächstes Gespräch', 'Wann und wo ist das zweite, und haben beide Ja gesagt?'],
    },
  },
};

/** A template of the program in German; what is asked, and its ids, are the same. */
export function inGerman(template: Template): Template {
  const said = texts[template.id];
  if (!said) return template;
  return {
    ...template,
    name: said.name,
    steps: template.steps.map((step) => {
      const [title, purpose] = said.steps[step.id] ?? [step.title, step.purpose];
      const prompts = step.prompts.map((prompt) => {
        const [label, question] = said.prompts[prompt.id] ?? [prompt.label, prompt.question];
        return { ...prompt, label, question };
      });
      return { ...step, title, purpose, prompts };
    }),
  };
}
