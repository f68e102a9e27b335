import { expect, test } from 'vitest';
import { tell } from '../support/tell.ts';

/** Text → what none of its told sentences may say, in Dutch or English. */
test.each<[string, RegExp]>([
  // little, too much: how much of it is what is said
  ['De gemeente heeft weinig vertrouwen in het plan.', /vertrouwt|vertrouwen in|trust/],
  ['De gemeente maakt zich te veel zorgen over het plan.', /./],
  ['De minister vertrouwt erop dat het goed komt.', /./],
  // through a red light: nobody who fines
  ['Een chauffeur kreeg een boete van 400 euro voor het rijden door rood licht.', /rood licht legde|red light fined/i],
  // they are not those of the police
  ['De politie zag het aantal fietsdiefstallen met 5 procent toenemen.', /van de politie|of police/],
  // a saying, and no deed
  ['Het plegen van fraude loont niet, zegt de rechter.', /./],
  // two of them, and not one that is both
  ['De Franse en Duitse politie hebben 12 mensen aangehouden.', /Franse Duitse|French German|politie aangehouden/],
  ['De bakker kocht verse en bevroren broodjes voor 300 euro.', /verse bevroren|fresh frozen/],
])('%s', (text, never) => {
  expect(tell(text, ['nl', 'en']).flat().join(' | ')).not.toMatch(never);
});
