import { describe, expect, test } from 'vitest';
import { partialLines } from '../support/facts.ts';
import { lead } from '../support/lead.ts';

/** How many that is for each of something. */
const EACH: [string, string, string, string][] = [
  [
    'Vorig jaar werden 1.100 inbraken gepleegd, gemiddeld drie per dag.',
    'Vorig jaar werden 1100 inbraken gepleegd, gemiddeld drie per dag.',
    'Last year, 1,100 burglaries were committed, an average of three per day.',
    'L’an dernier, 1 100 cambriolages ont été commis, soit trois par jour en moyenne.',
  ],
  [
    'De politie deelde 96 boetes uit, gemiddeld twaalf per uur.',
    'De politie heeft 96 boetes uitgeschreven, gemiddeld twaalf per uur.',
    'Police issued 96 fines, an average of 12 per hour.',
    'La police a infligé 96 amendes, soit 12 par heure en moyenne.',
  ],
  [
    'De inwoners betalen 1,2 miljoen euro, omgerekend 80 euro per inwoner.',
    'De inwoners betalen 1,2 miljoen euro, ofwel 80 euro per inwoner.',
    'The residents are paying €1.2 million, or €80 per resident.',
    'Les habitants paient 1,2 million d’euros, soit 80 euros par habitant.',
  ],
  [
    'Vorig jaar stierven 700 fietsers, bijna twee per dag.',
    'Zevenhonderd fietsers overleden vorig jaar, ofwel bijna twee per dag.',
    'Seven hundred cyclists died last year, or nearly two per day.',
    'Sept cents cyclistes sont morts l’an dernier, soit près de deux par jour.',
  ],
  [
    'De overheid betaalt 84 miljoen euro, gemiddeld 12.000 euro per huishouden.',
    'De overheid betaalt 84 miljoen euro, gemiddeld 12.000 euro per huishouden.',
    'The authorities are paying €84 million, an average of €12,000 per household.',
    'Les pouvoirs publics paient 84 millions d’euros, soit 12 000 euros par foyer en moyenne.',
  ],
  [
    'De fabriek produceert 52.000 auto’s, gemiddeld duizend per week.',
    'De fabriek produceert 52.000 auto’s, gemiddeld duizend per week.',
    'The factory is producing 52,000 cars, an average of 1,000 per week.',
    'L’usine produit 52 000 voitures, soit 1 000 par semaine en moyenne.',
  ],
  [
    'Het ziekenhuis behandelde 14.600 patiënten, dat zijn er 40 per dag.',
    'Het ziekenhuis heeft 14.600 patiënten behandeld, ofwel 40 per dag.',
    'The hospital treated 14,600 patients, or 40 per day.',
    'L’hôpital a soigné 14 600 patients, soit 40 par jour.',
  ],
  [
    'De renners leggen 287 kilometer af, gemiddeld 48 kilometer per dag.',
    'De wielrenners leggen 287 kilometer af, gemiddeld 48 kilometer per dag.',
    'The riders are covering 287 km, an average of 48 km per day.',
    'Les coureurs parcourent 287 kilomètres, soit 48 kilomètres par jour en moyenne.',
  ],
  [
    'De huur stijgt met 25 euro per maand, ofwel 300 euro per jaar.',
    'De huur stijgt met 25 euro per maand, ofwel 300 euro per jaar.',
    'The rent rises by €25 per month, or €300 per year.',
    'Le loyer augmente de 25 euros par mois, soit 300 euros par an.',
  ],
  [
    'De schade bedraagt 4 miljoen euro, gemiddeld 20.000 euro per woning.',
    'De schade bedraagt 4 miljoen euro, gemiddeld 20.000 euro per woning.',
    'Damage amounts to €4 million, an average of €20,000 per home.',
    'Les dégâts s’élèvent à 4 millions d’euros, soit 20 000 euros par logement en moyenne.',
  ],
];

/** What those that are counted come to in another measure. */
const TOTALS: typeof EACH = [
  [
    'Het waterschap plant 60.000 bomen, goed voor 40 hectare bos.',
    'Het waterschap plant 60.000 bomen, goed voor 40 hectare bos.',
    'The water board is planting 60,000 trees, accounting for 40 hectares of forests.',
    'L’office des eaux plante 60 000 arbres, représentant 40 hectares de forêts.',
  ],
  [
    'De fabriek levert 300 turbines, samen goed voor 900 megawatt.',
    'De fabriek levert 300 turbines, goed voor 900 megawatt.',
    'The factory is supplying 300 turbines, accounting for 900 MW.',
    'L’usine fournit 300 turbines, représentant 900 MW.',
  ],
  [
    'De stad bouwt 40 torens, in totaal 6.000 woningen.',
    'De stad bouwt 40 torens, in totaal 6000 woningen.',
    'The city is building 40 towers, a total of 6,000 homes.',
    'La ville construit 40 tours, soit 6 000 logements au total.',
  ],
  [
    'De politie nam 30 pakketten in beslag, in totaal 400 kilo cocaïne.',
    'De politie heeft 30 pakketten in beslag genomen, in totaal 400 kilo cocaïne.',
    'Police seized 30 parcels, a total of 400 kg of cocaine.',
    'La police a saisi 30 colis, soit 400 kilos de cocaïne au total.',
  ],
  [
    'De douane onderschepte 12 containers, in totaal 9 ton cocaïne.',
    'De douane heeft twaalf containers onderschept, in totaal negen ton cocaïne.',
    'Customs intercepted 12 containers, a total of nine tonnes of cocaine.',
    'La douane a intercepté 12 conteneurs, soit neuf tonnes de cocaïne au total.',
  ],
  [
    'Het bedrijf verkocht 2.000 woningen, goed voor 600 miljoen euro.',
    'Het bedrijf heeft 2000 woningen verkocht, goed voor 600 miljoen euro.',
    'The company sold 2,000 homes, accounting for €600 million.',
    'L’entreprise a vendu 2 000 logements, représentant 600 millions d’euros.',
  ],
];

/** Nearly twice as much, and twice as many. */
const TWICE: typeof EACH = [
  [
    'Het team haalde 45.000 euro op, bijna twee keer zoveel als vorig jaar.',
    'Het team heeft 45.000 euro opgehaald, bijna twee keer zoveel als vorig jaar.',
    'The team raised €45,000, nearly twice as much as last year.',
    'L’équipe a récolté 45 000 euros, soit près de deux fois plus que l’an dernier.',
  ],
  [
    'De keten opende 40 winkels, twee keer zoveel als in 2024.',
    'De keten heeft 40 winkels geopend, twee keer zoveel als in 2024.',
    'The chain opened 40 shops, twice as many as in 2024.',
    'La chaîne a ouvert 40 magasins, soit deux fois plus qu’en 2024.',
  ],
  [
    'Er werden 60 auto’s gestolen, ruim twee keer zoveel als in 2024.',
    'Er zijn 60 auto’s gestolen, ruim twee keer zoveel als in 2024.',
    'Sixty cars were stolen, more than twice as many as in 2024.',
    'Soixante voitures ont été volées, soit plus de deux fois plus qu’en 2024.',
  ],
];

/** Another price, one of several figures, other people besides: none of these is the same figure once more. */
const NEAR_MISSES: [string, string][] = [
  ['Een kaartje kost 12 euro, 8 euro per kind.', 'cost theme=kaartje value=12 euro ongoing without per'],
  [
    'De stad kocht twaalf bussen en acht trams, in totaal twintig voertuigen.',
    'purchase agent=stad theme=acht trams without in totaal twintig voertuigen',
  ],
];

describe('a figure given once more behind a comma', () => {
  test.each([...EACH, ...TOTALS, ...TWICE])('%s', (dutch, nl, en, fr) => {
    expect(lead(dutch, 'nl')).toBe(nl);
    expect(lead(dutch, 'en')).toBe(en);
    expect(lead(dutch, 'fr')).toBe(fr);
  });

  test.each(NEAR_MISSES)('%s', (dutch, partial) => {
    expect(partialLines(dutch)).toContain(partial);
    expect(lead(dutch, 'en')).toBe('');
  });

  test('those who are told of besides are no total of those who were hurt', () => {
    const dutch = 'Er raakten twaalf mensen gewond, in totaal 40 slachtoffers.';
    expect(lead(dutch, 'en')).not.toContain('total of 40');
  });
});
