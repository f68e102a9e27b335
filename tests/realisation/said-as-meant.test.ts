import { expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** Words that could be read as something else → what is told last in nl, en and fr. */
const SAID: [string, string, string, string][] = [
  // an infinitive behind a preposition is what people do, not many of a thing
  [
    'De kosten van vliegen stegen met 6 procent.',
    'De kosten van vliegen zijn met 6 procent gestegen.',
    'Air travel costs rose by 6%.',
    'Les coûts des voyages en avion ont augmenté de 6 %.',
  ],
  [
    'De prijs van parkeren stijgt met 2 euro per uur.',
    'De prijs van parkeren stijgt met 2 euro per uur.',
    'The price of parking rises by €2 per hour.',
    'Le prix du stationnement augmente de 2 euros de l’heure.',
  ],
  // still so: since then, and not for so long
  [
    'De fabriek ligt al ruim twee maanden stil.',
    'De fabriek ligt al ruim twee maanden stil.',
    'The factory has been at a standstill for more than two months.',
    'L’usine est à l’arrêt depuis plus de deux mois.',
  ],
  [
    'Het kasteel stond langer dan drie jaar leeg.',
    'Het kasteel stond langer dan drie jaar leeg.',
    'The castle stood empty for more than three years.',
    'Le château a été inoccupé pendant plus de trois ans.',
  ],
  // shares lose no election, and a company pays out no subsidy
  [
    'De AEX verloor 0,4 procent.',
    'De AEX heeft 0,4 procent verloren.',
    'The AEX index lost 0.4%.',
    'L’indice AEX a perdu 0,4 %.',
  ],
  [
    'De bank keert 5 miljoen euro uit aan klanten.',
    'De bank keert 5 miljoen euro aan klanten uit.',
    'The bank is paying €5 million to customers.',
    'La banque verse 5 millions d’euros à des clients.',
  ],
  [
    'Feyenoord leidt de ranglijst met 45 punten.',
    'Feyenoord leidt de ranglijst met 45 punten.',
    'Feyenoord lead the rankings with 45 points.',
    'Feyenoord occupe la tête du classement avec 45 points.',
  ],
  // so many more, and how many that makes
  [
    'D66 wint twee zetels en komt uit op 18 zetels.',
    'D66 wint twee zetels. D66 komt op achttien zetels uit.',
    'D66 gains two seats. D66 has 18 seats.',
    'D66 gagne deux sièges. D66 compte 18 sièges.',
  ],
  [
    'De provincie gaf in mei vier vergunningen voor nieuwe windmolens af.',
    'De provincie verleende in mei vier vergunningen voor nieuwe windmolens.',
    'The province granted four permits for new wind turbines in May.',
    'La province a accordé quatre permis pour de nouvelles éoliennes en mai.',
  ],
  [
    'De lonen in de metaal stijgen met 4 procent.',
    'De lonen in de metaal stijgen met 4 procent.',
    'Wages in the metal industry are rising by 4%.',
    'Les salaires dans la métallurgie augmentent de 4 %.',
  ],
  [
    'Bij een aanslag in Kabul zijn twaalf mensen gedood.',
    'Bij een aanslag in Kabul zijn twaalf mensen gedood.',
    'Twelve people were killed in an attack in Kabul.',
    'Douze personnes ont été tuées dans un attentat à Kaboul.',
  ],
  // what a second figure takes from the first
  [
    'Bol behaalde een omzet van 5,5 miljard euro, Coolblue 2,8 miljard.',
    'Bol heeft een omzet van 5,5 miljard euro geboekt. Coolblue heeft een omzet van 2,8 miljard euro geboekt.',
    'Bol generated revenue of €5.5 billion. Coolblue generated revenue of €2.8 billion.',
    'Bol a réalisé un chiffre d’affaires de 5,5 milliards d’euros. Coolblue a réalisé un chiffre d’affaires de 2,8 milliards d’euros.',
  ],
  [
    'Bij de brandweer werken 300 mensen, bij de politie 900.',
    'De brandweer heeft 300 mensen in dienst. De politie heeft 900 mensen in dienst.',
    'The fire brigade employs 300 people. Police employ 900 people.',
    'Les pompiers emploient 300 personnes. La police emploie 900 personnes.',
  ],
  [
    'Van de 9,8 miljoen werkenden hadden er 1,2 miljoen een flexibel contract.',
    '1,2 miljoen van de 9,8 miljoen werkenden hadden een flexibel contract.',
    'Of the 9.8 million working people, 1.2 million had a flexible contract.',
    'Sur les 9,8 millions d’actifs, 1,2 million avaient un contrat flexible.',
  ],
  // all of a surname
  [
    'Onderzoeker Marte Hieke van der Kamp ondervroeg 1.200 ouderen.',
    'Onderzoeker Marte Hieke van der Kamp heeft 1200 ouderen ondervraagd.',
    'Marte Hieke van der Kamp, a researcher, questioned 1,200 older people.',
    'La chercheuse Marte Hieke van der Kamp a interrogé 1 200 personnes âgées.',
  ],
];

it.each(SAID)('%s', (dutch, ...languages) => {
  expect(['nl', 'en', 'fr'].map((language) => told(dutch, language).join(' '))).toEqual(languages);
});

/** Near misses: what of these no English sentence may say. */
const NOT_SAID: [string, RegExp][] = [
  ['De kosten van spelen stegen met 6 procent.', /games/],
  ['De kosten van fietsen stegen met 6 procent.', /bicycles/],
  ['D66 won 26 zetels.', /gain/],
  ['De Belastingdienst legde een aanslag van 4.000 euro op.', /attack/],
  ['In de zaal zaten 80 mensen, in rij 12.', /12 people|twelve people/i],
];

it.each(NOT_SAID)('%s', (dutch, wrong) => {
  expect(told(dutch, 'en').join(' ')).not.toMatch(wrong);
});
