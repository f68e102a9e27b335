import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidIn } from '../support/sentences.ts';

/** A sentence of the corpus with what each of its facts is told as. */
interface Row {
  source: string;
  told: Record<'fact' | 'nl' | 'en' | 'fr', string[]>;
}

/** `> ` opens a row; `fact`, `nl`, `en` and `fr` lines follow, one group a fact. */
function corpus(): Row[] {
  const text = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'everyday.txt'), 'utf8');
  const rows: Row[] = [];
  for (const line of text.split('\n')) {
    const [, mark, words] = /^(>|fact|nl|en|fr) (.+)$/.exec(line) ?? [];
    if (mark === '>') rows.push({ source: words!, told: { fact: [], nl: [], en: [], fr: [] } });
    else if (mark !== undefined) rows.at(-1)!.told[mark as keyof Row['told']].push(words!);
  }
  return rows;
}

/** Words that evoke a frame elsewhere, in a sentence that it must not tell. */
const MISSES: [source: string, frame: string][] = [
  ['Hij verloor vorige week zijn baan.', 'match-loss'],
  ['Oranje verloor de finale van Spanje.', 'match-loss'],
  ['De ploeg verloor nog niet eerder een wedstrijd.', 'match-loss'],
  ['De temperatuur zakte naar 5 graden.', 'exam-fail'],
  ['De baby groeit.', 'growth'],
  ['De omzet groeide met 5 procent.', 'expanding'],
  ['De partij ging 4 procent vooruit.', 'expanding'],
  ['De politie zag twee mannen lopen.', 'fault-finding'],
  ['De verdachten zijn vrijgelaten.', 'identity'],
  ['Het kabinet viel over de asielplannen.', 'fall'],
  ['De keuze viel op het oude pand.', 'fall'],
  ['De minister trof maatregelen tegen de overlast.', 'affliction'],
  ['De rekening kwam uit op 3 miljoen euro.', 'release-of-work'],
  ['De ondernemer steekt 3 miljoen euro in het bedrijf.', 'stabbing'],
  ['De partij leidt in de peilingen.', 'result'],
  ['De discussie liep naar het einde.', 'walking'],
  ['De koers liep naar 30 euro.', 'walking'],
  ['De minister maakte drie punten.', 'scoring'],
  ['Het dossier ligt bij de rechter.', 'location'],
  ['Nederland ligt in Brussel dwars.', 'location'],
  ['De politie hoorde een knal.', 'interrogation'],
  ['De politie hield de dader aan.', 'detention'],
  ['De verdachte zit vast in een lift.', 'detention'],
  ['Het vliegtuig vertrok van Schiphol.', 'takeoff'],
  ['De prijzen stegen op de beurs van Amsterdam.', 'takeoff'],
  ['De trein ontspoorde bijna.', 'derailment'],
  ['Duitsland scheidt afval.', 'divorce'],
  ['De film kwam uit op 300.000 bezoekers.', 'release-of-work'],
  ['Het concern ruimt het veld.', 'culling'],
  ['De spits maakt het verschil.', 'scoring'],
  ['De beurs herstelde van het verlies.', 'recovery'],
  ['De regering overleefde.', 'survival'],
  ['De winkel verschijnt in het straatbeeld.', 'release-of-work'],
  ['De coach heeft de leiding.', 'result'],
  ['Volgens de woordvoerder speelt geld geen rol.', 'playing-part'],
  ['De band trad streng op tegen vechtende fans.', 'performance'],
  ['De belasting treft rijke huishoudens.', 'affliction'],
  ['Hij nam het voortouw op.', 'recording'],
  ['Het KNMI kondigt code oranje af.', 'declaration'],
];

describe('sentences of everyday news', () => {
  it.each(corpus())('$source', ({ source, told }) => {
    expect({ fact: factLines(source), ...saidIn(['nl', 'en', 'fr'], source) }).toEqual(told);
  });

  it.each(MISSES)('%s is no %s', (source, frame) => {
    expect(factLines(source).map((line) => line.split(' ')[0])).not.toContain(frame);
  });
});
