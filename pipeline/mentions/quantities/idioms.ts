import type { Token } from '../../model/token.ts';

/** Set phrases whose numbers count nothing, in small letters, één written as een. */
const IDIOMS: readonly (readonly string[])[] = [
  'twee handen op een buik',
  'twee vliegen in een klap',
  'op een lijn',
  'over een kam',
  'onder vier ogen',
  'van twee walletjes',
  'tussen twee vuren',
  'op twee gedachten',
  'met twee maten',
  'twee maten en twee gewichten',
  'van twee kwaden',
  'in zeven sloten',
  'zeven sloten tegelijk',
  'twee kanten van dezelfde medaille',
  'met een been in',
  'uit een mond',
  'op een hoop',
].map((phrase) => phrase.split(' '));

/** Whether a number is a word of a set phrase: twee handen op één buik; twee handen vol geld is none. */
export function isInIdiom(tokens: readonly Token[], at: number): boolean {
  const plain = (place: number): string => tokens[place]?.text.toLowerCase().replace('één', 'een') ?? '';
  return IDIOMS.some((words) =>
    words.some((word, index) => word === plain(at) && words.every((other, step) => other === plain(at - index + step))),
  );
}
