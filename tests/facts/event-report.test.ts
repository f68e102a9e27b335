import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

const FIRE = 'Bij een felle brand in een woning in Utrecht is zaterdag flink gewauweld.';
const CRASH = 'Een wauwelaar is maandag door een botsing in Goes flink geschrokken.';

/** What is told of the sentences behind the head of a report, each by itself. */
const behind = (head: string, dutch: string, language: string): string[] =>
  told(`${head} ${dutch}`, language).filter((said) => said !== '…');

describe('in a report on one event in one town, what follows on it is told with it', () => {
  it.each([
    [
      FIRE,
      'Drie woningen werden ontruimd.',
      'Three homes were evacuated because of the fire in Utrecht.',
      'Trois logements ont été évacués en raison de l’incendie à Utrecht.',
    ],
    [
      FIRE,
      'Twee mensen raakten gewond.',
      'Two people were injured in the fire in Utrecht.',
      'Deux personnes ont été blessées dans l’incendie à Utrecht.',
    ],
    [
      FIRE,
      'Niemand wauwelde. Daarbij raakten twee mensen gewond.',
      'Two people were injured in the fire in Utrecht.',
      'Deux personnes ont été blessées dans l’incendie à Utrecht.',
    ],
    [
      CRASH,
      'Vier mensen zijn naar het ziekenhuis gebracht.',
      'Four people were taken to hospital after the collision in Goes.',
      'Quatre personnes ont été transportées à l’hôpital après la collision à Goes.',
    ],
    [
      CRASH,
      'De weg werd afgesloten.',
      'The road was closed after the collision in Goes.',
      'La route a été fermée après la collision à Goes.',
    ],
    // the same event by another word, and where somebody is from
    [
      CRASH,
      'Het ongeluk was knoerfig voor een man uit Ede. Twee mensen raakten gewond.',
      'Two people were injured in the collision in Goes.',
      'Deux personnes ont été blessées dans la collision à Goes.',
    ],
  ])('%s %s', (head, dutch, en, fr) => {
    expect([behind(head, dutch, 'en'), behind(head, dutch, 'fr')]).toEqual([[en], [fr]]);
  });

  it.each([
    ['a second event', CRASH, 'In de buurt woedde een brand. Twee mensen raakten gewond.'],
    ['another of its kind', CRASH, 'Er was een tweede botsing. Twee mensen raakten gewond.'],
    ['two of them', CRASH, 'Beide botsingen waren knoerfig. Twee mensen raakten gewond.'],
    ['a second town', CRASH, 'In Ede was het knoerfig. Twee mensen raakten gewond.'],
    ['another time', CRASH, 'Eerder raakten twee mensen gewond.'],
    ['no town', 'Een wauwelaar is maandag door een botsing geschrokken.', 'Twee mensen raakten gewond.'],
    ['several events', 'Door botsingen in Goes is flink gewauweld.', 'Twee mensen raakten gewond.'],
    ['two events in the head', 'Bij een brand na een botsing in Goes is gewauweld.', 'Twee mensen raakten gewond.'],
    ['another report', `${CRASH}\n\nEDE (ANP) - De wauwelaars zijn knoerfig.`, 'Twee mensen raakten gewond.'],
    ['another offence', CRASH, 'Een verdachte is aangehouden wegens diefstal.'],
    ['an occasion of its own', CRASH, 'Een agent raakte gewond toen hij viel.'],
    ['a possible event', CRASH, 'Mogelijk raakten twee mensen gewond.'],
  ])('%s', (_why, head, dutch) => {
    expect(behind(head, dutch, 'en').join(' ')).not.toMatch(/Goes/);
  });
});

describe('somebody of an age is of that age wherever he is told', () => {
  const TEXT = 'Bij Ede wauwelde een truck. De 31-jarige chauffeur uit Goes raakte gewond.';

  it('as one who is not known yet', () => {
    expect([told(TEXT, 'en'), told(TEXT, 'fr')]).toEqual([
      ['A 31-year-old driver from Goes was injured.'],
      ['Un chauffeur de 31 ans de Goes a été blessé.'],
    ]);
  });

  it('and by the article where a text opens with him', () => {
    expect(told('De 31-jarige chauffeur uit Goes raakte gewond.', 'en')).toEqual([
      'The 31-year-old driver from Goes was injured.',
    ]);
  });
});
