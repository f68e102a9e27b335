import { expect, test } from 'vitest';
import { saidOf } from '../support/tell.ts';

/** With the spaces that a reader types. */
function plain(sentences: readonly string[]): string {
  return sentences.join(' ').replace(/[\u00a0\u202f]/g, ' ');
}

/** A Dutch sentence with a phrase that no frame has a role for, and what English and French make of it. */
const SAID: [string, string, string][] = [
  [
    'In een auto vond de politie drie vuurwapens.',
    'Police found three firearms in a car.',
    'La police a découvert trois armes à feu dans une voiture.',
  ],
  [
    'Aan boord van het schip raakten drie mensen gewond.',
    'Three people were injured aboard the ship.',
    'Trois personnes ont été blessées à bord du navire.',
  ],
  [
    'In het onderzoek naar de liquidatie zijn twee mannen aangehouden.',
    'Two men were arrested in the investigation into the gangland killing.',
    'Deux hommes ont été arrêtés dans le cadre de l’enquête sur le règlement de comptes mortel.',
  ],
  [
    'In de strijd tegen drugs nam de politie 300 kilo cocaïne in beslag.',
    'Police seized 300 kg of cocaine in the fight against drugs.',
    'La police a saisi 300 kilos de cocaïne dans le cadre de la lutte contre les drogues.',
  ],
  [
    'In de halve finale won Ajax met 2-1 van PSV.',
    'Ajax beat PSV 2-1 in the semi-final.',
    'L’Ajax a battu le PSV 2-1 lors de la demi-finale.',
  ],
  [
    'Op de beurs verloor het aandeel 6 procent.',
    'The share fell by 6% on the stock exchange.',
    'L’action a baissé de 6 % à la Bourse.',
  ],
  [
    'De man bedreigde de vrouw op internet.',
    'The man threatened the woman on the internet.',
    'L’homme a menacé la femme sur internet.',
  ],
  [
    'Onder jongeren steeg de werkloosheid tot 9 procent.',
    'Unemployment rose to 9% among young people.',
    'Le chômage est monté à 9 % parmi les jeunes.',
  ],
  [
    'De politie heeft vijf mannen aangehouden op verdenking van betrokkenheid bij fraude.',
    'Police arrested five men on suspicion of involvement in fraud.',
    'La police a arrêté cinq hommes pour suspicion d’implication dans une fraude.',
  ],
  [
    'Bij een botsing tussen twee trams raakten drie mensen gewond.',
    'Three people were injured in a collision between two trams.',
    'Trois personnes ont été blessées dans une collision entre deux tramways.',
  ],
  [
    'Uit woede over de plannen blokkeerden 40 boeren de weg.',
    'Forty farmers blocked the road out of anger about the plans.',
    'Quarante agriculteurs ont bloqué la route par colère face aux plans.',
  ],
  [
    'Bij gebrek aan bewijs sprak de rechtbank de verdachte vrij.',
    'The district court acquitted the suspect for lack of proof.',
    'Le tribunal a acquitté le suspect faute de preuve.',
  ],
  [
    'In afwachting van het onderzoek is de agent geschorst.',
    'The police officer was suspended pending the investigation.',
    'Le policier a été suspendu en attendant l’enquête.',
  ],
  [
    'Onder begeleiding van de politie verlieten 40 bewoners het pand.',
    'Forty residents left the premises escorted by police.',
    'Quarante habitants ont quitté l’immeuble sous l’escorte de la police.',
  ],
  [
    'Binnen een straal van 3 kilometer liggen drie pluimveebedrijven.',
    'There are three poultry farms within a radius of 3 km.',
    'Il y a trois élevages de volailles dans un rayon de trois kilomètres.',
  ],
  [
    'Sinds de brand is de school gesloten.',
    'The school has been closed since the fire.',
    'L’école est fermée depuis l’incendie.',
  ],
  [
    'De zanger is op 67-jarige leeftijd overleden.',
    'The singer died at the age of 67.',
    'Le chanteur est mort à l’âge de 67 ans.',
  ],
  [
    'Op jaarbasis daalde de omzet met 4 procent.',
    'Turnover fell by 4% on an annual basis.',
    'Le chiffre d’affaires a baissé de 4 % sur une base annuelle.',
  ],
  [
    '71.000 bezoekers kwamen voor de tentoonstelling naar Delft.',
    'A total of 71,000 visitors arrived in Delft for the exhibition.',
    '71 000 visiteurs sont arrivés à Delft pour l’exposition.',
  ],
  [
    'Tegen een van de verdachten eiste het OM zestien jaar cel.',
    'The Public Prosecution Service (OM) sought 16 years in prison for one of the suspects.',
    'Le ministère public (OM) a requis 16 ans de prison contre un des suspects.',
  ],
  // behind the sentence that it takes up
  [
    'Bij een brand zijn drie mensen gewond geraakt. Even later werd een man aangehouden.',
    'A man was arrested shortly afterwards.',
    'Un homme a été arrêté peu après.',
  ],
  // and behind the note of that sentence
  [
    'De politie kreeg een melding over een ongeluk. Even later werd een man aangehouden.',
    'A man was arrested shortly afterwards.',
    'Un homme a été arrêté peu après.',
  ],
];

test.each(SAID)('%s', (markdown, ...said) => {
  expect(['en', 'fr'].map((language) => plain(saidOf(markdown, language).slice(-1)))).toEqual(said);
});

/** What no document may tell without the words that it takes up or belongs to. */
test.each([
  // what it takes up stands nowhere
  'Enkele uren later hield de politie twee mannen aan.',
  // a part of the date that only the whole names
  'In dezelfde periode vorig jaar steeg de winst met 2 procent.',
  // of the robbery, not of the arrest
  'De politie heeft drie mannen aangehouden wegens de overval zaterdag bij het station.',
  // a kind of thing that no language has a word for
  'In de blurfsector staken 300 medewerkers.',
])('tells nothing of %s', (markdown) => {
  const told = saidOf(markdown, 'en').filter((sentence) => !sentence.startsWith('awaits'));
  expect(told).toEqual([]);
});
