/**
 * Has glibc overwrite every piece of memory that is freed, also small ones: what was read of the vault
 * does not outlive it there (docs/decisions/memory-after-lock.md). It counts from the start of a process
 * on and for nothing but glibc; elsewhere it changes nothing.
 */
export const overwriteFreed = {
  GLIBC_TUNABLES: 'glibc.malloc.perturb=165:glibc.malloc.tcache_count=0',
};
