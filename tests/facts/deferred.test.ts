import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** A reason, cause, result or purpose that no frame says: its fact is told, and the clause awaits a translator. */
test.each([
  [
    'Omdat het regende, sloot de gemeente het zwembad.',
    ['closure agent=gemeente theme=zwembad (awaits reason: Omdat het regende)'],
  ],
  [
    'Het ziekenhuis sluit de afdeling omdat er te weinig verpleegkundigen zijn.',
    ['closure agent=ziekenhuis theme=afdeling ongoing (awaits reason: omdat er te weinig verpleegkundigen zijn)'],
  ],
  [
    'De prijs steeg met 4 procent, vooral doordat energie duurder werd.',
    ['growth difference=4 procent theme=prijs (awaits cause: vooral doordat energie duurder werd)'],
  ],
  [
    'De man werd aangehouden, mogelijk omdat hij een agent had bedreigd.',
    ['arrest patient=man (awaits reason: mogelijk omdat hij een agent had bedreigd)'],
  ],
  [
    'De brandweer redde twaalf paarden, waardoor de schade beperkt bleef.',
    ['rescue agent=brandweer patient=twaalf paarden (awaits result: waardoor de schade beperkt bleef)'],
  ],
  [
    'De regering trekt 100 miljoen euro uit om de dijken mooier te maken.',
    ['budget agent=regering value=100 miljoen euro ongoing (awaits purpose: om de dijken mooier te maken)'],
  ],
  // no denial reaches behind want
  [
    'Er vielen geen gewonden, want het pand was leeg.',
    ['injury patient=gewonden negated (awaits reason: want het pand was leeg)'],
  ],
  // with all that hangs on it
  [
    'De NS schrapt 40 treinen omdat er bladeren liggen en de sporen glad zijn.',
    ['cancellation agent=NS theme=40 treinen ongoing (awaits reason: omdat er bladeren liggen en de sporen glad zijn)'],
  ],
])('%s', (sentence, told) => {
  expect(factLines(sentence)).toEqual(told);
});

/** Near misses: what is a condition, a time, a concession, denied, asked for or needed says something else without its clause. */
test.each([
  'De gemeente sluit het zwembad als het regent.',
  'De gemeente sluit het zwembad, tenzij de raad anders beslist.',
  'De gemeente sloot het zwembad toen de kinderen blij waren.',
  'De gemeente sluit het zwembad, niet omdat de kosten te hoog zijn.',
  'De gemeente sluit het zwembad alleen omdat de kosten te hoog zijn.',
  'De gemeente sluit het zwembad niet omdat de kosten te hoog zijn.',
  'De man is mogelijk ontvoerd omdat zijn vader rijk is.',
  'Er is 3 miljoen euro nodig om de brug mooier te maken.',
  'De school heeft 40 leraren om de leerlingen blij te maken.',
  'Bedrijven moeten 3 miljoen euro betalen om blij te blijven.',
  'De commissie onderzoekt waardoor de kinderen zo blij waren.',
  'De gemeente sluit het lek waardoor het water zo vies was.',
])('%s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});
