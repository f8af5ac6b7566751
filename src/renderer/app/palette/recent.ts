/** As many as can be taken in at a glance, and the one that is shown now. */
const most = 8;

/** Addresses, the latest first. They are in no vault and in no storage, and end with the page. */
let visited: readonly string[] = [];

export function noteVisit(path: string): void {
  visited = [path, ...visited.filter((other) => other !== path)].slice(0, most);
}

/** Where the coach was, the latest first, without where they are. */
export function recentPaths(): readonly string[] {
  return visited.slice(1);
}

/** The ids of the sessions among some addresses. */
export function sessionIdsIn(paths: readonly string[]): readonly string[] {
  const ids = paths.flatMap((path) => /^\/sessions\/([^/]+)/u.exec(path)?.[1] ?? []);
  return [...new Set(ids)];
}

export function forgetVisits(): void {
  visited = [];
}
