import { expect, test } from 'vitest';
import { saidOf } from '../support/said.ts';

/** With the spaces that a reader types. */
function plain(sentences: readonly string[]): string {
  return sentences.join(' ').replace(/[\u00a0\u202f]/g, ' ');
}

/** A Dutch sentence, and what each language says of it. */
const SAID: [string, string, string, string][] = [
  // how often and how much
  [
    'De gemeente betaalt jaarlijks 3 miljoen euro aan de stichting.',
    'De gemeente betaalt de stichting jaarlijks 3 miljoen euro.',
    'The municipality pays the foundation €3 million every year.',
    'La commune paie 3 millions d’euros à la fondation chaque année.',
  ],
  [
    'Het museum trekt elk jaar 300.000 bezoekers.',
    'Het museum trekt jaarlijks 300.000 bezoekers.',
    'The museum attracts 300,000 visitors every year.',
    'Le musée attire 300 000 visiteurs chaque année.',
  ],
  [
    'De verhuurder kreeg een boete van 300 euro per dag.',
    'De verhuurder heeft een boete van 300 euro per dag gekregen.',
    'The landlord was fined €300 per day.',
    'Le propriétaire bailleur a écopé d’une amende de 300 euros par jour.',
  ],
  [
    'De brand kostte de gemeente gemiddeld 3 miljoen euro per jaar.',
    'De brand kostte de gemeente gemiddeld 3 miljoen euro per jaar.',
    'The fire cost the municipality €3 million per year on average.',
    'L’incendie a coûté 3 millions d’euros par an à la commune en moyenne.',
  ],
  [
    'De politie heeft voor het eerst een drone ingezet.',
    'De politie heeft voor het eerst een drone ingezet.',
    'Police deployed a drone for the first time.',
    'La police a déployé un drone pour la première fois.',
  ],
  [
    'Tussen 2017 en 2022 daalde de winst van Philips met 30 procent.',
    'De winst van Philips is tussen 2017 en 2022 met 30 procent gedaald.',
    'The profit of Philips fell by 30% between 2017 and 2022.',
    'Le bénéfice de Philips a baissé de 30 % entre 2017 et 2022.',
  ],
  // how, and for how long
  [
    'De gemeente sluit de zwembaden tijdelijk.',
    'De gemeente sluit de zwembaden tijdelijk.',
    'The municipality is temporarily closing the swimming pools.',
    'La commune ferme temporairement les piscines.',
  ],
  [
    'De burgemeester heeft het pand voor drie maanden gesloten.',
    'De burgemeester heeft het pand voor drie maanden gesloten.',
    'The mayor closed the premises for three months.',
    'Le maire a fermé l’immeuble pour trois mois.',
  ],
  [
    'De rechtbank heeft de man bij verstek veroordeeld tot vier jaar cel.',
    'De rechtbank heeft de man bij verstek tot vier jaar gevangenisstraf veroordeeld.',
    'The district court sentenced the man to four years in prison in absentia.',
    'Le tribunal a condamné l’homme à quatre ans de prison par contumace.',
  ],
  [
    'De rechter heeft de verdachte in hoger beroep vrijgesproken.',
    'De rechter heeft de verdachte in hoger beroep vrijgesproken.',
    'The judge acquitted the suspect on appeal.',
    'Le juge a acquitté le suspect en appel.',
  ],
  [
    'De verdachten werden voorlopig niet vervolgd.',
    'De verdachten zijn voorlopig niet vervolgd.',
    'For the time being, the suspects were not charged.',
    'Pour le moment, les suspects n’ont pas été poursuivis.',
  ],
  [
    'De politie zocht vergeefs naar de verdachten.',
    'De politie heeft tevergeefs naar de verdachten gezocht.',
    'Police looked for the suspects without success.',
    'La police a recherché les suspects sans succès.',
  ],
  // why, on what occasion, with whom, for whom
  [
    'Wegens de storm is de weg tijdelijk afgesloten.',
    'De weg is wegens de storm tijdelijk dichtgegaan.',
    'The road temporarily closed because of the storm.',
    'La route a temporairement fermé en raison de la tempête.',
  ],
  [
    'Ondanks het verbod hebben 300 mensen gedemonstreerd.',
    'Driehonderd mensen hebben ondanks het verbod gedemonstreerd.',
    'Three hundred people demonstrated despite the ban.',
    'Trois cents personnes ont manifesté malgré l’interdiction.',
  ],
  [
    'De politie heeft bij een controle in Utrecht drie mannen aangehouden.',
    'De politie heeft bij een controle in Utrecht drie mannen aangehouden.',
    'Police arrested three men in Utrecht during a check.',
    'La police a arrêté trois hommes à Utrecht lors d’un contrôle.',
  ],
  [
    'De politie hield twee inbrekers aan na een achtervolging.',
    'De politie heeft na een achtervolging twee inbrekers aangehouden.',
    'Police arrested two burglars after a chase.',
    'La police a arrêté deux cambrioleurs après une poursuite.',
  ],
  [
    'Dankzij een tip heeft de politie de verdachte gevonden.',
    'De politie heeft dankzij een tip de verdachte aangetroffen.',
    'Police found the suspect thanks to a tip-off.',
    'La police a découvert le suspect grâce à un signalement.',
  ],
  [
    'De politie heeft met behulp van een drone twee verdachten opgespoord.',
    'De politie heeft met behulp van een drone twee verdachten aangetroffen.',
    'Police found two suspects with the help of a drone.',
    'La police a découvert deux suspects à l’aide d’un drone.',
  ],
  [
    'De politie heeft samen met de douane 300 kilo cocaïne in beslag genomen.',
    'De politie heeft samen met de douane 300 kilo cocaïne in beslag genomen.',
    'Police seized 300 kg of cocaine together with customs.',
    'La police a saisi 300 kilos de cocaïne avec la douane.',
  ],
  [
    'Op last van de burgemeester zijn 40 woningen ontruimd.',
    'Er zijn op last van de burgemeester 40 woningen ontruimd.',
    'Forty homes were evacuated on the orders of the mayor.',
    'Quarante logements ont été évacués sur ordre du maire.',
  ],
  [
    'De man werd zonder rijbewijs aangehouden.',
    'De man is zonder rijbewijs aangehouden.',
    'The man was arrested without a driving licence.',
    'L’homme a été arrêté sans permis de conduire.',
  ],
  [
    'De gemeente investeert in het kader van het klimaatakkoord 30 miljoen euro in isolatie.',
    'De gemeente investeert in het kader van het klimaatakkoord 30 miljoen euro in isolatie.',
    'The municipality is investing €30 million in insulation as part of the climate agreement.',
    'La commune investit 30 millions d’euros dans l’isolation dans le cadre de l’accord sur le climat.',
  ],
];

test.each(SAID)('%s', (sentence, nl, en, fr) => {
  expect(['nl', 'en', 'fr'].map((language) => plain(saidOf(sentence, language)))).toEqual([nl, en, fr]);
});

/** What is denied, compared or narrowed by a word that no language can place: nothing is said. */
test.each([
  'De weg is niet volledig afgesloten.',
  'De bewoners zijn niet vrijwillig geëvacueerd.',
  'De gemeente sluit minder vaak zwembaden.',
])('%s', (sentence) => {
  expect(saidOf(sentence, 'nl')).toEqual([]);
});
