import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { told } from '../support/told.ts';

/** What the police find and what a court imposes → each whole fact in Dutch, English and French. */
const TOLD: [string, string[], string[], string[]][] = [
  [
    'Acht bestuurders moesten hun rijbewijs inleveren.',
    ['Acht bestuurders moesten hun rijbewijs inleveren.'],
    ['Eight drivers had to hand in their driving licence.'],
    ['Huit conducteurs ont dû remettre leur permis de conduire.'],
  ],
  [
    'De politie vorderde negen rijbewijzen in.',
    ['De politie heeft negen rijbewijzen ingevorderd.'],
    ['Police withdrew nine driving licences.'],
    ['La police a retiré neuf permis de conduire.'],
  ],
  [
    'De motorrijder reed 62 kilometer per uur te hard.',
    ['De motorrijder reed 62 kilometer per uur te hard.'],
    ['The motorcyclist drove 62 km/h too fast.'],
    ['Le motocycliste a roulé 62 km/h au-dessus de la limite.'],
  ],
  [
    'Een motorrijder is betrapt met een snelheid van 176 kilometer per uur.',
    ['Er is een motorrijder met een snelheid van 176 kilometer per uur betrapt.'],
    ['A motorcyclist was caught driving at 176 km/h.'],
    ['Un motocycliste a été surpris à rouler à 176 km/h.'],
  ],
  [
    'De rechtbank trok twee maanden af.',
    ['De rechtbank heeft twee maanden van de straf afgetrokken.'],
    ['The district court deducted two months from the sentence.'],
    ['Le tribunal a déduit deux mois de la peine.'],
  ],
  [
    'De gemeente looft een beloning van 5.000 euro uit.',
    ['De gemeente looft een beloning van 5000 euro uit.'],
    ['The municipality is offering a reward of €5,000.'],
    ['La commune offre une récompense de 5 000 euros.'],
  ],
  [
    'De politie loste drie waarschuwingsschoten.',
    ['De politie heeft drie waarschuwingsschoten gelost.'],
    ['Police fired three warning shots.'],
    ['La police a tiré trois coups de semonce.'],
  ],
  [
    'De Raad van State heeft het beroep van 17 bewoners ongegrond verklaard.',
    ['De Raad van State heeft het beroep van zeventien bewoners ongegrond verklaard.'],
    ['The Council of State (Raad van State) dismissed the appeal of 17 residents.'],
    ['Le Conseil d’État (Raad van State) a rejeté l’appel de 17 habitants.'],
  ],
  [
    'De verdachte blijft nog dertig dagen vastzitten.',
    ['De verdachte blijft 30 dagen vastzitten.'],
    ['The suspect remains in custody for 30 days.'],
    ['Le suspect reste en détention pendant 30 jours.'],
  ],
  [
    'De verdachte heeft vier vrouwen aangerand.',
    ['De verdachte heeft vier vrouwen aangerand.'],
    ['The suspect sexually assaulted four women.'],
    ['Le suspect a agressé sexuellement quatre femmes.'],
  ],
  [
    'De fabriek moet de buren een schadevergoeding van 30.000 euro betalen.',
    ['De fabriek moet de buren een schadevergoeding van 30.000 euro betalen.'],
    ['The factory must pay the neighbours compensation of €30,000.'],
    ['L’usine doit payer des dommages et intérêts de 30 000 euros aux voisins.'],
  ],
  [
    'De douane heeft twee mannen aangehouden met 9 kilo heroïne.',
    ['De douane heeft twee mannen met negen kilo heroïne aangehouden.'],
    ['Customs arrested two men with 9 kg of heroin.'],
    ['La douane a arrêté deux hommes en possession de neuf kilos d’héroïne.'],
  ],
  [
    'Een toerist is betrapt met 2 kilo hasj.',
    ['Er is een toerist met twee kilo hasj betrapt.'],
    ['A tourist was caught with 2 kg of hashish.'],
    ['Un touriste a été surpris en possession de deux kilos de haschich.'],
  ],
  [
    'De politie pakte 40.000 euro van een dealer af.',
    ['De politie heeft 40.000 euro van een drugsdealer in beslag genomen.'],
    ['Police seized €40,000 from a drug dealer.'],
    ['La police a saisi 40 000 euros à un trafiquant de drogue.'],
  ],
  [
    'De politie heeft een vrouw aangehouden en 2 kilo hasj, een mes en een boot in beslag genomen.',
    [
      'De politie heeft een vrouw aangehouden.',
      'De politie heeft twee kilo hasj in beslag genomen.',
      'De politie heeft een mes en een boot in beslag genomen.',
    ],
    ['Police arrested a woman.', 'Police seized 2 kg of hashish.', 'Police seized a knife and a boat.'],
    [
      'La police a arrêté une femme.',
      'La police a saisi deux kilos de haschich.',
      'La police a saisi un couteau et un bateau.',
    ],
  ],
  [
    'De verdachte kreeg een taakstraf van 60 uur en een voorwaardelijke celstraf van een maand.',
    [
      'De verdachte is veroordeeld tot een voorwaardelijke gevangenisstraf van een maand.',
      'De verdachte is veroordeeld tot 60 uur taakstraf.',
    ],
    [
      'The suspect was sentenced to a suspended prison sentence of a month.',
      'The suspect was sentenced to 60 hours of community service.',
    ],
    [
      'Le suspect a été condamné à une peine de prison avec sursis d’un mois.',
      'Le suspect a été condamné à 60 heures de travail d’intérêt général.',
    ],
  ],
  [
    'Twee oud-wethouders kregen een boete van 500 euro.',
    ['Twee oud-wethouders hebben een boete van 500 euro gekregen.'],
    ['Two former aldermen were fined €500.'],
    ['Deux anciens adjoints au maire ont écopé d’une amende de 500 euros.'],
  ],
  [
    'Een ex-werknemer kreeg een boete van 500 euro.',
    ['Een ex-werknemer heeft een boete van 500 euro gekregen.'],
    ['A former employee was fined €500.'],
    ['Un ancien salarié a écopé d’une amende de 500 euros.'],
  ],
  [
    'Twaalf ouderen zijn vorig jaar slachtoffer geworden van nepagenten.',
    ['Twaalf ouderen waren vorig jaar slachtoffer van nepagenten.'],
    ['Twelve older people fell victim to fake police officers last year.'],
    ['Douze personnes âgées ont été victimes de faux policiers l’an dernier.'],
  ],
  [
    'Twee agenten raakten gewond bij de aanhouding van een man.',
    ['Twee agenten zijn gewond geraakt bij de arrestatie van een man.'],
    ['Two police officers were injured during the arrest of a man.'],
    ['Deux policiers ont été blessés lors de l’arrestation d’un homme.'],
  ],
  [
    'De rechter heeft bepaald dat de gemeente de vergunning moet intrekken.',
    ['Volgens de rechter moet de gemeente de vergunning intrekken.'],
    ['According to the judge, the municipality must withdraw the permit.'],
    ['Selon le juge, la commune doit retirer le permis.'],
  ],
  [
    'De bende verdiende 2 miljoen euro met de handel in xtc.',
    ['De bende heeft 2 miljoen euro aan de handel in xtc verdiend.'],
    ['The gang earned €2 million from the trade in ecstasy.'],
    ['La bande a gagné 2 millions d’euros grâce au commerce d’ecstasy.'],
  ],
  [
    'De man moet 80 uur werkstraf verrichten.',
    ['De man moet 80 uur taakstraf verrichten.'],
    ['The man must do 80 hours of community service.'],
    ['L’homme doit effectuer 80 heures de travail d’intérêt général.'],
  ],
  [
    'De douane vond in een koffer 9 kilo heroïne.',
    ['De douane heeft in een koffer negen kilo heroïne aangetroffen.'],
    ['Customs found 9 kg of heroin in a suitcase.'],
    ['La douane a découvert neuf kilos d’héroïne dans une valise.'],
  ],
  [
    'Bij het incident raakten vier agenten gewond.',
    ['Vier agenten zijn bij het incident gewond geraakt.'],
    ['Four police officers were injured during the incident.'],
    ['Quatre policiers ont été blessés lors de l’incident.'],
  ],
  [
    'Het hof legde een contactverbod van twee jaar op.',
    ['Het hof heeft een contactverbod van twee jaar opgelegd.'],
    ['The court of appeal imposed a non-contact order of two years.'],
    ['La cour d’appel a infligé une interdiction de contact de deux ans.'],
  ],
  [
    'De rechter legt een boer een dwangsom op van 500 euro per week.',
    ['De rechter legt een boer een dwangsom van 500 euro per week op.'],
    ['The judge imposes a penalty payment of €500 per week on a farmer.'],
    ['Le juge inflige une astreinte de 500 euros par semaine à un agriculteur.'],
  ],
  [
    'De straatwaarde van de pillen is 3 miljoen euro.',
    ['De pillen hebben een straatwaarde van 3 miljoen euro.'],
    ['The pills have a street value of €3 million.'],
    ['Les pilules ont une valeur à la revente de 3 millions d’euros.'],
  ],
  [
    'De pillen hebben een straatwaarde van 3 miljoen euro.',
    ['De pillen hebben een straatwaarde van 3 miljoen euro.'],
    ['The pills have a street value of €3 million.'],
    ['Les pilules ont une valeur à la revente de 3 millions d’euros.'],
  ],
  [
    'De dieven maakten 8.000 euro en sieraden buit.',
    ['De dieven hebben 8000 euro gestolen.', 'De dieven hebben sieraden gestolen.'],
    ['The thieves stole €8,000.', 'The thieves stole pieces of jewellery.'],
    ['Les voleurs ont volé 8 000 euros.', 'Les voleurs ont volé des bijoux.'],
  ],
  [
    'Twee vrouwen zijn aangehouden voor betrokkenheid bij drie explosies in Arnhem.',
    ['Er zijn twee vrouwen aangehouden wegens betrokkenheid bij drie explosies in Arnhem.'],
    ['Two women were arrested on suspicion of involvement in three explosions in Arnhem.'],
    ['Deux femmes ont été arrêtées pour implication dans trois explosions à Arnhem.'],
  ],
  [
    'Het OM eiste acht jaar.',
    ['Het OM heeft acht jaar geëist.'],
    ['The Public Prosecution Service (OM) sought a sentence of eight years.'],
    ['Le ministère public (OM) a requis huit ans.'],
  ],
  [
    'De gemeente beboette een verhuurder voor 8.000 euro.',
    ['De gemeente heeft een verhuurder een boete van 8000 euro opgelegd.'],
    ['The municipality fined a landlord €8,000.'],
    ['La commune a infligé une amende de 8 000 euros à un propriétaire bailleur.'],
  ],
  [
    'In een schuur in Ede lagen twaalf vuurwapens.',
    ['In een schuur in Ede waren er twaalf vuurwapens.'],
    ['There were 12 firearms in a shed in Ede.'],
    ['Il y avait 12 armes à feu dans une grange à Ede.'],
  ],
];

test.each(TOLD)('%s', (sentence, nl, en, fr) => {
  expect([told(sentence, 'nl'), told(sentence, 'en'), told(sentence, 'fr')]).toEqual([nl, en, fr]);
});

/** Near misses: sixty more than before, a stun gun, what lies between two penalties, a sum of several fines, a cell that is none. */
test.each([
  ['De verdachte blijft zestig dagen langer vastzitten.', 'staying-in-custody'],
  ['De politie hield de man aan met een taser.', 'arrest'],
  ['Vier verdachten kregen celstraffen van tien maanden tot drie jaar.', 'sentence'],
  ['De man kreeg een cel voor zichzelf.', 'sentence'],
  ['De verdachte kreeg drie jaar de tijd.', 'sentence'],
  ['De toezichthouder heeft drie bedrijven voor in totaal 4 miljoen euro beboet.', 'fine'],
  ['De trainer trok drie punten af.', 'sentence-reduction'],
  ['De trein reed 80 kilometer per uur.', 'speeding'],
  ['De spelers moesten hun telefoon inleveren.', 'licence-surrender'],
])('%s tells no %s', (sentence, frame) => {
  expect(factLines(sentence).filter((line) => line.startsWith(`${frame} `))).toEqual([]);
});
