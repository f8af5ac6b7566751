import { AppError } from '#shared/errors.ts';
import { verifyBundle } from '#main/summary/index.ts';
import { deceptiveNames, hiddenTexts, signedByForce } from '../../support/hidden-texts.ts';
import { content, cosigned, member } from '../../support/summaries.ts';
import { tally } from '../row.ts';
import type { TortureRow } from '../row.ts';

/** What a reader would not see, or would read as something else, is not signed, and not called valid. */
export const whatYouSee: TortureRow = {
  id: 21,
  title: 'Text that misleads its reader',
  run: async () => {
    const failures: string[] = [];
    const outcomes: string[] = [];
    const { thumbprint } = await member();
    const signings = [
      ...hiddenTexts.map((text) => ({
        text,
        sign: () => cosigned({ content: { ...content, memberWords: text } }),
      })),
      ...deceptiveNames.map((text) => ({
        text,
        sign: () => cosigned({ member: { name: text, key: thumbprint } }),
      })),
    ];
    for (const { text, sign } of signings) {
      const refused = await sign().then(
        () => false,
        (error: unknown) =>
          error instanceof AppError && error.code === 'text_with_hidden_characters',
      );
      const { outcome } = await verifyBundle(await signedByForce(text));
      if (!refused) failures.push(`Signed: ${JSON.stringify(text)}`);
      if (outcome !== 'invalid')
        failures.push(`Signed by force, ${outcome}: ${JSON.stringify(text)}`);
      outcomes.push(refused ? 'not signed' : 'signed', `signed by force: ${outcome}`);
    }
    const notes = [`${signings.length} texts, each signed by us and by an app that does not look`];
    return {
      cases: outcomes.length,
      fired: outcomes.length,
      outcomes: tally(outcomes),
      lost: 0,
      notes,
      failures,
    };
  },
};
