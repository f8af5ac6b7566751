import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { VaultCounts } from '#shared/model/backup.ts';
import { auditHead, checkAudit } from '../audit/chain.ts';
import { wipe } from '../keys/bytes.ts';
import { keptKeys } from '../lifecycle/kept-keys.ts';
import { checkIndex } from '../search/build-index.ts';
import { textsAgree } from '../sessions/texts-agree.ts';
import { connect } from '../sql/connect.ts';
import { writableDb } from '../sql/db.ts';
import type { WritableDb } from '../sql/db.ts';
import { markClosed } from '../sql/log-mark.ts';
import { latestVersion, migrate } from '../sql/migrate.ts';
import { refuseByHeader } from '../sql/open.ts';
import { setPragmas } from '../sql/pragmas.ts';
import { countVault } from '../sql/queries/counts.ts';
import { hasOurSchema } from '../sql/schema.ts';
import type { Connection } from '../sql/sqlite.ts';
import { storageError } from '../storage-error.ts';

/** What is checked of a database that nobody else has open, in this order. */
export const examinationSteps = [
  'opens',
  'schema',
  'pages',
  'references',
  'index',
  'texts',
  'activities',
] as const;
export type ExaminationStep = (typeof examinationSteps)[number];

/** `audit` counts where the database holds no other, from before it was encrypted anew. */
interface DatabaseKeys {
  readonly database: Uint8Array;
  readonly audit: Uint8Array;
}

/** What a database holds that passed every check. */
interface Found {
  readonly counts: VaultCounts;
  readonly auditHead: string;
  /** For each hash that was asked for, whether the activity log holds a row with it. */
  readonly witnesses: readonly boolean[];
}

export type Examination =
  | { readonly passed: true; readonly found: Found }
  | { readonly passed: false; readonly failed: ExaminationStep; readonly code: ErrorCode };

/**
 * Examines every page and row of the database at `path`. It has to be a copy: it is brought to our
 * schema, and left like one that was closed in order, whatever it was copied from. Its schema is checked before anything in it could run.
 *
 * @param heads hashes of the activity log (base64url) to look for
 */
export async function examine(
  path: string,
  keys: DatabaseKeys,
  vaultId: string,
  heads: readonly string[] = [],
): Promise<Examination> {
  let step: ExaminationStep = 'opens';
  let connection: Connection | null = null;
  try {
    await refuseByHeader(path);
    connection = connect(path, keys.database);
    const version = connection.pragma('user_version', { simple: true }) as number;
    if (version > latestVersion) throw new AppError('vault_newer');
    step = 'schema';
    if (version < 1 || !hasOurSchema(connection, version)) throw new AppError('vault_damaged');
    step = 'pages';
    if (connection.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
      throw new AppError('vault_damaged');
    }
    setPragmas(connection);
    migrate(connection);
    const db = writableDb(connection);
    step = 'opens';
    requireVaultId(db, vaultId);
    step = 'references';
    if (connection.prepare('pragma foreign_key_check').get()) throw new AppError('vault_damaged');
    step = 'index';
    checkIndex(db);
    step = 'texts';
    if (!textsAgree(db)) throw new AppError('vault_damaged');
    step = 'activities';
    const lasting = keptKeys(db);
    checkAudit(db, lasting?.auditKey ?? keys.audit, Number.MAX_SAFE_INTEGER - 1);
    if (lasting) wipe(lasting.auditKey, lasting.identitySeed);
    markClosed(connection);
    return { passed: true, found: foundIn(db, heads) };
  } catch (error) {
    const known = storageError(error);
    if (!(known instanceof AppError)) throw error;
    return { passed: false, failed: step, code: known.code };
  } finally {
    connection?.close();
  }
}

function requireVaultId(db: WritableDb, vaultId: string): void {
  const row = db.get<{ readonly value: string }>("select value from setting where key = 'vaultId'");
  if (row?.value !== JSON.stringify(vaultId)) throw new AppError('vault_foreign');
}

function foundIn(db: WritableDb, heads: readonly string[]): Found {
  const hasRow = (head: string): boolean => {
    const hash = Buffer.from(head, 'base64url');
    return db.get('select 1 from audit where hash = @hash', { hash }) !== undefined;
  };
  return {
    counts: countVault(db),
    auditHead: auditHead(db),
    witnesses: heads.map(hasRow),
  };
}
