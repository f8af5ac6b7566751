import { api } from '../../api.ts';
import { useKeptText } from '../../app/kept-text/index.ts';
import type { KeptText } from '../../app/kept-text/index.ts';

/** The member's words while they type. */
export function useMemberWords(kept: string): KeptText {
  return useKeptText(kept, async (words) => {
    const reply = await api.saveMemberWords({ words });
    return reply.ok ? reply.value.savedAt : null;
  });
}
