import { expect, it } from 'vitest';
import { adjectiveBefore } from '../../pipeline/realisation/fr/articles.ts';

it.each([
  ['nouveau', 'immeuble', false, 'nouvel'],
  ['nouveau', 'téléphone', false, 'nouveau'],
  ['nouveau', 'hôpital', false, 'nouvel'],
  ['nouveau', 'héros', true, 'nouveau'],
  ['vieux', 'avion', false, 'vieil'],
  ['beau', 'arbre', false, 'bel'],
  ['grand', 'immeuble', false, 'grand'],
  ['nouveaux', 'immeubles', false, 'nouveaux'],
])('says %s before %s (aspirated: %s) as %s', (adjective, next, aspirated, expected) => {
  expect(adjectiveBefore(adjective, next, aspirated)).toBe(expected);
});
