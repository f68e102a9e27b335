import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { TranslationUnit } from '../../pipeline/model/unit.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { foldSpace } from '../../pipeline/text/unit-id.ts';
import { checkTarget } from '../../pipeline/translation/checks/check-target.ts';
import { readNumbers, type NumberLanguage } from '../../pipeline/translation/checks/read-numbers.ts';
import { unitFactsOf } from '../../pipeline/translation/checks/unit-facts.ts';
import { unitParts } from '../../pipeline/translation/unit-parts.ts';
import { documentOf } from '../support/document.ts';
import { GOOD_PAIRS } from './good-pairs.corpus.ts';

const lexicon = createLexicon();

/** A unit of one Dutch sentence, with what the program finds in it. */
function unitOf(source: string, kind: TranslationUnit['kind'] = 'statement') {
  const document = documentOf(`${source}\n`, { published: '2026-03-02' });
  const { extraction } = extractArticle(document, lexicon);
  const parts = unitParts(extraction, document.text, 0, document.text.length);
  const unit: TranslationUnit = { id: 'u', kind, source: foldSpace(document.text), targets: {}, parts };
  return { unit, facts: unitFactsOf(extraction, lexicon) };
}

const findings = (source: string, language: string, target: string, kind?: TranslationUnit['kind']) => {
  const { unit, facts } = unitOf(source, kind);
  return checkTarget(unit, target, language, facts);
};

describe('numbers of a text', () => {
  it.each<[NumberLanguage, string, number[]]>([
    ['nl', 'ruim 150.000 liter', [150000]],
    ['nl', '1,5 miljoen euro en 3 procent', [1.5e6, 3]],
    ['nl', 'negentien labs, tweeëntwintig gevallen', [19, 22]],
    ['nl', 'vijftienduizend mensen', [15000]],
    ['nl', 'tweehonderd agenten', [200]],
    ['nl', 'driehonderdduizend euro', [300000]],
    ['en', '£54 million (nearly €60 million)', [54e6, 60e6]],
    ['en', '£54m and €1.5bn', [54e6, 1.5e9]],
    ['en', 'two hundred and fifty thousand people', [250000]],
    ['en', 'nineteen labs and twenty-two cases', [19, 22]],
    ['en', '8,000 kg, 1,200 kg and 12.5 per cent', [8000, 1200, 12.5]],
    ['en', '5 m wide', [5e6]],
    ['en', 'between 20 and 30 people', [20, 30]],
    ['en', 'dozens of firearms', []],
    ['fr', '150 000 litres', [150000]],
    ['fr', '1,5 million d’euros', [1.5e6]],
    ['fr', 'quatre-vingt-dix-neuf personnes', [99]],
    ['fr', 'vingt et un cas', [21]],
    ['fr', 'deux cents policiers', [200]],
    ['fr', 'trois cent mille euros', [300000]],
    ['fr', 'une centaine de suspects', [100]],
    ['fr', 'plus de 700 personnes en 2020', [700, 2020]],
  ])('%s: %s', (language, text, values) => {
    expect(readNumbers(text, language).map(({ value }) => value)).toEqual(values);
  });

  it('takes linear time', () => {
    const start = performance.now();
    readNumbers('1.000 '.repeat(50_000), 'nl');
    readNumbers('twenty one hundred '.repeat(30_000), 'en');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

const SEIZED = 'De politie in Den Haag nam 8000 kilo cocaïne in beslag.';

describe('a target is accepted', () => {
  it.each([
    ['en', SEIZED, 'Police in The Hague seized 8,000 kg of cocaine.'],
    ['en', SEIZED, 'Police in The Hague seized eight thousand kilos of cocaine.'],
    ['en', SEIZED, 'Police in The Hague seized eight tonnes of cocaine.'],
    ['fr', SEIZED, 'La police de La Haye a saisi 8 000 kg de cocaïne.'],
    ['fr', SEIZED, 'À La Haye, la police a saisi huit tonnes de cocaïne.'],
    ['en', 'Op 1 april werden tientallen mensen aangehouden.', 'On 1 April, dozens of people were arrested.'],
    ['en', 'Op 1 april werden tientallen mensen aangehouden.', 'Dozens of people were arrested on April 1st.'],
    [
      'fr',
      'Op 1 april werden tientallen mensen aangehouden.',
      'Le 1er avril, des dizaines de personnes ont été arrêtées.',
    ],
    ['en', 'Burgemeester Jan de Vries is blij.', 'Mayor De Vries is pleased.'],
    ['fr', 'De vergadering begint om 14.30 uur.', 'La réunion commence à 14h30.'],
    ['en', 'De vergadering begint om 14.30 uur.', 'The meeting starts at 2.30pm.'],
    ['en', 'Ajax won met 3-1 van Feyenoord.', 'Ajax beat Feyenoord 3-1.'],
    ['en', 'De schade bedraagt 54 miljoen euro.', 'The damage amounts to €54m.'],
    ['fr', 'De schade bedraagt 54 miljoen euro.', 'Les dégâts s’élèvent à 54 millions d’euros.'],
    ['en', 'Twee mannen zeiden: “Wij waren daar (niet) bij”.', 'Two men said: “We were (not) there”.'],
    ['en', 'Het Openbaar Ministerie eist 12 jaar cel.', 'Prosecutors demand 12 years in prison.'],
    ['en', 'De man kreeg een boete van een miljoen euro.', 'The man was fined one million euros.'],
  ])('%s: %s → %s', (language, source, target) => {
    expect(findings(source, language, target).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what an editor would accept is accepted', () => {
  it.each(GOOD_PAIRS)('%s', (dutch, english, french) => {
    const { unit, facts } = unitOf(dutch);
    const errors = [
      ...checkTarget(unit, english, 'en', facts).map((finding) => ({ ...finding, target: english })),
      ...checkTarget(unit, french, 'fr', facts).map((finding) => ({ ...finding, target: french })),
    ].filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });
});

describe('a slip of the keyboard in a figure is caught', () => {
  // what the Dutch says in words that the checks do not read as a number
  const UNREAD = /jaren negentig/;
  it.each(GOOD_PAIRS.filter(([dutch]) => !UNREAD.test(dutch)))('%s', (dutch, english, french) => {
    const { unit, facts } = unitOf(dutch);
    const missed = [
      ['en', english],
      ['fr', french],
    ].flatMap(([language, target]) =>
      [...target!.matchAll(/\d/g)]
        .map(({ index }) => `${target!.slice(0, index)}${(Number(target![index]) + 1) % 10}${target!.slice(index + 1)}`)
        .filter((slip) => !checkTarget(unit, slip, language!, facts).length),
    );
    expect(missed).toEqual([]);
  });
});

describe('a target is refused', () => {
  it.each([
    ['another number', 'en', SEIZED, 'Police in The Hague seized 800 kg of cocaine.', /“8000 kilo cocaïne” is not in/],
    ['no number', 'en', SEIZED, 'Police in The Hague seized a lot of cocaine.', /8000 kilo/],
    ['the Dutch way of writing it', 'en', 'Er kwamen 150.000 mensen.', '150.000 people came.', /150\.000 mensen/],
    ['the English way of writing it', 'fr', 'Er kwamen 150.000 mensen.', '150,000 personnes sont venues.', /150\.000/],
    ['the scale is lost', 'en', 'De schade is 54 miljoen euro.', 'The damage is €54.', /54 miljoen euro/],
    ['another scale', 'fr', 'De schade is 54 miljoen euro.', 'Les dégâts sont de 54 milliards d’euros.', /54 miljoen/],
    ['another day', 'en', 'Op 1 april begon het.', 'It began on 2 April.', /the date “1 april”/],
    ['another month', 'fr', 'Op 1 april begon het.', 'Cela a commencé le 1er août.', /1 april/],
    ['the Dutch month', 'en', 'Op 1 augustus begon het.', 'It began on 1 augustus.', /1 augustus/],
    ['another year', 'en', 'In 2017 begon het.', 'It began in 2016.', /2017/],
    ['another person', 'en', 'Burgemeester Jan de Vries is blij.', 'Mayor John Smith is pleased.', /Jan de Vries/],
    ['an initial written out', 'en', 'Ridouan T. is opgepakt.', 'Ridouan Taghi was arrested.', /Ridouan T\./],
    ['a town left out', 'fr', SEIZED, 'La police a saisi 8 000 kg de cocaïne.', /Den Haag” \(La Haye\)/],
    ['Dutch throughout', 'en', SEIZED, 'De politie in The Hague nam 8,000 kilo in beslag van een man.', /looks Dutch/],
    [
      'a Dutch clause',
      'fr',
      'De wethouder is blij, omdat het werk nu klaar is en iedereen tevreden is over het resultaat.',
      'L’échevine est ravie et tout le monde est satisfait du résultat, omdat het werk nu klaar est prêt.',
      /Dutch was left in it|looks Dutch/,
    ],
    ['a mark that does not close', 'en', 'Hij zei: “Nee”.', 'He said: “No.', /do not pair/],
    ['a bracket that does not close', 'en', 'Hij zei nee (en ging).', 'He said no (and left.', /do not pair/],
  ])('%s', (_, language, source, target, message) => {
    const errors = findings(source, language, target).filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.message).join('\n')).toMatch(message);
  });

  it('a placeholder that the Dutch lacks, or twice', () => {
    const { unit, facts } = unitOf('Er kwamen 12 mensen.');
    const target = '12 people came.';
    expect(checkTarget(unit, target, 'en', facts, ['1'])).toEqual([]);
    expect(checkTarget(unit, target, 'en', facts, [])).toEqual([]);
    expect(checkTarget(unit, target, 'en', facts, ['1', '1'])).toMatchObject([{ severity: 'error' }]);
    expect(checkTarget(unit, target, 'en', facts, ['7'])).toMatchObject([{ severity: 'error' }]);
  });
});

describe('a warning, not a refusal', () => {
  it.each([
    [
      'a number that the Dutch lacks',
      'De politie zoekt getuigen.',
      'Police are looking for 12 witnesses.',
      /12 is not in the Dutch/,
    ],
    [
      'a name that may be translated',
      'De Stichting Vrienden van de Molen is blij.',
      'A foundation for the mill is pleased.',
      /./,
    ],
  ])('%s', (_, source, target, message) => {
    const found = findings(source, 'en', target);
    expect(found.map(({ severity }) => severity)).not.toContain('error');
    expect(found.map((finding) => finding.message).join('\n')).toMatch(message);
  });

  it('a long headline', () => {
    expect(findings('Kop', 'en', 'A headline '.repeat(12), 'title')).toMatchObject([
      { severity: 'warning', message: 'it has 132 characters, more than 100' },
    ]);
  });
});
