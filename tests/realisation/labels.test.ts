import { describe, expect, it } from 'vitest';
import type { Fact, Filler, QuantityFiller } from '../../pipeline/model/fact.ts';
import { Story } from './story.ts';

const TEXT =
  'In 2023 namen de agenten 8000 kilo cocaïne en 20.000 euro mee. Er waren 12 stewards, 41 Kamerleden, 60.000 huishoudens en 9 mensen bij de brug van de stad.';

const story = new Story(TEXT, '2024-05-02')
  .quantity('cocaine', {
    text: '8000 kilo cocaïne',
    value: 8000,
    unit: { kind: 'measure', code: 'kg' },
    unitText: 'kilo',
    of: 'cocaïne',
  })
  .quantity('money', {
    text: '20.000 euro',
    value: 20_000,
    unit: { kind: 'currency', code: 'EUR' },
    unitText: 'euro',
  })
  .quantity('stewards', { text: '12 stewards', value: 12, unit: { kind: 'count', lemma: 'steward' }, of: 'steward' })
  .quantity('mps', { text: '41 Kamerleden', value: 41, unit: { kind: 'count', lemma: 'Kamerlid' }, of: 'Kamerlid' })
  .quantity('households', {
    text: '60.000 huishoudens',
    value: 60_000,
    unit: { kind: 'count', lemma: 'huishouden' },
    of: 'huishouden',
  })
  .quantity('people', { text: '9 mensen', value: 9, unit: { kind: 'count', lemma: 'mens' }, of: 'mens' })
  .date('in-2023', { text: '2023', value: '2023', known: ['year'], implied: [] });

const of = (id: string, concept?: string): QuantityFiller => ({ kind: 'quantity', id, ...(concept && { concept }) });
const police: Filler = { kind: 'concept', id: 'police', number: 'singular', definite: true };
const british: Filler = { ...police, modifiers: ['place:GB'] };
const proposal: Filler = { kind: 'concept', id: 'proposal', number: 'singular', definite: true };
const electricity: Filler = { kind: 'concept', id: 'electricity', number: 'singular', definite: false };

type Row = [what: string, frame: string, roles: Fact['roles'], more: Partial<Fact>, nl: string, en: string, fr: string];

/** A fact → what its row of the key figures is called. */
const ROWS: Row[] = [
  [
    'what happened to it, without who did it',
    'seizure',
    { agent: police, theme: of('cocaine', 'cocaine') },
    {},
    'In beslag genomen cocaïne',
    'Cocaine seized',
    'Cocaïne saisie',
  ],
  [
    'money that counts nothing else; a het-word takes no -e',
    'interception',
    { theme: of('money') },
    {},
    'Onderschept geld',
    'Money intercepted',
    'Montant intercepté',
  ],
  [
    'a country’s body is named',
    'arrest',
    { agent: british, patient: of('people', 'human') },
    {},
    'Door de Britse politie aangehouden mensen',
    'People arrested by British police',
    'Personnes arrêtées par la police britannique',
  ],
  ['the frame’s own label', 'injury', { patient: of('people', 'human') }, {}, 'Gewonden', 'People injured', 'Blessés'],
  [
    'one of them is no plural',
    'injury',
    { patient: of('stewards', 'steward') },
    { quantity: { ref: 'stewards', value: 1, approximation: 'exact' } },
    'Steward die gewond is geraakt',
    'Steward injured',
    'Steward blessé',
  ],
  [
    'the frame’s label would lose who they are',
    'injury',
    { patient: of('stewards', 'steward') },
    {},
    'Stewards die gewond zijn geraakt',
    'Stewards injured',
    'Stewards blessés',
  ],
  [
    'what they did',
    'support',
    { agent: of('mps', 'mp'), theme: proposal },
    {},
    'Kamerleden die het voorstel hebben gesteund',
    'MPs who supported the proposal',
    'Députés qui ont soutenu la proposition',
  ],
  [
    'how things are',
    'outage',
    { patient: of('households', 'household'), theme: electricity },
    { phase: 'ongoing' },
    'Huishoudens die zonder elektriciteit zitten',
    'Households that are without electricity',
    'Foyers privés d’électricité',
  ],
  [
    'the year that it belongs to',
    'budget',
    { agent: police, value: of('money'), goal: proposal },
    { time: { kind: 'date', id: 'in-2023' } },
    'Door de politie uitgetrokken bedrag voor het voorstel (in 2023)',
    'Sum set aside by police for the proposal (in 2023)',
    'Fonds alloués par la police à la proposition (en 2023)',
  ],
  [
    'for each of what',
    'budget',
    {
      agent: police,
      value: {
        kind: 'quantity',
        id: 'money',
        complements: [
          { preposition: 'per', filler: { kind: 'concept', id: 'household', number: 'singular', definite: false } },
        ],
      },
      goal: proposal,
    },
    {},
    'Door de politie uitgetrokken bedrag voor het voorstel (per huishouden)',
    'Sum set aside by police for the proposal (per household)',
    'Fonds alloués par la police à la proposition (par foyer)',
  ],
];

it('a number of so many says how many there are', () => {
  const value = (language: string): string | undefined =>
    story.realise(language, {
      pressBrief: { lead: [], figures: [{ fact: 'f' }], quotes: [], background: [], contradictions: [] },
    }).document.pressBrief.figures[0]?.value;
  story.extraction.facts.length = 0;
  const stewards: QuantityFiller = { ...of('stewards', 'steward'), whole: of('mps', 'mp') };
  story.fact('f', {
    frame: 'arrest',
    roles: { patient: stewards },
    quantity: { ref: 'stewards', value: 12, approximation: 'exact' },
  });
  expect(['nl', 'en', 'fr'].map(value)).toEqual(['12 van 41', '12 of 41', '12 sur 41']);
});

describe('what a row of the key figures is called', () => {
  it.each(ROWS)('%s', (_, frame, roles, more, ...labels) => {
    const ref = Object.values(roles).find((filler) => filler.kind === 'quantity')!.id;
    story.extraction.facts.length = 0;
    story.fact('f', { frame, roles, quantity: { ref, value: 12, approximation: 'exact' }, ...more });
    const label = (language: string): string | undefined =>
      story.realise(language, {
        pressBrief: { lead: [], figures: [{ fact: 'f' }], quotes: [], background: [], contradictions: [] },
      }).document.pressBrief.figures[0]?.label;
    expect(['nl', 'en', 'fr'].map(label)).toEqual(labels);
  });
});
