import { describe, expect, it } from 'vitest';
import { frenchShape } from '../../pipeline/lexicon/french-shapes.ts';

describe('the French article and preposition of a Dutch name', () => {
  it.each([
    ['Kalverstraat', 'place', 'la', 'dans la Kalverstraat'],
    ['Rozengaarderweg', 'place', 'la', 'sur la Rozengaarderweg'],
    ['Kanaalzone', 'place', 'la', 'dans la Kanaalzone'],
    ['Wieringerpolder', 'place', 'le', 'dans le Wieringerpolder'],
    ['Leidseplein', 'place', 'le', 'sur le Leidseplein'],
    ['Twentekanaal', 'place', 'le', 'sur le Twentekanaal'],
    ['Vondelpark', 'place', 'le', 'au Vondelpark'],
    ['Domtoren', 'place', 'la', 'à la Domtoren'],
    ['Eregalerij', 'place', 'l’', 'dans l’Eregalerij'],
    ['FC Twente', 'organisation', 'le', undefined],
    ['Ajax', 'organisation', 'l’', undefined],
    ['Vereniging Rembrandt', 'organisation', 'la', undefined],
    ['Groene Hart Ziekenhuis', 'organisation', 'le', undefined],
    ['Fietsersbond', 'organisation', 'le', undefined],
  ])('%s', (name, type, article, inside) => {
    expect(frenchShape(name, type)).toMatchObject({ article, ...(inside !== undefined && { in: inside }) });
  });

  it.each([
    ['Rotterdam', 'place'],
    ['De Koel', 'place'],
    ['Philips', 'organisation'],
    ['Feyenoord', 'organisation'],
    ['Jan Kerkstraat', 'person'],
  ])('%s (%s) takes none', (name, type) => {
    expect(frenchShape(name, type)).toBeUndefined();
  });
});
