import type { words as en } from '../en/index.ts';
import type { InWords } from '../language.ts';
import { activity } from './activity.ts';
import { agenda } from './agenda.ts';
import { attachments } from './attachments.ts';
import { awaiting } from './awaiting.ts';
import { backups } from './backups.ts';
import { blocks } from './blocks.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { find } from './find.ts';
import { growth } from './growth.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { kit } from './kit.ts';
import { library } from './library.ts';
import { insights } from './insights.ts';
import { lock } from './lock.ts';
import { people } from './people.ts';
import { plot } from './plot.ts';
import { privacy } from './privacy.ts';
import { profile } from './profile.ts';
import { questions } from './questions.ts';
import { quickNote } from './quick-note.ts';
import { recovery } from './recovery.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { schedule } from './schedule.ts';
import { search } from './search.ts';
import { searchPage } from './search-page.ts';
import { security } from './security.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { shortcuts } from './shortcuts.ts';
import { spelling } from './spelling.ts';
import { summary } from './summary.ts';
import { summaryPage } from './summary-page.ts';
import { templates } from './templates.ts';
import { turn } from './turn.ts';
import { verify } from './verify.ts';
import { welcome } from './welcome.ts';
import { work } from './work.ts';

/** German. */
export const words: InWords<typeof en> = {
  activity,
  agenda,
  attachments,
  awaiting,
  backups,
  blocks,
  checks,
  cli,
  common,
  errors,
  find,
  growth,
  help,
  history,
  home,
  kit,
  library,
  insights,
  lock,
  people,
  plot,
  privacy,
  profile,
  questions,
  quickNote,
  recovery,
  report,
  restore,
  schedule,
  search,
  searchPage,
  security,
  session,
  settings,
  shortcuts,
  spelling,
  summary,
  summaryPage,
  templates,
  turn,
  verify,
  welcome,
  work,
};
