import type { ConceptFiller, QuantityFiller } from '../../pipeline/model/fact.ts';
import { Story } from './story.ts';

const count = (lemma: string) => ({ unit: { kind: 'count' as const, lemma }, of: lemma });
const police = (...modifiers: string[]): ConceptFiller => ({
  kind: 'concept',
  id: 'police',
  number: 'singular',
  definite: true,
  ...(modifiers.length && { modifiers }),
});
const figure = (id: string, concept: string, modifiers?: string[]): QuantityFiller => ({
  kind: 'quantity',
  id,
  concept,
  ...(modifiers && { modifiers }),
});

/** Facts as extraction gives them, made by hand, with a figure, name or date of every kind. */
export function cryptoStory(): Story {
  return new Story(
    'De afgelopen maanden zijn in Nederland 20 miljoen berichten gelezen. Op 13 juni schreef het bedrijf EncroChat aan alle klanten. ' +
      'De National Crime Agency noemt 54 miljoen pond (bijna 60 miljoen euro), 77 vuurwapens en ruim twee ton drugs. ' +
      'Er waren zo’n 50.000 gebruikers, volgens anderen 60.000 gebruikers. Ridouan T. zat in 2019 in Dubai. ' +
      'Sinds 1 april volgde Jannine van den Berg, hoofdcommissaris van de landelijke politie, het nieuws bij Utrecht.',
  )
    .quantity('messages', { text: '20 miljoen berichten', value: 20e6, ...count('bericht') })
    .quantity('pounds', {
      text: '54 miljoen pond',
      value: 54e6,
      unit: { kind: 'currency', code: 'GBP' },
      unitText: 'pond',
      of: 'geld',
    })
    .quantity('euros', {
      text: 'bijna 60 miljoen euro',
      value: 60e6,
      unit: { kind: 'currency', code: 'EUR' },
      unitText: 'euro',
      approximation: 'almost',
      approximationText: 'bijna',
    })
    .quantity('guns', { text: '77 vuurwapens', value: 77, ...count('vuurwapen') })
    .quantity('drugs', {
      text: 'ruim twee ton drugs',
      value: 2000,
      unit: { kind: 'measure', code: 'kg' },
      unitText: 'ton',
      of: 'drug',
      approximation: 'more-than',
      approximationText: 'ruim',
    })
    .quantity('users', {
      text: 'zo’n 50.000 gebruikers',
      value: 50_000,
      ...count('gebruiker'),
      approximation: 'about',
      approximationText: 'zo’n',
    })
    .quantity('users-later', { text: '60.000 gebruikers', value: 60_000, ...count('gebruiker') })
    .quantity('cocaine', {
      text: '8000 kilo cocaïne',
      value: 8000,
      unit: { kind: 'measure', code: 'kg' },
      unitText: 'kilo',
      of: 'cocaïne',
    })
    .quantity('meth', {
      text: '1200 kilo crystal meth',
      value: 1200,
      unit: { kind: 'measure', code: 'kg' },
      unitText: 'kilo',
      of: 'crystal meth',
    })
    .quantity('labs', {
      text: 'negentien synthetische drugslabs',
      value: 19,
      ...count('drugslab'),
      modifiers: ['synthetisch'],
    })
    .quantity('suspects', {
      text: 'meer dan honderd verdachten',
      value: 100,
      ...count('verdachte'),
      approximation: 'more-than',
      approximationText: 'meer dan',
    })
    .quantity('people', {
      text: 'meer dan 700 mensen',
      value: 700,
      ...count('mens'),
      approximation: 'more-than',
      approximationText: 'meer dan',
    })
    .quantity('share', { text: '22 procent', value: 22, unit: { kind: 'percent', code: '%' }, unitText: 'procent' })
    .date('on-13-june', { text: '13 juni', value: '2020-06-13' })
    .date('recent', {
      text: 'afgelopen maanden',
      value: 'PXM',
      kind: 'duration',
      relation: 'recent',
      known: [],
      implied: [],
    })
    .date('in-2019', { text: '2019', value: '2019', known: ['year'], implied: [] })
    .entity('nl', { type: 'place', name: 'Nederland', gazetteer: 'place:NL' })
    .entity('uk', { type: 'place', name: 'Verenigd Koninkrijk', gazetteer: 'place:GB' })
    .entity('dubai', { type: 'place', name: 'Dubai', gazetteer: 'city:dubai' })
    .entity('utrecht', { type: 'place', name: 'Utrecht', gazetteer: 'city:utrecht' })
    .entity('encrochat', { type: 'organisation', name: 'EncroChat' })
    .entity('nca', { type: 'organisation', name: 'National Crime Agency' })
    .entity('ridouan', {
      type: 'person',
      name: 'Ridouan T.',
      alleged: true,
      role: { text: 'drugsbaas', start: 0, end: 1 },
    })
    .entity('jannine', {
      type: 'person',
      name: 'Jannine van den Berg',
      role: { text: 'hoofdcommissaris', start: 0, end: 1 },
    })
    .fact('messages', {
      frame: 'interception',
      roles: { theme: figure('messages', 'message') },
      time: { kind: 'date', id: 'recent' },
      place: { kind: 'entity', id: 'nl' },
    })
    .fact('uk-seizure', {
      frame: 'seizure',
      roles: {
        agent: { kind: 'concept', id: 'authority', number: 'plural', definite: true, modifiers: ['place:GB'] },
        theme: { kind: 'list', items: [figure('pounds', 'cash'), figure('guns', 'firearm'), figure('drugs', 'drug')] },
      },
      attribution: { source: { kind: 'entity', id: 'nca' }, cue: 'melden' },
    })
    .fact('users', {
      frame: 'users',
      roles: { provider: { kind: 'entity', id: 'encrochat' }, theme: figure('users', 'user') },
      quantity: { ref: 'users', value: 50_000, approximation: 'about' },
    })
    .fact('users-later', {
      frame: 'users',
      roles: { provider: { kind: 'entity', id: 'encrochat' }, theme: figure('users-later', 'user') },
      quantity: { ref: 'users-later', value: 60_000, approximation: 'exact' },
    })
    .fact('cocaine', {
      frame: 'seizure',
      roles: { theme: figure('cocaine', 'cocaine') },
      place: { kind: 'entity', id: 'nl' },
      quantity: { ref: 'cocaine', value: 8000, approximation: 'exact' },
    })
    .fact('meth', {
      frame: 'seizure',
      roles: { theme: figure('meth', 'crystal-meth') },
      place: { kind: 'entity', id: 'nl' },
      quantity: { ref: 'meth', value: 1200, approximation: 'exact' },
    })
    .fact('labs', { frame: 'dismantling', roles: { theme: figure('labs', 'drug-lab', ['synthetic']) } })
    .fact('suspects', {
      frame: 'arrest',
      roles: { patient: figure('suspects', 'suspect') },
      quantity: { ref: 'suspects', value: 100, approximation: 'more-than' },
    })
    .fact('uk-arrests', {
      frame: 'arrest',
      roles: { agent: police('place:GB'), patient: figure('people', 'human') },
    })
    .fact('ridouan', {
      frame: 'arrest',
      roles: { patient: { kind: 'entity', id: 'ridouan' } },
      place: { kind: 'entity', id: 'dubai' },
      time: { kind: 'date', id: 'in-2019' },
    })
    .fact('warning', {
      frame: 'warning',
      roles: {
        agent: { kind: 'entity', id: 'encrochat' },
        recipient: { kind: 'concept', id: 'user', number: 'plural', definite: true },
      },
      time: { kind: 'date', id: 'on-13-june' },
    })
    .fact('alleged', {
      frame: 'seizure',
      certainty: 'alleged',
      roles: { agent: police(), theme: figure('guns', 'firearm') },
    })
    .fact('alleged-passive', { frame: 'seizure', certainty: 'alleged', roles: { theme: figure('guns', 'firearm') } })
    .fact('possible', {
      frame: 'seizure',
      certainty: 'possible',
      roles: { agent: police(), theme: figure('guns', 'firearm') },
    })
    .fact('none', {
      frame: 'seizure',
      polarity: 'negated',
      roles: { agent: police(), theme: { kind: 'concept', id: 'firearm', number: 'plural', definite: false } },
    })
    .fact('none-passive', {
      frame: 'seizure',
      polarity: 'negated',
      roles: { theme: { kind: 'concept', id: 'firearm', number: 'plural', definite: false } },
    })
    .fact('not', {
      frame: 'seizure',
      polarity: 'negated',
      roles: { agent: police(), theme: { kind: 'concept', id: 'firearm', number: 'plural', definite: true } },
    })
    .fact('growth', {
      frame: 'growth',
      roles: {
        theme: { kind: 'concept', id: 'turnover', number: 'singular', definite: true },
        difference: { kind: 'quantity', id: 'share' },
      },
      quantity: { ref: 'share', value: 22, approximation: 'exact' },
    })
    .fact('planned', {
      frame: 'arrest',
      phase: 'planned',
      roles: { agent: police(), patient: { kind: 'entity', id: 'jannine' } },
    })
    .fact('planned-passive', {
      frame: 'dismantling',
      phase: 'planned',
      roles: { theme: figure('labs', 'drug-lab', ['synthetic']) },
    })
    .fact('ongoing', {
      frame: 'dismantling',
      phase: 'ongoing',
      roles: { agent: police(), theme: figure('labs', 'drug-lab', ['synthetic']) },
    })
    .fact('ongoing-passive', {
      frame: 'dismantling',
      phase: 'ongoing',
      roles: { theme: figure('labs', 'drug-lab', ['synthetic']) },
    })
    .fact('near-utrecht', {
      frame: 'arrest',
      roles: { patient: figure('suspects', 'suspect') },
      place: { kind: 'entity', id: 'utrecht' },
    })
    .relation({ kind: 'restates', members: ['pounds', 'euros'] })
    .relation({ kind: 'contradicts', members: ['users', 'users-later'] });
}
