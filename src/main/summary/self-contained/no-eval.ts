import { config } from 'zod';

// The policy of a page that leaves forbids code made from text. zod would try, and Firefox would complain of it.
// To be imported first: a schema asks for this while it is made.
config({ jitless: true });
