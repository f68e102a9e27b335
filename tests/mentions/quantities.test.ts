import { describe, expect, it } from 'vitest';
import { NO_QUANTITY, QUANTITIES, TOGETHER } from './quantities.corpus.ts';
import { mentionsOf, sayQuantity } from './say.ts';

const said = (text: string): string[] => mentionsOf(text).quantities.map(sayQuantity);

for (const [construction, values] of Object.entries(QUANTITIES))
  describe(construction, () => {
    for (const [value, phrasings] of Object.entries(values))
      it.each(phrasings)(`${value}: %s`, (phrasing) => {
        expect(said(phrasing)).toEqual([value]);
      });
  });

describe('what happens to it', () => {
  it.each([
    ['Onderzoekers ontdekten drie manen.', 'ontdekken'],
    ['De ploeg staat zesde met 35 punten.', undefined],
    ['De gemeente trekt daar 2 miljoen euro voor uit.', 'uittrekken'],
    ['De maatregel zou 200 miljoen euro opleveren.', 'opleveren'],
    ['Het bedrijf wil in Zwolle 300 banen scheppen.', 'scheppen'],
    ['De man schoot twee agenten neer.', 'neerschieten'],
    ['Bij de school zijn drie honden doodgeschoten.', 'doodschieten'],
    ['Het werk sleept lang en kost € 490 miljoen.', 'kosten'],
    ['De leden zien hun pensioen met 7 procent stijgen.', 'stijgen'],
    ['Agenten namen ruim 2000 euro nepgeld in beslag.', 'in beslag nemen'],
    ['De school gaat om 43 leerlingen bijles te geven langer open.', 'geven'],
    ['Bij de brand raakten zeven bewoners gewond.', 'gewond raken'],
    ['In de wijk wonen naar schatting 4000 mensen.', 'wonen'],
    ['De keten wil 30 panden inkopen voor eind 2028.', 'inkopen'],
    ['De aannemer raamt de schade op 3 miljoen euro.', 'ramen'],
    ['De winkels namen samen 4 miljoen euro voor hun rekening.', 'nemen'],
    ['De schipper onderging drie operaties.', 'ondergaan'],
    ['Het museum dat 700 doeken bezit, gaat dicht.', 'bezitten'],
    ['De totale investering bedraagt 40 miljoen euro.', 'investering'],
    ['De loodgieter haalde naar eigen zeggen veertig emmers water weg.', 'weghalen'],
    ['De bank verwacht dat de huren met 3 procent toenemen.', 'toenemen'],
  ])('%s %s', (sentence, event) => {
    expect(mentionsOf(sentence).quantities.map((quantity) => quantity.event)).toEqual([event]);
  });
});

describe('several in one sentence', () => {
  it.each(TOGETHER)('%s', (sentence, ...quantities) => {
    expect(said(sentence)).toEqual(quantities.filter((quantity) => typeof quantity === 'string'));
  });
});

describe('no quantity', () => {
  it.each(NO_QUANTITY)('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
