import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** A figure by which something is more, less or besides → its sentence in nl, en and fr. */
const TOLD: [string, string, string, string][] = [
  [
    'De verbouwing kostte 4 miljoen euro meer dan begroot.',
    'De renovatie kostte 4 miljoen euro meer dan begroot.',
    'The renovation cost €4 million more than budgeted.',
    'La rénovation a coûté 4 millions d’euros de plus que prévu au budget.',
  ],
  // what it is measured from may stand behind the verb
  [
    'De gemeente hield 4,2 miljoen euro meer over dan begroot.',
    'De gemeente heeft 4,2 miljoen euro meer overgehouden dan begroot.',
    'The municipality had €4.2 million more left over than budgeted.',
    'La commune a dégagé un excédent de 4,2 millions d’euros de plus que prévu au budget.',
  ],
  [
    'De provincie ontving 4 miljoen euro minder van het Rijk.',
    'De provincie heeft 4 miljoen euro minder van het Rijk ontvangen.',
    'The province received €4 million less from the central government.',
    'La province a reçu 4 millions d’euros de moins de la part de l’État.',
  ],
  [
    'Het ministerie trekt 30 miljoen euro extra uit voor het onderwijs.',
    'Het ministerie stelt 30 miljoen euro extra beschikbaar voor het onderwijs.',
    'The ministry is setting aside €30 million extra for education.',
    'Le ministère alloue 30 millions d’euros supplémentaires à l’enseignement.',
  ],
  [
    'De gemeente geeft 3 miljoen euro meer uit aan jeugdzorg dan vorig jaar.',
    'De gemeente geeft 3 miljoen euro meer aan jeugdzorg uit dan vorig jaar.',
    'The municipality is spending €3 million more on youth care than last year.',
    'La commune dépense 3 millions d’euros de plus pour l’aide à la jeunesse que l’an dernier.',
  ],
  [
    'Het bedrijf verkocht 300 auto’s minder dan een jaar eerder.',
    'Het bedrijf heeft 300 auto’s minder verkocht dan een jaar eerder.',
    'The company sold 300 fewer cars than a year earlier.',
    'L’entreprise a vendu 300 voitures de moins qu’un an plus tôt.',
  ],
  // a share of what is counted
  [
    'Het park trok 12 procent meer bezoekers dan vorig jaar.',
    'Het park heeft 12 procent meer bezoekers getrokken dan vorig jaar.',
    'The park attracted 12% more visitors than last year.',
    'Le parc a attiré 12 % de visiteurs en plus que l’an dernier.',
  ],
  [
    'Het bedrijf verkocht vorig jaar 12 procent minder auto’s dan in Duitsland.',
    'Het bedrijf verkocht vorig jaar 12 procent minder auto’s dan in Duitsland.',
    'The company sold 12% fewer cars last year than in Germany.',
    'L’entreprise a vendu 12 % de voitures en moins l’an dernier qu’en Allemagne.',
  ],
];

/** Nothing is told: the figure is none by itself, and what makes it one cannot be said. */
const UNTOLD: string[] = [
  'De verbouwing kostte 4 miljoen euro meer dan de buurt had gedacht.',
  'Het park trok de helft minder bezoekers dan vorig jaar.',
  'De verbouwing kostte 4 miljoen euro te veel.',
];

describe('a figure that is a difference', () => {
  it.each(TOLD)('%s', (source, nl, en, fr) => {
    expect([told(source, 'nl'), told(source, 'en'), told(source, 'fr')]).toEqual([[nl], [en], [fr]]);
  });

  it.each(UNTOLD)('not: %s', (source) => {
    expect(told(source, 'nl')).toEqual([]);
  });
});
