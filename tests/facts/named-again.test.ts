import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

describe('the only one of its kind that a report names is named again', () => {
  it.each([
    [
      'Museum Prinsenhof heeft iets knoerfigs te wauwelen. Woensdag kreeg het museum een prijs.',
      'Museum Prinsenhof received a prize on Wednesday 18 November.',
      'Le Museum Prinsenhof a reçu un prix mercredi 18 novembre.',
    ],
    [
      'Minister Arie Slob wauwelde knoerfig. De minister trok 9 miljoen euro uit voor scholen.',
      'Minister Arie Slob set aside €9 million for schools.',
      'Le ministre Arie Slob a alloué 9 millions d’euros aux écoles.',
    ],
    [
      'Het wauwelt tijdens het Nederlands Film Festival. Op het festival worden 247 films vertoond.',
      'A total of 247 films are being shown at the Netherlands Film Festival.',
      '247 films sont projetés lors du festival du film néerlandais.',
    ],
  ])('%s', (dutch, en, fr) => {
    expect([told(dutch, 'en'), told(dutch, 'fr')]).toEqual([[en], [fr]]);
  });

  it.each([
    ['two of that kind', 'Museum Prinsenhof en Museum Boerhaave wauwelden. Woensdag kreeg het museum een prijs.'],
    ['one without a name', 'Museum Prinsenhof wauwelt met een ander museum. Woensdag kreeg het museum een prijs.'],
    ['several of them', 'Museum Prinsenhof wauwelt met andere musea. Woensdag kreeg het museum een prijs.'],
    ['another report', 'Museum Prinsenhof wauwelt.\n\nEDE (ANP) - Het wauwelt. Woensdag kreeg het museum een prijs.'],
    [
      'a second festival',
      'Na het Nederlands Film Festival wauwelt het Festival van Knoerf. Op het festival worden 247 films vertoond.',
    ],
    ['a club beside another', 'Voetbalclub PSV wauwelde met Ajax. De club verkocht 300 kaartjes.'],
    ['another kind', 'Museum Prinsenhof wauwelt knoerfig. Woensdag kreeg de school een prijs.'],
    [
      'two in that office',
      'Minister Arie Slob en minister Jan Knoerf wauwelden. De minister trok 9 miljoen euro uit voor scholen.',
    ],
  ])('%s', (_why, dutch) => {
    expect(told(dutch, 'en').join(' ')).not.toMatch(/Prinsenhof|Slob|Film|PSV|Ajax/);
  });
});
