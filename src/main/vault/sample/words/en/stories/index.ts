import { amaraOkafor } from './amara-okafor.ts';
import { danielWeiss } from './daniel-weiss.ts';
import { freyaLindqvist } from './freya-lindqvist.ts';
import { hannahGoldberg } from './hannah-goldberg.ts';
import { ingridSolheim } from './ingrid-solheim.ts';
import { kofiMensah } from './kofi-mensah.ts';
import { leilaHaddad } from './leila-haddad.ts';
import { meilingChen } from './meiling-chen.ts';
import { owenPritchard } from './owen-pritchard.ts';
import { rafaelDuarte } from './rafael-duarte.ts';
import { tomasHerrera } from './tomas-herrera.ts';
import { yusufDemir } from './yusuf-demir.ts';

/** By the person's name. */
export const stories = {
  'Amara Okafor': amaraOkafor,
  'Daniel Weiss': danielWeiss,
  'Freya Lindqvist': freyaLindqvist,
  'Hannah Goldberg': hannahGoldberg,
  'Ingrid Solheim': ingridSolheim,
  'Kofi Mensah': kofiMensah,
  'Leila Haddad': leilaHaddad,
  'Mei-Ling Chen': meilingChen,
  'Owen Pritchard': owenPritchard,
  'Rafael Duarte': rafaelDuarte,
  'Tomás Herrera': tomasHerrera,
  'Yusuf Demir': yusufDemir,
} as const;
