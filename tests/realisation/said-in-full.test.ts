import { expect, test } from 'vitest';
import { told } from '../support/told.ts';

/** What a shorter sentence would make untrue, or say of others: told in all three languages. */
test.each([
  // one person with two offices
  [
    'De huisarts en hoogleraar Marjan de Wit overleed zondag.',
    'Marjan de Wit, huisarts en hoogleraar, overleed zondag.',
    'Marjan de Wit, a GP and professor, died on Sunday 15 November.',
    'La médecin généraliste et professeure Marjan de Wit est morte dimanche 15 novembre.',
  ],
  [
    'Topman en oprichter Pieter de Graaf is opgestapt.',
    'Pieter de Graaf, topman en oprichter, is opgestapt.',
    'Pieter de Graaf, the chief executive and founder, resigned.',
    'Le directeur général et fondateur Pieter de Graaf a démissionné.',
  ],
  // but two people where the verb says so
  [
    'De voorzitter en penningmeester Kees Smit zijn opgestapt.',
    'De voorzitter en penningmeester Kees Smit zijn opgestapt.',
    'The chair and Kees Smit, the treasurer, resigned.',
    'Le président et le trésorier Kees Smit ont démissionné.',
  ],
  // so many of those that are known
  [
    'Drie van de verdachten zijn vrijgelaten.',
    'Drie van de verdachten zijn vrijgelaten.',
    'Three of the suspects were released.',
    'Trois des suspects ont été libérés.',
  ],
  // in which town, in which country
  [
    'In de Utrechtse wijk Overvecht zijn twee mannen aangehouden.',
    'In Overvecht in Utrecht zijn twee mannen aangehouden.',
    'Two men were arrested in Overvecht in Utrecht.',
    'Deux hommes ont été arrêtés à Overvecht (Utrecht).',
  ],
  [
    'Bij een brand in de Haagse Schilderswijk zijn drie mensen gewond geraakt.',
    'Drie mensen zijn gewond geraakt bij een brand in de Schilderswijk in Den Haag.',
    'Three people were injured in a fire in Schilderswijk in The Hague.',
    'Trois personnes ont été blessées dans un incendie à Schilderswijk (La Haye).',
  ],
  [
    'Bij een aanval op de Oekraïense stad Pavlohrad zijn 12 mensen omgekomen.',
    'Twaalf mensen zijn bij een aanval op Pavlohrad in Oekraïne om het leven gekomen.',
    'Twelve people died in an attack on Pavlohrad in Ukraine.',
    'Douze personnes sont mortes dans une attaque contre Pavlohrad en Ukraine.',
  ],
  // a town that everybody knows needs no country
  [
    'In het Franse Lille zijn drie mensen aangehouden.',
    'In Lille zijn drie mensen aangehouden.',
    'Three people were arrested in Lille.',
    'Trois personnes ont été arrêtées à Lille.',
  ],
  // as sure as what somebody expects
  [
    'De bank denkt dat de huizenprijzen met 5 procent zullen stijgen.',
    'De bank denkt dat de huizenprijzen met 5 procent zullen stijgen.',
    'The bank expects house prices to rise by 5%.',
    'Les prix des logements devraient augmenter de 5 %, estime la banque.',
  ],
  // but what he thinks to be so is no more than that
  [
    'De politie denkt dat de man is vermoord.',
    'Volgens de politie is de man mogelijk vermoord.',
    'According to police, the man may have been murdered.',
    'Selon la police, l’homme aurait peut-être été assassiné.',
  ],
  // the night before
  [
    'Afgelopen nacht zijn in Tiel drie auto’s uitgebrand.',
    'Drie auto’s zijn afgelopen nacht in Tiel uitgebrand.',
    'Three cars were gutted by fire in Tiel overnight into 20 November.',
    'Trois voitures ont été ravagées par les flammes dans la nuit du 19 au 20 novembre à Tiel.',
  ],
  // with whom
  [
    'Vorig jaar werden 20 klachten ingediend bij de gemeente Utrecht.',
    'Twintig klachten kwamen vorig jaar bij de gemeente Utrecht binnen.',
    'Twenty complaints were filed with the municipality of Utrecht last year.',
    'Vingt plaintes ont été enregistrées l’an dernier auprès de la commune d’Utrecht.',
  ],
  // two regions by their names
  [
    'In Oost- en West-Vlaanderen zijn 34 woningen onbewoonbaar verklaard.',
    'In Oost- en West-Vlaanderen zijn 34 woningen onbewoonbaar verklaard.',
    'Thirty-four homes were declared unfit for habitation in East Flanders and West Flanders.',
    'Trente-quatre logements ont été déclarés inhabitables en Flandre-Orientale et en Flandre-Occidentale.',
  ],
  [
    'De provincies Noord- en Zuid-Holland trekken 25 miljoen euro uit voor fietspaden.',
    'Noord- en Zuid-Holland stellen 25 miljoen euro beschikbaar voor fietspaden.',
    'North Holland and South Holland are setting aside €25 million for cycle paths.',
    'La Hollande-Septentrionale et la Hollande-Méridionale allouent 25 millions d’euros aux pistes cyclables.',
  ],
  // a share of many is many, and no figure out of another
  [
    'Bijna drie kwart van de 120 kuipjes is verkocht.',
    'Bijna driekwart van de 120 kuipjes is verkocht.',
    'Nearly three-quarters of the 120 tubs were sold.',
    'Près des trois quarts des 120 barquettes ont été vendues.',
  ],
  [
    'Ruim twee derde van de aandeelhouders stemde tegen de fusie.',
    'Ruim twee derde van de aandeelhouders heeft tegen de fusie gestemd.',
    'More than two-thirds of the shareholders voted against the merger.',
    'Plus des deux tiers des actionnaires ont voté contre la fusion.',
  ],
  // as long as the source says it
  [
    'De actie duurde 27 uur en dertig minuten.',
    'De actie duurde 27 uur en 30 minuten.',
    'The action lasted 27 hours and 30 minutes.',
    'L’action a duré 27 heures et 30 minutes.',
  ],
  // some of those that a name names: which, only a translator says
  ['Atkins won meerdere Grammy’s.', 'Atkins heeft meerdere Grammy’s gewonnen.', '…', '…'],
  [
    'Israëlische vliegtuigen hebben een Syrische radarpost verwoest.',
    'Een Syrische radarpost is door Israëlische vliegtuigen verwoest.',
    'A Syrian radar station was destroyed by Israeli aircraft.',
    'Une station de radar syrienne a été détruite par des avions israéliens.',
  ],
  // nobody at all
  [
    'De politie heeft niemand aangehouden.',
    'De politie heeft niemand aangehouden.',
    'Police did not arrest anyone.',
    'La police n’a arrêté personne.',
  ],
])('%s', (sentence, nl, en, fr) => {
  expect([told(sentence, 'nl'), told(sentence, 'en'), told(sentence, 'fr')]).toEqual([[nl], [en], [fr]]);
});

/** What a clause behind a comma says with waarbij was so in what it hangs on. */
test('waarbij', () => {
  const sentence = 'De recherche zoekt getuigen van een schietpartij in Breda, waarbij een man van 41 omkwam.';
  expect(told(sentence, 'en')).toEqual([
    'The criminal investigation department is looking for witnesses to a shooting in Breda.',
    'A 41-year-old man died in the shooting.',
  ]);
  expect(told('De brand, waarbij niemand gewond raakte, brak dinsdag uit.', 'en')).toContain(
    'No one was injured in the fire on Tuesday 17 November.',
  );
});

/** What was going on is no cause: Dutch says it as the source does. */
test('bij het blussen', () => {
  expect(told('Bij het blussen van de brand raakten twee brandweerlieden gewond.', 'nl')).toEqual([
    'Twee brandweerlieden zijn bij het blussen van de brand gewond geraakt.',
  ]);
});
