import { expect, test } from 'vitest';
import { extractionOf, factLines } from '../support/facts.ts';

/** The last fact of a text, with the words before that it leans on. */
function leaning(text: string): string | undefined {
  return extractionOf(text).facts.at(-1)?.leans?.text;
}

/** Whose, which, what for, of what body: the nearest sentence that has it must be told first. */
test.each([
  [
    'Verzekeraar CZ verlaagt de premie. De kleinere verzekeraar DSW maakte de premies bekend. De basisverzekering stijgt met 6 euro.',
    'De kleinere verzekeraar DSW maakte de premies bekend.',
  ],
  [
    'De universiteit maakte de plannen bekend. Het collegegeld gaat met 60 euro omhoog.',
    'De universiteit maakte de plannen bekend.',
  ],
  // the noun itself stands nearer than a name
  [
    'NVM publiceerde cijfers. De gemiddelde woningprijs is hoog. In Breda is het druk. Het is stil. De prijs steeg met 2 procent.',
    'De gemiddelde woningprijs is hoog.',
  ],
  [
    'De politie vond in Breda een lading heroïne. In Ede werden drugs gevonden. Het was laat. De drugs zijn vernietigd.',
    'In Ede werden drugs gevonden.',
  ],
  [
    'In de woning lagen vijf pistolen. Niemand was thuis. De wapens zijn in beslag genomen.',
    'In de woning lagen vijf pistolen.',
  ],
  [
    'De gemeenten krijgen subsidie om stallingen op orde te brengen. Er is dit jaar voor 275.000 euro aan subsidie verleend.',
    'De gemeenten krijgen subsidie om stallingen op orde te brengen.',
  ],
  ['KLM heeft plannen. Topman Marjan Rintel verwacht 2000 banen te schrappen.', 'KLM heeft plannen.'],
  // a name in the sentence itself, what it is for, a body in the title
  ['KLM heeft plannen. De omzet van Philips steeg in mei met 3 procent.', undefined],
  ['KLM heeft plannen. Topman Frans Muller van Ahold schrapt in mei 2000 banen.', undefined],
])('%s', (text, before) => {
  expect(leaning(text)).toBe(before);
});

/** Where a period is the subject of a sentence, the figures behind it are of that. */
test.each([
  [
    'De maand juni was dit jaar heel zonnig. In De Bilt was de gemiddelde temperatuur 18,2 graden.',
    ['level theme=gemiddeld temperatuur value=18,2 graden @De Bilt 2026-06'],
  ],
  [
    'Oktober was zacht. De gemiddelde temperatuur lag op 13 graden.',
    ['level theme=gemiddeld temperatuur value=13 graden 2026-10'],
  ],
  [
    'Oktober was zacht. In november lag de gemiddelde temperatuur op 7 graden.',
    ['level theme=gemiddeld temperatuur value=7 graden 2026-11'],
  ],
])('of which period: %s', (text, facts) => {
  expect(factLines(text)).toEqual(facts);
});
