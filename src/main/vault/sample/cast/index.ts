import type { Frame } from '../frame.ts';
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

/** Everyone of the made-up practice, in the order in which they came. */
export const cast: readonly Frame[] = [
  amaraOkafor,
  danielWeiss,
  meilingChen,
  tomasHerrera,
  freyaLindqvist,
  yusufDemir,
  hannahGoldberg,
  kofiMensah,
  ingridSolheim,
  rafaelDuarte,
  leilaHaddad,
  owenPritchard,
];
