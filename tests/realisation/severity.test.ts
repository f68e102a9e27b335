import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** How badly somebody was hurt → the last fact of the sentence in nl, en and fr. */
const SEVERITIES: [string, string, string, string][] = [
  [
    'Een man raakte ernstig gewond.',
    'Een man is zwaargewond geraakt.',
    'A man was seriously injured.',
    'Un homme a été grièvement blessé.',
  ],
  [
    'Een vrouw raakte licht gewond.',
    'Een vrouw is lichtgewond geraakt.',
    'A woman was slightly injured.',
    'Une femme a été légèrement blessée.',
  ],
  [
    'Negen mensen raakten gewond, van wie één ernstig.',
    'Eén van de negen mensen is zwaargewond geraakt.',
    'One of the nine people was seriously injured.',
    'Une des neuf personnes a été grièvement blessée.',
  ],
  [
    'Bij de botsing raakten negen mensen gewond, van wie twee zwaargewond.',
    'Twee van de negen mensen zijn bij de botsing zwaargewond geraakt.',
    'Two of the nine people were seriously injured in the collision.',
    'Deux des neuf personnes ont été grièvement blessées dans la collision.',
  ],
  [
    'Bij het ongeluk vielen drie zwaargewonden.',
    'Drie mensen zijn bij het ongeluk zwaargewond geraakt.',
    'Three people were seriously injured in the accident.',
    'Trois personnes ont été grièvement blessées dans l’accident.',
  ],
];

describe('how badly people were hurt', () => {
  it.each(SEVERITIES)('%s', (source, nl, en, fr) => {
    const last = (language: string): string | undefined => told(source, language).at(-1);
    expect([last('nl'), last('en'), last('fr')]).toEqual([nl, en, fr]);
  });

  it('is told of nobody where the source says something else of the part, which awaits a translator', () => {
    expect(told('Negen mensen raakten gewond, van wie één nog vastzit.', 'en')).toEqual(['Nine people were injured.']);
  });
});
