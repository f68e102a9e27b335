import type { Approximation } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { MAGNITUDES, parseNumberWord } from './number-words.ts';
import type { NumberMatch } from './number-at.ts';

/** Vague magnitudes take their lower bound. */
const VAGUE: Readonly<Record<string, [number, Approximation]>> = {
  tientallen: [10, 'tens'],
  honderden: [100, 'hundreds'],
  duizenden: [1000, 'thousands'],
  tienduizenden: [10_000, 'thousands'],
  honderdduizenden: [100_000, 'thousands'],
  miljoenen: [1e6, 'millions'],
  miljarden: [1e9, 'millions'],
  honderdtallen: [100, 'hundreds'],
  duizendtallen: [1000, 'thousands'],
  tienduizendtallen: [10_000, 'thousands'],
};
const BARE: Readonly<Record<string, Approximation>> = {
  honderd: 'hundreds',
  duizend: 'thousands',
  miljoen: 'millions',
  miljard: 'millions',
};

/** tientallen, honderden miljoenen; (een) paar honderd; een handvol; een dozijn, een twintigtal. */
export function vagueNumberAt(tokens: readonly Token[], first: number): NumberMatch | undefined {
  const lower = tokens[first]!.text.toLowerCase();
  const next = tokens[first + 1]?.text.toLowerCase() ?? '';
  const vague = Object.hasOwn(VAGUE, lower) ? VAGUE[lower] : undefined;
  if (vague) {
    const joined = Object.hasOwn(MAGNITUDES, next) ? MAGNITUDES[next]! : undefined;
    const value = vague[0] * (joined && joined > 100 ? joined : 1);
    return {
      first,
      last: value === vague[0] ? first : first + 1,
      value,
      approximation: value >= 1e6 ? 'millions' : vague[1],
      isFigure: false,
    };
  }
  if ((lower === 'paar' || lower === 'enkele') && Object.hasOwn(BARE, next))
    return { first: first + 1, last: first + 1, value: MAGNITUDES[next]!, approximation: BARE[next]!, isFigure: false };
  if (lower === 'handvol' && next !== '')
    return { first, last: first, value: 3, approximation: 'several', isFigure: false };
  if (lower === 'dozijn') return { first, last: first, value: 12, isFigure: false };
  if (lower === 'gros' && next !== 'van' && !/^(?:het|’t|'t)$/.test(tokens[first - 1]?.text.toLowerCase() ?? ''))
    return { first, last: first, value: 144, isFigure: false };
  return collectiveAt(lower, first);
}

/** drietal is three; twintigtal is about twenty; elftal is a team. */
function collectiveAt(lower: string, first: number): NumberMatch | undefined {
  const stem = /^(.{3,20})tal$/.exec(lower)?.[1];
  if (stem === undefined || stem === 'elf') return undefined;
  const value = parseNumberWord(stem);
  if (value === undefined || value < 2) return undefined;
  return { first, last: first, value, isFigure: false, ...(value >= 10 && { approximation: 'about' as const }) };
}
