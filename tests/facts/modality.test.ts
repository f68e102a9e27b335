import { expect, test } from 'vitest';
import { extractionOf, factLines } from '../support/facts.ts';
import { saidOf } from '../support/tell.ts';
import { isSo } from '../../pipeline/model/fact.ts';

type Row = [sentence: string, fact: string, nl: string, en: string, fr: string];

/** What must, may or can be done → its fact, and how each language says it. */
const TOLD: Row[] = [
  [
    'De man moet 300 euro betalen.',
    'payment agent=man value=300 euro ongoing obligation',
    'De man moet 300 euro betalen.',
    'The man must pay €300.',
    'L’homme doit payer 300 euros.',
  ],
  [
    'Het kabinet zal 300 miljoen euro moeten investeren in defensie.',
    'investment agent=kabinet goal=defensie value=300 miljoen euro planned obligation',
    'Het kabinet zal 300 miljoen euro in defensie moeten investeren.',
    'The cabinet will have to invest €300 million in defence.',
    'Le gouvernement devra investir 300 millions d’euros dans la défense.',
  ],
  [
    'Er zal 300 miljoen euro moeten worden geïnvesteerd in de dijken.',
    'investment goal=dijken value=300 miljoen euro planned obligation',
    'Er zal 300 miljoen euro in de dijken moeten worden geïnvesteerd.',
    '€300 million will have to be invested in the dykes.',
    'Trois cents millions d’euros devront être investis dans les digues.',
  ],
  [
    'De verdachten moesten worden vrijgelaten.',
    'release patient=verdachten obligation',
    'De verdachten moesten worden vrijgelaten.',
    'The suspects had to be released.',
    'Les suspects ont dû être libérés.',
  ],
  [
    'Het bedrijf moet mogelijk 300 banen schrappen.',
    'jobs-lost agent=bedrijf theme=300 banen possible ongoing obligation',
    'Het bedrijf moet mogelijk 300 banen schrappen.',
    'The company may have to cut 300 jobs.',
    'L’entreprise doit peut-être supprimer 300 emplois.',
  ],
  [
    'De rechter zei dat de gemeente het park moet sluiten.',
    'closure agent=gemeente theme=park volgens rechter ongoing obligation',
    'De rechter zegt dat de gemeente het park moet sluiten.',
    'The judge said the municipality must close the park.',
    'Le juge a déclaré que la commune devait fermer le parc.',
  ],
  [
    'De school is verplicht het zwembad te sluiten.',
    'closure agent=school theme=zwembad ongoing obligation',
    'De school moet het zwembad sluiten.',
    'The school must close the swimming pool.',
    'L’école doit fermer la piscine.',
  ],
  [
    'De eigenaar werd gedwongen de winkel te sluiten.',
    'closure agent=eigenaar theme=winkel obligation',
    'De eigenaar moest de winkel sluiten.',
    'The owner had to close the shop.',
    'Le propriétaire a dû fermer le magasin.',
  ],
  [
    'De gemeenten dienden drie scholen te sluiten.',
    'closure agent=gemeenten theme=drie scholen obligation',
    'De gemeenten moesten drie scholen sluiten.',
    'The municipalities had to close three schools.',
    'Les communes ont dû fermer trois écoles.',
  ],
  [
    'Het bedrijf hoeft de fabriek niet te sluiten.',
    'closure agent=bedrijf theme=fabriek negated ongoing obligation',
    'Het bedrijf hoeft de fabriek niet te sluiten.',
    'The company does not have to close the factory.',
    'L’entreprise n’a pas à fermer l’usine.',
  ],
  [
    'De brug hoefde niet gesloten te worden.',
    'closure theme=brug negated obligation',
    'De brug hoefde niet te worden gesloten.',
    'The bridge did not have to close.',
    'Le pont n’avait pas à fermer.',
  ],
  [
    'De gemeente is niet verplicht het zwembad te openen.',
    'opening agent=gemeente theme=zwembad negated ongoing obligation',
    'De gemeente hoeft het zwembad niet te openen.',
    'The municipality does not have to open the swimming pool.',
    'La commune n’a pas à ouvrir la piscine.',
  ],
  [
    'De gemeente mag 300 woningen bouwen.',
    'construction agent=gemeente theme=300 woningen ongoing permission',
    'De gemeente mag 300 woningen bouwen.',
    'The municipality is allowed to build 300 homes.',
    'La commune peut construire 300 logements.',
  ],
  [
    'De projectontwikkelaar mag geen huizen bouwen.',
    'construction agent=ontwikkelaar theme=huizen negated ongoing permission',
    'De ontwikkelaar mag geen huizen bouwen.',
    'The developer is not allowed to build any houses.',
    'Le promoteur immobilier ne peut pas construire de maisons.',
  ],
  [
    'Het bedrijf mocht de fabriek niet sluiten.',
    'closure agent=bedrijf theme=fabriek negated permission',
    'Het bedrijf mocht de fabriek niet sluiten.',
    'The company was not allowed to close the factory.',
    'L’entreprise ne pouvait pas fermer l’usine.',
  ],
  [
    'Winkels mogen maandag weer openen.',
    'opening theme=winkels 2026-11-23 ongoing permission',
    'Winkels mogen maandag weer opengaan.',
    'Shops will be allowed to reopen on Monday 23 November.',
    'Des magasins pourront rouvrir lundi 23 novembre.',
  ],
  [
    'De gemeente zal het park mogen openen.',
    'opening agent=gemeente theme=park planned permission',
    'De gemeente zal het park mogen openen.',
    'The municipality will be allowed to open the park.',
    'La commune pourra ouvrir le parc.',
  ],
  [
    'De vakbond kan donderdag staken.',
    'strike agent=vakbond 2026-11-26 ongoing ability',
    'De vakbond kan donderdag staken.',
    'The trade union can go on strike on Thursday 26 November.',
    'Le syndicat peut faire grève jeudi 26 novembre.',
  ],
  [
    'De politie kan de verdachte niet aanhouden.',
    'arrest agent=politie patient=verdachte negated ongoing ability',
    'De politie kan de verdachte niet aanhouden.',
    'Police cannot arrest the suspect.',
    'La police ne peut pas arrêter le suspect.',
  ],
  [
    'Bezoekers konden stemmen op drie kandidaten.',
    'vote agent=bezoekers candidate=drie kandidaten ability',
    'Bezoekers konden op drie kandidaten stemmen.',
    'Visitors were able to vote for three candidates.',
    'Des visiteurs ont pu voter pour trois candidats.',
  ],
  [
    'De brandweer kon het gebouw niet redden.',
    'rescue agent=brandweer patient=gebouw negated ability',
    'De brandweer kon het gebouw niet redden.',
    'The fire brigade was not able to rescue the building.',
    'Les pompiers n’ont pas pu sauver le bâtiment.',
  ],
  [
    'De minister is in staat de school te sluiten.',
    'closure agent=minister theme=school ongoing ability',
    'De minister kan de school sluiten.',
    'The minister can close the school.',
    'Le ministre peut fermer l’école.',
  ],
  // What may be so, not what somebody is able to.
  [
    'De omzet zou kunnen dalen met 3 procent.',
    'decline difference=3 procent theme=omzet possible planned',
    'De omzet kan met 3 procent dalen.',
    'Turnover could fall by 3%.',
    'Le chiffre d’affaires pourrait baisser de 3 %.',
  ],
  // What had to be done or could be done, and was.
  [
    'De minister heeft moeten aftreden.',
    'resignation agent=minister',
    'De minister is opgestapt.',
    'The minister resigned.',
    'Le ministre a démissionné.',
  ],
  [
    'De politie kon drie verdachten aanhouden.',
    'arrest agent=politie patient=drie verdachten',
    'De politie heeft drie verdachten aangehouden.',
    'Police arrested three suspects.',
    'La police a arrêté trois suspects.',
  ],
  [
    'De fabriek blijkt 3 miljoen euro te kosten.',
    'cost theme=fabriek value=3 miljoen euro ongoing',
    'De fabriek kost 3 miljoen euro.',
    'The factory costs €3 million.',
    'L’usine coûte 3 millions d’euros.',
  ],
];

test.each(TOLD)('%s', (sentence, fact, nl, en, fr) => {
  expect(factLines(sentence)).toEqual([fact]);
  expect(['nl', 'en', 'fr'].map((language) => saidOf(sentence, language)[0]!.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
    nl,
    en,
    fr,
  ]);
});

/** A guess, advice, what was not so, a forbidden reading of niet, a question, what the subject of the frame's clause need not. */
const NOTHING = [
  'De man moet 300 fietsen hebben gestolen.',
  'De minister zou moeten aftreden.',
  'De gemeente had het park moeten sluiten.',
  'De politie had de man kunnen aanhouden.',
  'De gemeente moet het park niet sluiten.',
  'De gemeente dient het park niet te sluiten.',
  'De school zou verplicht zijn het zwembad te sluiten.',
  'De minister wil het park kunnen sluiten.',
  'Moet de gemeente het park sluiten?',
  'Mocht de gemeente het park sluiten, dan volgt een staking.',
  'Het museum moest bezocht worden door 3000 mensen.',
  'Als de brug instort, moet de gemeente 3 miljoen euro betalen.',
  'Er moet een boete van 5000 euro komen.',
  'De minister mag mogelijk de school niet sluiten.',
];

test.each(NOTHING)('no fact in: %s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});

test.each(TOLD.filter(([, fact]) => /obligation|permission|ability/.test(fact)))(
  'is not told as something that happened: %s',
  (sentence) => {
    expect(extractionOf(sentence).facts.map(isSo)).toEqual([false]);
  },
);
