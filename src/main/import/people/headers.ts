/** What a column of a table of people holds. */
export type PersonColumn = 'name' | 'firstName' | 'lastName' | 'role';

const called: Readonly<Record<PersonColumn, string>> = {
  name: `
    name, full name, display name, person, member, team member, employee, vollständiger name,
    anzeigename, mitarbeiter, mitarbeiterin, mitarbeitende, mitarbeiter in, teammitglied,
    mitglied, kollege, kollegin
  `,
  firstName: `
    first name, firstname, given name, forename, vorname
  `,
  lastName: `
    last name, lastname, surname, family name, nachname, familienname, zuname
  `,
  role: `
    role, title, job title, job, position, function, profession, rolle, funktion, stelle,
    beruf, tätigkeit, titel, jobtitel, berufsbezeichnung, stellenbezeichnung,
    positionsbezeichnung
  `,
};

const columns = new Map(
  Object.entries(called).flatMap(([column, names]) =>
    names.split(',').map((name) => [name.trim(), column as PersonColumn] as const),
  ),
);

/** What a column holds by its header, in English or German; null where that says nothing to us. */
export function columnOf(header: string): PersonColumn | null {
  const name = header
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return columns.get(name) ?? null;
}
