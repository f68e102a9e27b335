import { withoutSigns } from '../figures/figure-marks.ts';
import { joinWords, sayPiece, type Piece } from '../phrases/phrase.ts';

/** What may stand behind the verbs at the end: aangehouden wegens fraude (ANS 21.8.1). */
export const AFTERFIELD =
  /^(?:wegens|vanwege|ondanks|in verband met|op verdenking van|als gevolg van|naar aanleiding van)(?= |$)/;

/** The middle field, and what follows the verbs: a reason at its end, or the prepositional object (`late`). */
export function fields(
  rest: readonly Piece[],
  late = false,
  isClosed = false,
): { field: readonly Piece[]; after: string[] } {
  const at = rest.findLastIndex((piece) => piece.kind === 'words');
  const words = rest[at];
  if (words?.kind !== 'words' || at === rest.length - 1) return { field: rest, after: [] };
  const closing = isClosed && !late ? closingAt(rest) : rest.length;
  if (closing < rest.length) return { field: rest.slice(0, closing), after: rest.slice(closing).map(sayPiece) };
  if (!late && !(at === rest.length - 2 && AFTERFIELD.test(words.text))) return { field: rest, after: [] };
  // of bezwaar tegen, een klacht over only the preposition moves
  const cut = late ? words.text.lastIndexOf(' ') + 1 : 0;
  const stays: Piece[] = cut === 0 ? [] : [{ kind: 'words', text: words.text.slice(0, cut - 1) }];
  return {
    field: [...rest.slice(0, at), ...stays],
    after: [words.text.slice(cut), ...rest.slice(at + 1).map(sayPiece)],
  };
}

/** Prepositions of what follows the verbs where the field is long: geëist tegen een man, veroordeeld tot drie jaar cel. */
const HEAVY = /^(?:tot|tegen|voor|over)$/;
/** A field that is longer than this (characters) keeps the reader waiting for the verb. */
const LONG_FIELD = 40;

/** Where the phrases begin that follow the verbs: what a figure came from and to, and heavy ones in a long field. */
function closingAt(rest: readonly Piece[]): number {
  let at = rest.length;
  const isLong = withoutSigns(joinWords(rest.map(sayPiece))).length > LONG_FIELD;
  while (at >= 2) {
    const [words, phrase] = [rest[at - 2]!, rest[at - 1]!];
    if (words.kind !== 'words' || phrase.kind !== 'phrase') break;
    const isFigure = /\d/.test(withoutSigns(phrase.phrase.text)) && !phrase.phrase.list;
    const isEnd = /^(?:tot|naar)$/.test(words.text) || (words.text === 'van' && at < rest.length);
    if (!(isFigure && isEnd) && !(isLong && HEAVY.test(words.text))) break;
    at -= 2;
  }
  return at;
}
