import { api } from '../../api.ts';
import { useKeptText } from '../../app/kept-text/index.ts';
import type { KeptText } from '../../app/kept-text/index.ts';

/** The member's words while they type. */
export function useMemberWords(kept: string): KeptText {
  return useKeptText('member words', kept, (words) => api.saveMemberWords({ words }));
}
