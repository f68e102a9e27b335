import { describe, expect, test } from 'vitest';
import { relationIssues } from '../../pipeline/consistency/relation-issues.ts';
import { extractionOf } from '../support/facts.ts';

/** Relations of a text, members in the words of their figures. */
function relationsOf(text: string): string[] {
  const extraction = extractionOf(text);
  const words = (id: string): string => {
    const fact = extraction.facts.find((item) => item.id === id);
    const quantity = extraction.quantities.find((item) => item.id === (fact?.quantity?.ref ?? id));
    return quantity?.text ?? fact!.frame;
  };
  return extraction.relations.map(({ kind, members }) => `${kind}: ${members.map(words).join(' | ')}`);
}

describe('contradicts: two figures of one thing', () => {
  test.each([
    [
      'De app heeft 50.000 gebruikers. Volgens de maker heeft de app 60.000 gebruikers.',
      '50.000 gebruikers | 60.000 gebruikers',
    ],
    [
      'Utrecht telt zo’n 300.000 inwoners. Bovendien heeft Utrecht 370.000 inwoners.',
      'zo’n 300.000 inwoners | 370.000 inwoners',
    ],
    ['De vakbond heeft 900.000 leden. De vakbond telt 750.000 leden.', '900.000 leden | 750.000 leden'],
  ])('%s', (text, members) => {
    expect(relationsOf(text)).toEqual([`contradicts: ${members}`]);
  });

  test.each([
    ['two things', 'De app heeft 50.000 gebruikers. De website heeft 60.000 gebruikers.'],
    ['two times', 'In 2019 had de app 50.000 gebruikers. In 2024 had de app 60.000 gebruikers.'],
    ['an estimate and the figure', 'De app heeft zo’n 50.000 gebruikers. De app heeft 50.600 gebruikers.'],
    ['a bound', 'De app heeft meer dan 50.000 gebruikers. De app heeft 60.000 gebruikers.'],
    ['two events', 'De politie heeft tien verdachten aangehouden. De politie heeft vier verdachten aangehouden.'],
    ['a part', 'De app heeft 50.000 gebruikers, van wie 12.000 in Nederland.'],
    ['alike figures', 'De politie onderschepte 20 miljoen berichten. De politie vond 20 miljoen euro.'],
  ])('not %s', (_, text) => {
    expect(relationsOf(text).filter((relation) => relation.startsWith('contradicts'))).toEqual([]);
  });

  test('an editor is warned, with the words of both', () => {
    const { issues } = extractionOf('De app heeft 50.000 gebruikers. De app heeft 60.000 gebruikers.');
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([['consistency/contradiction', 'warning']]);
    expect(issues[0]!.message).toContain('50.000 gebruikers');
    expect(issues[0]!.message).toContain('60.000 gebruikers');
  });
});

test('nobody is warned of what an editor has acknowledged', () => {
  const extraction = extractionOf('De app heeft 50.000 gebruikers. De app heeft 60.000 gebruikers.');
  const acknowledged = extraction.relations.map((relation) => ({ ...relation, acknowledged: true }));
  expect(relationIssues(extraction, extraction.relations)).toHaveLength(1);
  expect(relationIssues(extraction, acknowledged)).toEqual([]);
});

describe('restates: one sum in two currencies, one event told twice', () => {
  test.each([
    [
      'De politie nam 54 miljoen pond (bijna 60 miljoen euro) in beslag.',
      ['restates: 54 miljoen pond | bijna 60 miljoen euro'],
    ],
    ['De regering zegde 400.000 roepie toe, omgerekend zo’n 4000 euro.', ['restates: 400.000 roepie | zo’n 4000 euro']],
    ['Hij betaalde 300 euro, omgerekend naar nu 2000 euro.', []],
    ['De schade bedraagt 5 miljoen dollar (4,6 miljoen euro).', ['restates: 5 miljoen dollar | 4,6 miljoen euro']],
    [
      'De politie heeft twaalf verdachten aangehouden. Gisteren won Ajax. De politie heeft 12 verdachten aangehouden.',
      ['restates: twaalf verdachten | 12 verdachten'],
    ],
    ['De club betaalde 3 miljoen euro en 2 miljoen dollar.', []],
    ['De club betaalde 3 miljoen euro (vorig jaar 2 miljoen euro).', []],
  ])('%s', (text, relations) => {
    expect(relationsOf(text)).toEqual(relations);
  });
});

describe('part-of: the part first, the whole second', () => {
  test.each([
    ['De app heeft 50.000 gebruikers, waaronder 12.000 in Nederland.', '12.000 | 50.000 gebruikers'],
    ['Bij het ongeluk kwamen 40 mensen om het leven, onder wie 12 kinderen.', '12 kinderen | 40 mensen'],
  ])('%s', (text, members) => {
    expect(relationsOf(text)).toEqual([`part-of: ${members}`]);
  });

  test('a part that exceeds its whole is a warning', () => {
    const { issues } = extractionOf('De app heeft 10.000 gebruikers, waaronder 12.000 in Nederland.');
    expect(issues.map(({ rule }) => rule)).toEqual(['consistency/part-exceeds-whole']);
  });

  test('a part of more than a bound is none', () => {
    const { issues } = extractionOf('De app heeft meer dan 10.000 gebruikers, waaronder 12.000 in Nederland.');
    expect(issues).toEqual([]);
  });

  test('not whose they are', () => {
    const text = 'Van de vakbond mogen de 2.300 medewerkers van de vijf bedrijven staken.';
    expect(relationsOf(text)).toEqual([]);
  });
});
