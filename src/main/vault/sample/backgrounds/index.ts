import type { Background } from '../background.ts';
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
export const backgrounds: Readonly<Record<string, Background>> = {
  'Amara Okafor': amaraOkafor,
  'Daniel Weiss': danielWeiss,
  'Mei-Ling Chen': meilingChen,
  'Tomás Herrera': tomasHerrera,
  'Freya Lindqvist': freyaLindqvist,
  'Yusuf Demir': yusufDemir,
  'Hannah Goldberg': hannahGoldberg,
  'Kofi Mensah': kofiMensah,
  'Ingrid Solheim': ingridSolheim,
  'Rafael Duarte': rafaelDuarte,
  'Leila Haddad': leilaHaddad,
  'Owen Pritchard': owenPritchard,
};
