import { backgrounds } from './backgrounds/index.ts';
import { library } from './library.ts';
import { phrases } from './phrases.ts';
import { said } from './said.ts';
import { stories } from './stories/index.ts';

/** Everything that is said and written in the sample practice. */
export const en = { stories, backgrounds, phrases, library, said } as const;
