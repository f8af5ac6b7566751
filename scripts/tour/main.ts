// npm run tour: does the main job of the app in a real window, without a person, and leaves the signed
// summary and pictures of every place under tour/. Ends with 1 if any step failed.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from '../../e2e/support/launch.ts';
import { defaultKeyCost } from '#main/vault/keys/derive.ts';
import { setStage } from './stage.ts';
import type { Stage } from './stage.ts';
import * as check from './steps/check.ts';
import * as coSigning from './steps/co-signing.ts';
import * as framework from './steps/framework.ts';
import * as firstRun from './steps/first-run.ts';
import * as keepSafe from './steps/keep-safe.ts';
import * as lookAround from './steps/look-around.ts';
import * as lookBack from './steps/look-back.ts';
import * as search from './steps/search.ts';
import * as session from './steps/session.ts';
import * as summary from './steps/summary.ts';
import * as yourTurn from './steps/your-turn.ts';

/** A step may give a line to be said of it. */
const steps: readonly (readonly [string, (stage: Stage) => Promise<unknown>])[] = [
  ['meets the first run', firstRun.meetsTheFirstRun],
  ['chooses a language', firstRun.choosesALanguage],
  ['opens the sample vault', firstRun.opensTheSampleVault],
  ['looks at home', lookAround.looksAtHome],
  ['looks at people', lookAround.looksAtPeople],
  ['looks at a person whole', framework.looksAtAPersonWhole],
  ['opens the palette', lookAround.opensThePalette],
  ['holds a session', session.holdsASession],
  ['inserts an action and an insight', session.insertsAnActionAndAnInsight],
  ['keeps notes for the coach alone', session.keepsNotesForTheCoachAlone],
  ['mends a slip', session.mendsASlip],
  ['closes the session', session.closesTheSession],
  ['builds the summary', summary.buildsTheSummary],
  ['signs and hands over', summary.signsAndHandsOver],
  ['the member reads', yourTurn.theMemberReads],
  ['the member could decline', yourTurn.theMemberCouldDecline],
  ['the member signs', yourTurn.theMemberSigns],
  ['the laptop goes back', summary.theLaptopGoesBack],
  ['exports the summary', summary.exportsTheSummary],
  ['finds other words for a declined summary', coSigning.findsOtherWords],
  ['exports all of a person', coSigning.exportsAPerson],
  ['checks it in the app', check.checksInTheApp],
  ['checks it on the command line', check.checksOnTheCommandLine],
  ['reads the PDF', check.readsThePdf],
  ['searches for delegation', search.searchesForDelegation],
  ['searches with filters', search.searchesWithFilters],
  ['saves a search', search.savesASearch],
  ['opens a hit', search.opensAHit],
  ['looks back in Insights', framework.looksBackInInsights],
  ['looks at the library', framework.looksAtTheLibrary],
  ['looks at templates', framework.looksAtTemplates],
  ['compares two texts', lookBack.comparesTwoTexts],
  ['brings an earlier text back', lookBack.bringsAnEarlierTextBack],
  ['removes and restores a person', lookBack.removesAndRestoresAPerson],
  ['destroys a person', lookBack.destroysAPerson],
  ['reads the activity', lookBack.readsTheActivity],
  ['reads the help', lookAround.readsTheHelp],
  ['looks at settings', lookAround.looksAtSettings],
  ['looks at other settings', lookAround.looksAtOtherSettings],
  ['speaks German', lookAround.speaksGerman],
  ['looks at security', keepSafe.looksAtSecurity],
  ['prints the recovery sheet', keepSafe.printsTheRecoverySheet],
  ['encrypts the vault anew', keepSafe.encryptsAnew],
  ['backs up and proves it', keepSafe.backsUp],
  ['restores it beside', keepSafe.restoresBesideIt],
  ['makes a vault by hand', firstRun.makesAVault],
  ['sees an empty home', firstRun.seesAnEmptyHome],
  ['writes the first note', firstRun.writesTheFirstNote],
  ['locks and unlocks', firstRun.locksAndUnlocks],
  ['finds nothing readable on the disk', check.findsNothingReadable],
];

process.exitCode = await tour();

async function tour(): Promise<number> {
  // Everything that the app and its browser write goes where the last step looks.
  const root = await mkdtemp(join(tmpdir(), 'countersign-tour-'));
  process.env['TMPDIR'] = join(root, 'tmp');
  const folders = {
    data: join(root, 'data'),
    exports: resolve(import.meta.dirname, '../../tour'),
  };
  for (const folder of [process.env['TMPDIR'], folders.data]) await mkdir(folder, { mode: 0o700 });
  const running = await launch(folders, defaultKeyCost);
  try {
    const stage = await setStage(running);
    for (const [name, step] of steps) {
      const started = performance.now();
      try {
        const told = await step(stage);
        say(`done    ${seconds(started)}  ${name}`);
        if (typeof told === 'string') say(`                   ${told}`);
      } catch (error) {
        say(`failed  ${seconds(started)}  ${name}`);
        say(error instanceof Error ? error.message : String(error));
        await stage.page.screenshot({ path: join(stage.out, 'failed.png') });
        return 1;
      }
    }
    say(`The tour is over: ${stage.out}`);
    return 0;
  } finally {
    await running.close();
    await rm(root, { recursive: true, force: true });
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`.padStart(7);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
