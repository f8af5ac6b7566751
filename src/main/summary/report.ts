import type { EarlierKey, SignatureMark, SummaryContent } from '#shared/model/summary.ts';
import type { Verdict, VerifiedSummary } from '#shared/model/verdict.ts';
import { changeLines } from '#shared/verdict/change-lines.ts';
import { linksOf, memberMark } from '#shared/verdict/links.ts';
import type { ShownLink } from '#shared/verdict/links.ts';
import { verdictSays } from '#shared/verdict/verdict-says.ts';
import { words } from '#shared/words/index.ts';

const { cli, summaryPage, verify } = words;

/** A verdict as plain text for a terminal: what was checked, who signed what, and the content itself. */
export function reportOf(verdict: Verdict): string {
  const checks = verdict.checks.map(
    ({ name, passed, detail }) =>
      `${(passed ? cli.passed : cli.failed).padEnd(8)}${name.padEnd(18)} ${detail}`,
  );
  return visible(
    [
      `${inOneLine(verdict.fileName)}: ${outcomeOf(verdict)}`,
      ...indented([verdictSays(verdict).means]),
      ...(verdict.outcome === 'valid' ? summaryLines(verdict.summary) : []),
      ...section(cli.checks, checks),
    ].join('\n'),
  );
}

/**
 * Text with every character that a terminal would obey, or not show, spelled out: a file under test
 * must not be able to write a verdict of its own. The spelling is that of JSON.
 */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) =>
    char === '\n'
      ? char
      : Array.from(
          { length: char.length },
          (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

function outcomeOf(verdict: Verdict): string {
  const declined =
    verdict.outcome === 'valid' && memberMark(verdict.summary.signatures)?.meaning === 'declined';
  return declined ? cli.declined : cli.outcome[verdict.outcome];
}

function summaryLines(summary: VerifiedSummary): readonly string[] {
  const { documentId, version, signatures, earlier, earlierKeys } = summary;
  const links = linksOf(summary).flatMap((link) => linkLines(summary, link));
  return [
    ...indented([summaryPage.reference(documentId, version)]),
    ...section(cli.signatures, [...signatures.flatMap(signatureLines), '', cli.claims]),
    ...(earlierKeys.length === 0
      ? []
      : section(verify.keys.title, [...earlierKeys.flatMap(replacedLines), '', verify.keys.lead])),
    ...(earlier.length === 0 ? [] : section(verify.links.title, links)),
    ...section(cli.content, contentLines(summary)),
  ];
}

function replacedLines({ key, replacedAt }: EarlierKey): readonly string[] {
  return [
    verify.keys.changed(replacedAt),
    ...indented([
      `${verify.keys.earlier}: ${key.words.join(' ')}`,
      `${cli.thumbprint}: ${key.thumbprint}`,
    ]),
  ];
}

/** A link of the chain: who signed it, and what it changed in the one before it. */
function linkLines(summary: VerifiedSummary, link: ShownLink): readonly string[] {
  const { position, version, content, signatures, before } = link;
  const signed = signatures.map(({ name, meaning, claimedTime }) =>
    verify.links.signed(name, cli.meaning[meaning], claimedTime),
  );
  if (!memberMark(signatures)) signed.push(verify.links.waiting);
  return [
    `${verify.links.name(position)}, ${verify.verdict.version(version)}`,
    ...indented([...signed, ...(before === null ? [] : changedLines(summary, before, content))]),
  ];
}

function changedLines(
  summary: VerifiedSummary,
  before: SummaryContent,
  after: SummaryContent,
): readonly string[] {
  const changes = changeLines(before, after, summary, summaryPage.language);
  if (changes.length === 0) return [verify.links.nothingChanged];
  return changes.flatMap(({ label, before: went, after: came }) => [
    `${inOneLine(label)}:`,
    ...marked('-', went),
    ...marked('+', came),
  ]);
}

function marked(sign: '+' | '-', text: string | null): readonly string[] {
  return text === null ? [] : text.split('\n').map((line) => `  ${sign} ${line}`);
}

function signatureLines(mark: SignatureMark): readonly string[] {
  return [
    `${mark.name} (${cli.role[mark.role]}) ${cli.meaning[mark.meaning]}`,
    ...indented([
      cli.signedAt(mark.claimedTime, cli.device[mark.device]),
      `${cli.key}: ${mark.key.words.join(' ')}`,
      `${cli.thumbprint}: ${mark.key.thumbprint}`,
      ...(mark.drawing === null ? [] : [cli.drawn]),
      ...(mark.comment === '' ? [] : titled(cli.comment, mark.comment)),
    ]),
  ];
}

function contentLines({ coachName, memberName, content }: VerifiedSummary): readonly string[] {
  const { session, next } = content;
  return [
    ...titled(summaryPage.member, memberName),
    ...titled(summaryPage.coach, coachName),
    ...titled(summaryPage.when, planText(session)),
    ...titled(summaryPage.outcome, content.outcome),
    ...titled(summaryPage.inTheirWords(memberName), content.memberWords),
    ...content.insights.flatMap((text) => titled(summaryPage.insights, text)),
    ...content.answers.flatMap(({ question, text }) => titled(question, text)),
    ...titled(
      summaryPage.actions,
      content.actions.map((action) => actionText(action, coachName, memberName)).join('\n'),
    ),
    ...titled(
      summaryPage.next,
      [next.plan ? planText(next.plan) : '', next.text].filter(Boolean).join('\n'),
    ),
  ];
}

function planText({ startsAt, zone, durationMinutes, place }: SummaryContent['session']): string {
  return [startsAt, zone, `${durationMinutes} min`, place].filter(Boolean).join(', ');
}

function actionText(
  { text, owner, due, done }: SummaryContent['actions'][number],
  coachName: string,
  memberName: string,
): string {
  const state = done ? summaryPage.action.done : (due ?? summaryPage.action.noDue);
  return `${text} (${owner === 'coach' ? coachName : memberName}, ${state})`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', `  ${title}`, ...indented(indented(lines))];
}

/** A label, and the text under it so far in that no line of it can pass for one of ours. */
function titled(label: string, text: string): readonly string[] {
  return text === '' ? [] : [`${inOneLine(label)}:`, ...indented(text.split('\n'))];
}

/** A question is somebody's text, too, and a file's name is anybody's. */
function inOneLine(label: string): string {
  return label.replaceAll('\n', '\\n');
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? line : `  ${line}`));
}
