import { describe, expect, test } from 'vitest';
import { saidIn } from '../support/sentences.ts';
import { told } from '../support/told.ts';

/** A sentence → the ones that tell it in nl, en and fr: who did what to whom, where, and to which of them it holds. */
const SAID: [string, string[], string[], string[]][] = [
  // a relative clause about somebody who suffers is told in the passive: die een jongen aanviel says either
  [
    'De politieagent die door een jongen werd neergestoken, krijgt een lintje.',
    ['De agent die door een jongen werd neergestoken, krijgt een lintje.'],
    ['The police officer who was stabbed by a boy receives a royal honour.'],
    ['Le policier qui a été poignardé par un garçon reçoit une décoration royale.'],
  ],
  // before the finite verb stands one phrase
  [
    'De directeur van het bedrijf voor afvalverwerking in Hengelo is aangehouden.',
    ['De directeur van het bedrijf voor afvalverwerking in Hengelo is aangehouden.'],
    ['The director of the company for waste processing in Hengelo was arrested.'],
    ['Le directeur de l’entreprise pour le traitement des déchets à Hengelo a été arrêté.'],
  ],
  // what hangs on the noun of a share, and on the second noun of a term
  [
    'Een derde van de scholen voor speciaal onderwijs in Rotterdam is gesloten.',
    ['Een derde van de scholen voor speciaal onderwijs in Rotterdam is gesloten.'],
    ['A third of the schools for special education in Rotterdam are closed.'],
    ['Un tiers des écoles pour l’enseignement spécialisé de Rotterdam sont fermées.'],
  ],
  [
    'De Kamer verwierp een motie van wantrouwen tegen het kabinet.',
    ['De Kamer heeft een motie van wantrouwen tegen het kabinet afgewezen.'],
    ['The House of Representatives (Kamer) rejected a motion of no confidence against the cabinet.'],
    ['La Chambre basse (Kamer) a rejeté une motion de censure contre le gouvernement.'],
  ],
  // what opens a clause opens the next one with its verb first as well
  [
    'Bij de brand kwamen drie mensen om en raakten twee buren gewond.',
    ['Drie mensen zijn bij de brand om het leven gekomen.', 'Twee buren zijn bij de brand gewond geraakt.'],
    ['Three people died in the fire.', 'Two neighbours were injured in the fire.'],
    ['Trois personnes sont mortes dans l’incendie.', 'Deux voisins ont été blessés dans l’incendie.'],
  ],
  [
    'Bij de brand kwamen drie mensen om en later raakten twee buren gewond.',
    ['Drie mensen zijn bij de brand om het leven gekomen.', 'Twee buren zijn gewond geraakt.'],
    ['Three people died in the fire.', 'Two neighbours were injured.'],
    ['Trois personnes sont mortes dans l’incendie.', 'Deux voisins ont été blessés.'],
  ],
  // which monastery it is, and not where the deed was signed
  [
    'De gemeente kocht het voormalige klooster in Megen voor 1,5 miljoen euro van een projectontwikkelaar.',
    ['De gemeente kocht het voormalige klooster in Megen van een ontwikkelaar voor 1,5 miljoen euro.'],
    ['The municipality bought the former monastery in Megen from a developer for €1.5 million.'],
    ['La commune a acheté l’ancien monastère à Megen à un promoteur immobilier pour 1,5 million d’euros.'],
  ],
  // what is feared to be so is not to come
  [
    'Hulporganisaties vrezen dat er honderden doden zijn.',
    ['Volgens hulporganisaties zijn honderden mensen mogelijk om het leven gekomen.'],
    ['According to aid organisations, hundreds of people may have died.'],
    ['Selon des organisations humanitaires, des centaines de personnes seraient peut-être mortes.'],
  ],
  // one penalty is told once, by the verb or by its noun
  [
    'De man kreeg een voorwaardelijke celstraf van drie maanden.',
    ['De man is veroordeeld tot een voorwaardelijke gevangenisstraf van drie maanden.'],
    ['The man was sentenced to a suspended prison sentence of three months.'],
    ['L’homme a été condamné à une peine de prison avec sursis de trois mois.'],
  ],
  [
    'De man kreeg een celstraf van drie maanden.',
    ['De man is tot drie maanden gevangenisstraf veroordeeld.'],
    ['The man was sentenced to three months in prison.'],
    ['L’homme a été condamné à trois mois de prison.'],
  ],
  // died is no more than that, and nobody who died of old age is killed
  [
    'De burgemeester is op 67-jarige leeftijd overleden.',
    ['De burgemeester is op 67-jarige leeftijd overleden.'],
    ['The mayor died at the age of 67.'],
    ['Le maire est mort à l’âge de 67 ans.'],
  ],
  // fewer than, and not nearly so many
  [
    'Nog geen 10 procent van de huisartsen heeft zich aangemeld.',
    ['Nog geen 10 procent van de huisartsen heeft zich aangemeld.'],
    ['Less than 10% of GPs signed up.'],
    ['Moins de 10 % des médecins généralistes se sont inscrits.'],
  ],
  [
    'Er vielen geen slachtoffers.',
    ['Er vielen geen slachtoffers.'],
    ['There were no victims.'],
    ['Il n’y a pas eu de victimes.'],
  ],
];

/** What no whole fact tells: where or on what occasion it was, how sure it is, for what, of what sport. */
const UNTOLD = [
  'Zeker drie, maar mogelijk vijf mensen zijn gewond geraakt bij een explosie in Schiedam.',
  'Tot 2030 worden jaarlijks 100 agenten opgeleid.',
  'De eerder ontslagen directeur is aangehouden.',
  'De fabriek in Oss dreigt te sluiten, waardoor 300 banen verdwijnen.',
  'De politie zoekt getuigen van een overval op het station van Ede.',
  'Jenning de Boo won zilver op de 500 meter bij het WK schoolzwemmen.',
  'Door een explosie bij een school raakte een man gewond.',
  'De vakbond voert actie tegen de sluiting van twee vestigingen van het warenhuis in Limburg.',
];
/** Their near misses, of which everything is told. */
const TOLD = [
  'Vijf mensen zijn gewond geraakt bij een explosie in Schiedam.',
  'Vanaf 2030 worden jaarlijks 100 agenten opgeleid.',
  'De eerdere directeur is aangehouden.',
  'De fabriek in Oss sluit, waardoor 300 banen verdwijnen.',
  'Op de A2 kantelde een vrachtwagen, waarbij twee mensen gewond raakten.',
  'De politie zoekt getuigen van een overval.',
  'De stichting kreeg een cheque van 3000 euro overhandigd.',
  'De stichting kreeg een cheque van 3000 euro overhandigd voor een nieuwe speeltuin.',
  'Jenning de Boo won zilver op de 500 meter bij het WK.',
  'Jenning de Boo won zilver op de 500 meter bij het WK sprint.',
  'Door een explosie raakte een man gewond.',
  'De vakbond voert actie tegen de sluiting van twee vestigingen van het warenhuis.',
];

describe('who, to whom, where and of which', () => {
  test.each(SAID)('%s', (sentence, nl, en, fr) => {
    expect(['nl', 'en', 'fr'].map((language) => told(sentence, language))).toEqual([nl, en, fr]);
  });
});

describe('what would be left out', () => {
  test.each(UNTOLD)('%s', (sentence) => expect(saidIn(['en'], sentence).en).toEqual([]));
  test.each(TOLD)('%s', (sentence) => expect(saidIn(['en'], sentence).en).not.toEqual([]));
});
