import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../pipeline/model/mention.ts';
import { timeMention } from '../../pipeline/realisation/clauses/adjuncts.ts';
import { grammarOf } from '../../pipeline/realisation/registry.ts';
import { documentOf } from '../support/document.ts';
import { lexicon, Story } from './story.ts';

type Known = DateMention['known'];

/** Dutch words with | around the mention → how it is told on 2 July 2020. */
const TABLE: [string, Partial<DateMention>, string, string, string][] = [
  ['op |13 juni|', { value: '2020-06-13' }, 'op 13 juni', 'on 13 June', 'le 13 juin'],
  ['op |1 april|', { value: '2020-04-01' }, 'op 1 april', 'on 1 April', 'le 1er avril'],
  [
    'sinds |1 april|',
    { value: '2020-04-01', relation: 'since' },
    'sinds 1 april',
    'since 1 April',
    'depuis le 1er avril',
  ],
  [
    'vanaf |1 april|',
    { value: '2020-04-01', relation: 'since' },
    'vanaf 1 april',
    'since 1 April',
    'depuis le 1er avril',
  ],
  [
    'per |1 april|',
    { value: '2020-04-01', relation: 'since' },
    'per 1 april',
    'as of 1 April',
    'à partir du 1er avril',
  ],
  ['per |3 juli|', { value: '2020-07-03', relation: 'since' }, 'per 3 juli', 'from 3 July', 'à partir du 3 juillet'],
  [
    'vanaf |3 juli|',
    { value: '2020-07-03', relation: 'since' },
    'vanaf 3 juli',
    'from 3 July',
    'à partir du 3 juillet',
  ],
  [
    'in de nacht van zondag op |maandag|',
    { value: '2020-06-29', known: ['weekday'] },
    'in de nacht van zondag op maandag',
    'overnight into Monday 29 June',
    'dans la nuit de dimanche à lundi 29 juin',
  ],
  [
    'in de nacht van 30 juni op |1 juli|',
    { value: '2020-07-01' },
    'in de nacht van 30 juni op 1 juli',
    'overnight into 1 July',
    'dans la nuit du 30 juin au 1er juillet',
  ],
  ['tot |1 april|', { value: '2020-04-01', relation: 'until' }, 'tot 1 april', 'until 1 April', 'jusqu’au 1er avril'],
  [
    'vóór |1 juli|',
    { value: '2020-07-01', relation: 'before' },
    'vóór 1 juli',
    'before 1 July',
    'avant le 1er juillet',
  ],
  ['na |1 mei|', { value: '2020-05-01', relation: 'after' }, 'na 1 mei', 'after 1 May', 'après le 1er mai'],
  [
    'begin |april|',
    { value: '2020-04', relation: 'early', known: ['month'] },
    'begin april',
    'in early April',
    'début avril',
  ],
  ['half |april|', { value: '2020-04', relation: 'mid', known: ['month'] }, 'half april', 'in mid-April', 'mi-avril'],
  [
    'eind |2019|',
    { value: '2019', relation: 'late', known: ['year'], implied: [] },
    'eind 2019',
    'in late 2019',
    'fin 2019',
  ],
  ['in |april|', { value: '2020-04', known: ['month'] }, 'in april', 'in April', 'en avril'],
  // another year than that of publication is said
  [
    'op |13 juni 2019|',
    { value: '2019-06-13', known: ['year', 'month', 'day'] },
    'op 13 juni 2019',
    'on 13 June 2019',
    'le 13 juin 2019',
  ],
  ['in |2019|', { value: '2019', known: ['year'], implied: [] }, 'in 2019', 'in 2019', 'en 2019'],
  [
    'sinds |2017|',
    { value: '2017', relation: 'since', known: ['year'], implied: [] },
    'sinds 2017',
    'since 2017',
    'depuis 2017',
  ],
  // relative times stay relative in Dutch and are resolved elsewhere
  ['|vorig jaar|', { value: '2019', known: [], implied: ['year'] }, 'vorig jaar', 'last year', 'l’an dernier'],
  ['|volgende week|', { value: '2020-W28', known: [] }, 'volgende week', 'next week', 'la semaine prochaine'],
  ['|komende maand|', { value: '2020-08', known: [] }, 'komende maand', 'next month', 'le mois prochain'],
  ['|dit jaar|', { value: '2020', known: [], implied: ['year'] }, 'dit jaar', 'this year', 'cette année'],
  [
    '|gisteren|',
    { value: '2020-07-01', known: [], implied: ['year', 'month', 'day'] },
    'gisteren',
    'on 1 July',
    'le 1er juillet',
  ],
  ['|Maandag|', { value: '2020-06-29', known: ['weekday'] }, 'maandag', 'on Monday 29 June', 'lundi 29 juin'],
  [
    '|maandagavond|',
    { value: '2020-06-29', known: ['weekday'] },
    'maandagavond',
    'on the evening of Monday 29 June',
    'lundi 29 juin au soir',
  ],
  [
    'in |het eerste kwartaal|',
    { value: '2020-Q1', known: ['quarter'] },
    'in het eerste kwartaal van 2020',
    'in the first quarter of 2020',
    'au premier trimestre 2020',
  ],
  [
    '|vorige week|',
    { value: '2020-W26', known: [], implied: ['year', 'week'] },
    'vorige week',
    'last week',
    'la semaine dernière',
  ],
  // periods
  [
    'van |3 tot 9 mei|',
    { value: '2020-05-03/2020-05-09', kind: 'period' },
    'van 3 tot 9 mei',
    'from 3 to 9 May',
    'du 3 au 9 mai',
  ],
  [
    'van |2017 tot 2019|',
    { value: '2017/2019', kind: 'period', known: ['year'], implied: [] },
    'van 2017 tot 2019',
    'from 2017 to 2019',
    'de 2017 à 2019',
  ],
  [
    '|afgelopen zomer|',
    { value: '2019-06/2019-08', kind: 'period', known: [] },
    'afgelopen zomer',
    'last summer',
    'l’été dernier',
  ],
  ['rond |1900|', { value: '1900', known: ['year'] }, 'rond 1900', 'around 1900', 'vers 1900'],
  [
    'begin |vorige week|',
    { value: '2020-W26', relation: 'early', known: [] },
    'begin vorige week',
    'early in the week of 22 June',
    'au début de la semaine du 22 juin',
  ],
  [
    '|vorige winter|',
    { value: '2019-12/2020-02', kind: 'period', known: [] },
    'vorige winter',
    'last winter',
    'l’hiver dernier',
  ],
  [
    'in |de winter van vorig jaar|',
    { value: '2019-12/2020-02', kind: 'period', known: [] },
    'in de winter van vorig jaar',
    'in the winter of 2019–20',
    'à l’hiver 2019-2020',
  ],
  [
    'sinds |afgelopen zomer|',
    { value: '2019-06/2019-08', kind: 'period', relation: 'since', known: [] },
    'sinds afgelopen zomer',
    'since last summer',
    'depuis l’été dernier',
  ],
  [
    'begin |deze eeuw|',
    { value: '2001/2100', kind: 'period', relation: 'early', known: [] },
    'begin deze eeuw',
    'early this century',
    'au début de ce siècle',
  ],
  [
    'in |de 19e eeuw|',
    { value: '1801/1900', kind: 'period', known: ['year'] },
    'in de 19e eeuw',
    'in the 19th century',
    'au XIXe siècle',
  ],
  [
    'sinds |de jaren negentig|',
    { value: '1990/1999', kind: 'period', relation: 'since', known: ['year'], implied: [] },
    'sinds de jaren negentig',
    'since the 1990s',
    'depuis les années 1990',
  ],
  [
    'begin |jaren negentig|',
    { value: '1990/1999', kind: 'period', relation: 'early', known: ['year'], implied: [] },
    'begin jaren negentig',
    'in the early 1990s',
    'au début des années 1990',
  ],
  [
    'in de |eerste weken van juni|',
    { value: '2020-06', known: ['month'] },
    'in de eerste weken van juni',
    'in the first weeks of June',
    'dans les premières semaines de juin',
  ],
  [
    'in |de jaren negentig|',
    { value: '1990/1999', kind: 'period', known: ['year'], implied: [] },
    'in de jaren negentig',
    'in the 1990s',
    'dans les années 1990',
  ],
  // stretches
  [
    'de |afgelopen maanden|',
    { value: 'PXM', kind: 'duration', relation: 'recent', known: [], implied: [] },
    'de afgelopen maanden',
    'in recent months',
    'ces derniers mois',
  ],
  [
    'de |afgelopen vijf jaar|',
    { value: 'P5Y', kind: 'duration', relation: 'recent', known: [], implied: [] },
    'de afgelopen vijf jaar',
    'in the past five years',
    'au cours des cinq dernières années',
  ],
  [
    'de |komende weken|',
    { value: 'PXW', kind: 'duration', relation: 'coming', known: [], implied: [] },
    'de komende weken',
    'in the coming weeks',
    'dans les prochaines semaines',
  ],
  [
    '|twee weken geleden|',
    { value: 'P2W', kind: 'duration', known: [], implied: [] },
    'twee weken geleden',
    'two weeks ago',
    'il y a deux semaines',
  ],
  [
    '|een jaar eerder|',
    { value: 'P1Y', kind: 'duration', relation: 'before', known: [], implied: [] },
    'een jaar eerder',
    'a year earlier',
    'un an plus tôt',
  ],
  [
    '|twee weken later|',
    { value: 'P2W', kind: 'duration', relation: 'after', known: [], implied: [] },
    'twee weken later',
    'two weeks later',
    'deux semaines plus tard',
  ],
  [
    'binnen |twee weken|',
    { value: 'P2W', kind: 'duration', known: [], implied: [] },
    'binnen twee weken',
    'within two weeks',
    'en moins de deux semaines',
  ],
];

function mention(marked: string, given: Partial<DateMention>) {
  const [before = '', text = ''] = marked.split('|');
  const document = documentOf(`Het gebeurde ${before}${text}.`);
  const start = document.text.indexOf(text, 'Het gebeurde '.length + before.length);
  const known: Known = ['month', 'day'];
  const date: DateMention = {
    id: 'd',
    kind: 'date',
    relation: 'at',
    known,
    implied: ['year'],
    start,
    end: start + text.length,
    text,
    ...given,
  };
  return timeMention(date, document);
}

describe('times as adjuncts', () => {
  it.each(TABLE)('%s', (marked, given, nl, en, fr) => {
    const date = mention(marked, given);
    const say = (language: string): string => grammarOf(lexicon, language)!.time(date, '2020-07-02');
    expect([say('nl'), say('en'), say('fr')]).toEqual([nl, en, fr]);
  });

  it('says the year where the source has no date of publication', () => {
    const date = mention('op |13 juni|', { value: '2020-06-13' });
    expect(grammarOf(lexicon, 'fr')!.time(date, undefined)).toBe('le 13 juin 2020');
  });

  it('keeps the Dutch of what has no value, and says nothing elsewhere', () => {
    const date = mention('|dinsdag|', { known: ['weekday'], implied: [] });
    expect(grammarOf(lexicon, 'nl')!.time(date, undefined)).toBe('dinsdag');
    expect(() => grammarOf(lexicon, 'en')!.time(date, undefined)).toThrow('dinsdag');
  });
});

describe('a time that belongs to something else', () => {
  const story = (text: string, words: string, value: string) =>
    new Story(text, '2020-07-02')
      .date('t', { text: words, value, ...(value.startsWith('P') && { kind: 'duration', known: [], implied: [] }) })
      .fact('f', {
        frame: 'arrest',
        roles: { patient: { kind: 'concept', id: 'suspect', number: 'plural', definite: true } },
        time: { kind: 'date', id: 't' },
      });

  it.each([
    ['De betaling is verspreid over achttien maanden.', 'achttien maanden', 'P18M'],
    ['De acties zijn aangekondigd voor 9 juli.', '9 juli', '2020-07-09'],
  ])('%s: a clause of what has happened is not said with it', (text, words, value) => {
    for (const language of ['nl', 'en', 'fr'])
      expect(story(text, words, value).say(language, ['f'])).toMatch(/^awaits/);
  });
});
