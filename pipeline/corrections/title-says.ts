import { toCardinal } from 'n2words/nl-NL';
import type { Span } from '../model/span.ts';

/** A word of a title and one of a sentence are taken for forms of one word where they share this many letters. */
const STEM = 5;

/** Whether a title repeats words of the source that were corrected: the words themselves, their number, or most of what a clause says. */
export function titleSays(title: string, corrected: Span): boolean {
  if (title.includes(corrected.text)) return true;
  const [inTitle, said] = [numbersIn(title), numbersIn(corrected.text)];
  if ([...said].some((number) => inTitle.has(number))) return true;
  const [words, around] = [stemsOf(title), new Set(stemsOf(corrected.text))];
  return words.length > 0 && words.filter((word) => around.has(word)).length * 2 >= words.length;
}

let cardinals: ReadonlyMap<string, number> | undefined;

/** Numbers as figures (12,4 miljoen; 50.000) or as one word (driehonderd). */
function numbersIn(text: string): Set<number> {
  cardinals ??= new Map(Array.from({ length: 1000 }, (_, value) => [toCardinal(value).replace(/ /g, ''), value]));
  const numbers = new Set<number>();
  for (const [figure, scale] of text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?(?: (miljoen|miljard))?/g)) {
    const value = Number(figure.replace(/ .*/, '').replace(/\./g, '').replace(',', '.'));
    numbers.add(value * (scale === 'miljoen' ? 1e6 : scale === 'miljard' ? 1e9 : 1));
  }
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const value = cardinals.get(word);
    // één and een are one word in small letters
    if (value !== undefined && value > 1) numbers.add(value);
  }
  return numbers;
}

function stemsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, STEM));
}
