import { withoutSigns } from '../figures/figure-marks.ts';
import { sayPiece, type Clause, type Piece } from '../phrases/phrase.ts';

/** De prijs bedraagt 17 euro, but ligt boven de 17 euro: what stands against a mark does not come to it. */
export function onScale(clause: Clause): Clause {
  const [value] = clause.rest;
  const isMark =
    value?.kind === 'phrase' &&
    /^(?:(?:net |iets |ruim )?(?:boven|onder|rond|tussen)) (?:de |\d)/.test(withoutSigns(sayPiece(value)));
  // het boetebedrag was 1461 euro
  const [subject] = clause.subject;
  if (clause.verb === 'bedragen' && subject?.kind === 'phrase' && /bedrag$/.test(subject.phrase.bare))
    return { ...clause, verb: 'zijn' };
  return clause.verb === 'bedragen' && isMark ? { ...clause, verb: 'liggen' } : clause;
}

/** Gestegen met 5 procent tot 96 miljoen, but van 91 naar 96 miljoen. */
export function upTo(rest: readonly Piece[]): readonly Piece[] {
  const words = rest.map((piece) => (piece.kind === 'words' ? piece.text : ''));
  const at = words.indexOf('naar');
  const final = rest[at + 1];
  if (at < 1 || !words.slice(0, at).includes('met') || words.includes('van')) return rest;
  if (final?.kind !== 'phrase' || !/\d/.test(withoutSigns(final.phrase.text))) return rest;
  return rest.with(at, { kind: 'words', text: 'tot' });
}

const MOST = /^het \p{L}+st$/u;

/** Het hardst gegroeid, met ongeveer 21 procent: by how much stands apart from a superlative. */
export function figureBehind(clause: Clause): { clause: Clause; by: string[] } {
  const isMost = clause.adjuncts?.some(({ text }) => MOST.test(text)) === true;
  const at = clause.rest.findIndex((piece) => piece.kind === 'words' && piece.text === 'met');
  const figure = clause.rest[at + 1];
  if (!isMost || clause.order !== 'main' || at < 0 || figure?.kind !== 'phrase' || at + 2 < clause.rest.length)
    return { clause, by: [] };
  if (!/\d|procent/.test(withoutSigns(figure.phrase.text))) return { clause, by: [] };
  return { clause: { ...clause, rest: clause.rest.slice(0, at) }, by: [`, met ${sayPiece(figure)}`] };
}
