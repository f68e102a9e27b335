import { describe, expect, it } from 'vitest';
import type { FactMessage } from '../../pipeline/model/plan.ts';
import { cryptoStory } from './crypto-story.ts';

const story = cryptoStory();
const plain = (text: string): string => text.replaceAll('\u202f', '‧').replaceAll('\u00a0', '⍽');

type Row = [what: string, facts: string[], message: Partial<FactMessage>, nl: string, en: string, fr: string];

/** Fact and its place in the document → the sentence in each language. */
const CLAUSES: Row[] = [
  [
    'no er where a time can open a sentence whose subject is new',
    ['messages'],
    {},
    'De afgelopen maanden zijn in Nederland 20 miljoen berichten onderschept.',
    'Twenty million messages have been intercepted in the Netherlands in recent months.',
    'Vingt millions de messages ont été interceptés ces derniers mois aux Pays-Bas.',
  ],
  [
    'inversion after a place',
    ['messages'],
    { front: 'place' },
    'In Nederland zijn de afgelopen maanden 20 miljoen berichten onderschept.',
    'In the Netherlands, 20 million messages have been intercepted in recent months.',
    'Aux Pays-Bas, 20 millions de messages ont été interceptés ces derniers mois.',
  ],
  [
    'time and place carried over',
    ['messages'],
    { omit: ['time', 'place'] },
    'Er zijn 20 miljoen berichten onderschept.',
    'Twenty million messages were intercepted.',
    'Vingt millions de messages ont été interceptés.',
  ],
  [
    'a reporting clause, verbs last',
    ['uk-seizure'],
    {},
    'De National Crime Agency meldt dat de Britse autoriteiten 54 miljoen pond (bijna 60 miljoen euro) aan cash, 77 vuurwapens en ruim twee ton drugs in beslag hebben genomen.',
    'The National Crime Agency said British authorities had seized £54 million (nearly €60 million) in cash, 77 firearms and more than two tonnes of drugs.',
    'L’agence britannique de lutte contre la criminalité (National Crime Agency) a indiqué que les autorités britanniques avaient saisi 54 millions de livres sterling (près de 60 millions d’euros) en argent liquide, 77 armes à feu et plus de deux tonnes de drogues.',
  ],
  [
    'the source first',
    ['uk-seizure'],
    { front: 'source' },
    'Volgens de National Crime Agency hebben de Britse autoriteiten 54 miljoen pond (bijna 60 miljoen euro) aan cash, 77 vuurwapens en ruim twee ton drugs in beslag genomen.',
    'According to the National Crime Agency, British authorities seized £54 million (nearly €60 million) in cash, 77 firearms and more than two tonnes of drugs.',
    'Selon l’agence britannique de lutte contre la criminalité (National Crime Agency), les autorités britanniques ont saisi 54 millions de livres sterling (près de 60 millions d’euros) en argent liquide, 77 armes à feu et plus de deux tonnes de drogues.',
  ],
  [
    'a state',
    ['users'],
    {},
    'EncroChat had zo’n 50.000 gebruikers.',
    'EncroChat had about 50,000 users.',
    'EncroChat comptait environ 50‧000 utilisateurs.',
  ],
  [
    'one kilo phrase is singular in nl and en',
    ['cocaine'],
    { omit: ['place'] },
    'Er is 8000 kilo cocaïne in beslag genomen.',
    '8,000 kg of cocaine was seized.',
    '8‧000 kilos de cocaïne ont été saisis.',
  ],
  [
    'two facts in one clause',
    ['cocaine', 'meth'],
    { connective: 'total', omit: ['place'] },
    'In totaal zijn 8000 kilo cocaïne en 1200 kilo crystal meth in beslag genomen.',
    'In total, 8,000 kg of cocaine and 1,200 kg of crystal meth were seized.',
    'Au total, 8‧000 kilos de cocaïne et 1‧200 kilos de méthamphétamine ont été saisis.',
  ],
  [
    'also',
    ['labs'],
    { connective: 'also' },
    'Ook zijn negentien synthetische drugslabs ontmanteld.',
    'Nineteen synthetic drugs labs were also dismantled.',
    'Dix-neuf laboratoires de drogues de synthèse ont également été démantelés.',
  ],
  [
    'active, separable verb in the perfect',
    ['uk-arrests'],
    {},
    'De Britse politie heeft meer dan 700 mensen aangehouden.',
    'British police arrested more than 700 people.',
    'La police britannique a arrêté plus de 700 personnes.',
  ],
  [
    'a suspect stays one, an initial stays one',
    ['ridouan'],
    {},
    'De vermeende drugsbaas Ridouan T. werd in 2019 in Dubai aangehouden.',
    'The alleged drug lord Ridouan T. was arrested in Dubai in 2019.',
    'Ridouan T., baron de la drogue présumé, a été arrêté en 2019 à Dubaï.',
  ],
  [
    'past tense with a past date',
    ['warning'],
    { front: 'time' },
    'Op 13 juni waarschuwde EncroChat de gebruikers.',
    'On 13 June, EncroChat warned the users.',
    'Le 13 juin, EncroChat a averti les utilisateurs.',
  ],
  [
    'alleged',
    ['alleged'],
    {},
    'De politie zou 77 vuurwapens in beslag hebben genomen.',
    'Police reportedly seized 77 firearms.',
    'La police aurait saisi 77 armes à feu.',
  ],
  [
    'alleged, agreement in the passive',
    ['alleged-passive'],
    {},
    'Er zouden 77 vuurwapens in beslag zijn genomen.',
    'Seventy-seven firearms were reportedly seized.',
    'Soixante-dix-sept armes à feu auraient été saisies.',
  ],
  [
    'possible',
    ['possible'],
    {},
    'De politie heeft mogelijk 77 vuurwapens in beslag genomen.',
    'Police may have seized 77 firearms.',
    'La police aurait peut-être saisi 77 armes à feu.',
  ],
  [
    'an indefinite object negated',
    ['none'],
    {},
    'De politie heeft geen vuurwapens in beslag genomen.',
    'Police did not seize any firearms.',
    'La police n’a pas saisi d’armes à feu.',
  ],
  [
    'an indefinite subject negated',
    ['none-passive'],
    {},
    'Er zijn geen vuurwapens in beslag genomen.',
    'No firearms were seized.',
    'Aucune arme à feu n’a été saisie.',
  ],
  [
    'a definite object negated',
    ['not'],
    {},
    'De politie heeft de vuurwapens niet in beslag genomen.',
    'Police did not seize the firearms.',
    'La police n’a pas saisi les armes à feu.',
  ],
  [
    'a percentage',
    ['growth'],
    {},
    'De omzet is met 22 procent gestegen.',
    'Turnover rose by 22%.',
    'Le chiffre d’affaires a augmenté de 22⍽%.',
  ],
  [
    'a plan',
    ['planned'],
    {},
    'De politie zal hoofdcommissaris Jannine van den Berg aanhouden.',
    'Police will arrest Jannine van den Berg, the chief commissioner.',
    'La police arrêtera Jannine van den Berg, commissaire en chef.',
  ],
  [
    'a plan in the passive',
    ['planned-passive'],
    {},
    'Er zullen negentien synthetische drugslabs worden ontmanteld.',
    'Nineteen synthetic drugs labs will be dismantled.',
    'Dix-neuf laboratoires de drogues de synthèse seront démantelés.',
  ],
  [
    'under way',
    ['ongoing'],
    {},
    'De politie ontmantelt negentien synthetische drugslabs.',
    'Police are dismantling 19 synthetic drugs labs.',
    'La police démantèle 19 laboratoires de drogues de synthèse.',
  ],
  [
    'under way in the passive',
    ['ongoing-passive'],
    {},
    'Er worden negentien synthetische drugslabs ontmanteld.',
    'Nineteen synthetic drugs labs are being dismantled.',
    'Dix-neuf laboratoires de drogues de synthèse sont démantelés.',
  ],
  [
    'near a place is not in it',
    ['near-utrecht'],
    {},
    'Bij Utrecht zijn meer dan honderd verdachten aangehouden.',
    'More than 100 suspects were arrested near Utrecht.',
    'Plus de 100 suspects ont été arrêtés près d’Utrecht.',
  ],
];

const HEADLINES: [fact: string, nl: string, en: string, fr: string][] = [
  [
    'messages',
    '20 miljoen berichten in Nederland onderschept',
    '20 million messages intercepted in the Netherlands',
    '20 millions de messages interceptés aux Pays-Bas',
  ],
  [
    'uk-arrests',
    'Britse politie houdt meer dan 700 mensen aan',
    'British police arrest more than 700 people',
    'La police britannique arrête plus de 700 personnes',
  ],
  [
    'labs',
    '19 synthetische drugslabs ontmanteld',
    '19 synthetic drugs labs dismantled',
    '19 laboratoires de drogues de synthèse démantelés',
  ],
  [
    'planned',
    'Politie gaat Jannine van den Berg aanhouden',
    'Police to arrest Jannine van den Berg',
    'La police arrêtera Jannine van den Berg',
  ],
  [
    'alleged',
    'Politie neemt mogelijk 77 vuurwapens in beslag',
    'Police reportedly seize 77 firearms',
    'La police aurait saisi 77 armes à feu',
  ],
  [
    'none',
    'Politie neemt geen vuurwapens in beslag',
    'Police do not seize firearms',
    'La police n’a pas saisi d’armes à feu',
  ],
];

describe('a fact as a sentence', () => {
  it.each(CLAUSES)('%s', (_what, facts, message, nl, en, fr) => {
    const said = ['nl', 'en', 'fr'].map((language) => plain(story.say(language, facts, message)));
    expect(said).toEqual([nl, en, fr]);
  });
});

describe('a fact as a headline', () => {
  it.each(HEADLINES)('%s', (fact, nl, en, fr) => {
    expect(['nl', 'en', 'fr'].map((language) => plain(story.headline(language, fact)))).toEqual([nl, en, fr]);
  });
});

describe('several facts in one sentence', () => {
  it.each([
    [
      'nl',
      ['not', 'alleged'],
      'De politie heeft de vuurwapens niet in beslag genomen en zou 77 vuurwapens in beslag hebben genomen.',
    ],
    ['en', ['not', 'alleged'], 'Police did not seize the firearms and reportedly seized 77 firearms.'],
    ['fr', ['not', 'alleged'], 'La police n’a pas saisi les armes à feu et aurait saisi 77 armes à feu.'],
    ['en', ['users', 'labs'], 'EncroChat had about 50,000 users, and 19 synthetic drugs labs were dismantled.'],
    [
      'fr',
      ['users', 'labs'],
      'EncroChat comptait environ 50‧000 utilisateurs et 19 laboratoires de drogues de synthèse ont été démantelés.',
    ],
  ])('%s %j', (language, facts, text) => {
    const messages = facts.map((fact) => ({ kind: 'fact' as const, facts: [fact], form: 'clause' as const }));
    const { summary } = story.realise(language, { summary: [[{ id: 's', messages }]] }).document;
    expect(plain(summary.flat()[0]!.text)).toBe(text);
  });
});

describe('references', () => {
  it('names a person in full with the office once, by surname after that', () => {
    const told = story.tell(
      'en',
      { kind: 'fact', facts: ['planned'], form: 'clause' },
      { kind: 'fact', facts: ['planned'], form: 'clause' },
    );
    expect(told.summary.flat().map((sentence) => sentence.text)).toEqual([
      'Police will arrest Jannine van den Berg, the chief commissioner.',
      'They will arrest Van den Berg.',
    ]);
  });

  it('never shortens an initial', () => {
    const told = story.tell(
      'nl',
      { kind: 'fact', facts: ['ridouan'], form: 'clause' },
      { kind: 'fact', facts: ['ridouan'], form: 'clause', omit: ['time', 'place'] },
    );
    expect(told.summary.flat()[1]!.text).toBe('Ridouan T. werd aangehouden.');
  });
});
