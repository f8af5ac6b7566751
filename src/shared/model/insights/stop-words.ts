import { folded } from '../search/tokens.ts';

/**
 * Words that hold sentences together, and those of the calendar. Lists made for search engines also leave
 * out help, work, problem and group: what people in a 1-1 talk about. So this list is our own.
 */
const english = `
  about above across actually after again against ago all almost along already also although always and
  another any anyone anything are around ask asked asks away back because been before being below between
  both but came can cannot come comes could did does doing done down during each either else enough even
  ever every everyone everything few first for from further get gets getting give given gives goes going
  gone got had has have having her here hers herself him himself his how however into its itself just
  keep keeps kept knew know known knows last later least less let lets like made make makes making many
  may maybe might mine more most much must myself near need needs neither never next nobody none nor not
  nothing now off often once one ones only onto other others our ours out over own per perhaps put quite
  rather really said same saw say says second see seen sees seem seems several shall she should since
  some someone something sometimes still such sure take taken takes than that the their theirs them
  themselves then there these they thing things think thinks this those though thought three through
  till time times told too took toward towards two under until upon use used very want wanted wants was
  way well went were what whatever when where whether which while who whole whom whose why will with
  within without would yes yet you your yours yourself
  don doesn didn isn aren wasn weren hasn haven hadn won wouldn shouldn couldn can't ain
  four five six seven eight nine ten
  today tomorrow yesterday day days week weeks month months quarter quarters year years
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays january february march april june july august september october november december
  morning mornings afternoon evening evenings
`;
const german = `
  aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bin
  bis bisher bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darin
  darüber darum das dass davon davor dazu dein deine dem den denen denn dennoch der deren des deshalb
  dessen die dies diese diesem diesen dieser dieses doch dort du durch dürfen eben ein eine einem einen
  einer eines einfach einige einmal er erst erste ersten es etwa etwas euch euer eure für gab ganz ganze
  gar geben gegen gehen geht gemacht genau genug gerade gern gesagt gewesen gibt ging gut habe haben hat
  hatte hatten hätte heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem
  ins ist ja jede jedem jeden jeder jedes jemand jetzt kann kannst kein keine keinem keinen keiner kommen
  kommt können könnte lassen machen macht man manche manchmal mehr mein meine meinem meinen meiner mich
  mir mit möchte muss müssen musste nach nachdem natürlich neben nein nicht nichts nie niemand noch nun
  nur ob oder oft ohne schon sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so sogar
  soll sollen sollte sondern sonst sowie statt über um und uns unser unsere unter viel viele vielleicht
  vom von vor wann war waren warum was weil weiter welche welcher wem wen wenig wenn wer werde werden
  wessen wie wieder will wir wird wirklich wo wollen wollte worden wurde wurden während würde zu zum zur
  zurück zwar zwischen zwei drei vier fünf
  tag tage tagen woche wochen monat monate jahr jahre gestern morgen
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  januar februar märz mai juni juli oktober dezember
`;

/** Folded, as tokens are. */
export const stopWords: ReadonlySet<string> = new Set(
  `${english} ${german}`.split(/\s+/u).filter(Boolean).map(folded),
);
