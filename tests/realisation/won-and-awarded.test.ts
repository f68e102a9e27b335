import { describe, expect, test } from 'vitest';
import { told } from '../support/told.ts';

/** A sentence → the ones that tell it in nl, en and fr. */
const SAID: [string, string[], string[], string[]][] = [
  // behind whom a race is won, and over what distance a time was run
  [
    'Mathieu van der Poel won de sprint voor Wout van Aert en Tadej Pogacar.',
    ['Mathieu van der Poel heeft de sprint gewonnen voor Wout van Aert en Tadej Pogacar.'],
    ['Mathieu van der Poel won the sprint ahead of Wout van Aert and Tadej Pogacar.'],
    ['Mathieu van der Poel a remporté le sprint devant Wout van Aert et Tadej Pogacar.'],
  ],
  [
    'Vos won de massasprint voor haar ploeg.',
    ['Vos heeft de massasprint voor haar ploeg gewonnen.'],
    ['Vos won the bunch sprint for her team.'],
    ['Vos a remporté le sprint massif pour son équipe.'],
  ],
  [
    'Sifan Hassan won de marathon van Londen in 2.18,33.',
    ['Sifan Hassan heeft de marathon van Londen in 2.18.33 gewonnen.'],
    ['Sifan Hassan won the marathon of London in 2:18:33.'],
    ['Sifan Hassan a remporté le marathon de Londres en 2 h 18 min 33 s.'],
  ],
  // what a court awards is no subsidy, and what one faces is told once
  [
    'De rechtbank kende de moeder een schadevergoeding van 20.000 euro toe.',
    ['De rechtbank heeft de moeder een schadevergoeding van 20.000 euro toegekend.'],
    ['The district court awarded the mother compensation of €20,000.'],
    ['Le tribunal a accordé des dommages et intérêts de 20 000 euros à la mère.'],
  ],
  [
    'Een op de drie scholen kampt met een tekort aan leraren.',
    ['Een op de drie scholen kampt met een tekort aan leraren.'],
    ['One in three schools faces a shortage of teachers.'],
    ['Une école sur trois fait face à une pénurie d’enseignants.'],
  ],
  [
    'Het ziekenhuis kampt met een tekort van 300 verpleegkundigen.',
    ['Het ziekenhuis heeft een tekort van 300 verpleegkundigen.'],
    ['The hospital is 300 nurses short.'],
    ['L’hôpital manque de 300 infirmiers.'],
  ],
  [
    'De man kreeg acht maanden voorwaardelijke celstraf.',
    ['De man is veroordeeld tot acht maanden voorwaardelijke gevangenisstraf.'],
    ['The man was sentenced to eight months in prison, suspended.'],
    ['L’homme a été condamné à huit mois de prison avec sursis.'],
  ],
  [
    'De prijzen van boodschappen stegen in september met 4,1 procent.',
    ['De prijzen van boodschappen stegen in september met 4,1 procent.'],
    ['The prices of groceries rose by 4.1% in September.'],
    ['Les prix des courses ont augmenté de 4,1 % en septembre.'],
  ],
  // how many there are says what befell them
  [
    'Er zijn minstens 40 gewonden.',
    ['Minstens 40 mensen zijn gewond geraakt.'],
    ['At least 40 people were injured.'],
    ['Au moins 40 personnes ont été blessées.'],
  ],
];

describe('what is won and awarded', () => {
  test.each(SAID)('%s', (dutch, nl, en, fr) => {
    expect(told(dutch, 'nl')).toEqual(nl);
    expect(told(dutch, 'en')).toEqual(en);
    expect(told(dutch, 'fr')).toEqual(fr);
  });
});
