import type { Token } from '../../model/token.ts';
import { parseFigure } from './figures.ts';
import type { NumberMatch } from './number-at.ts';
import { parseNumberWord, parseOrdinal } from './number-words.ts';

/** After een, twee, drie …; kwart also alone (kwart miljoen). */
function denominator(word: string): number | undefined {
  if (word === 'kwart') return 4;
  if (word === 'helft' || word === 'half') return undefined;
  const value = parseOrdinal(word);
  return value !== undefined && value >= 3 && value <= 1000 && !/^\d/.test(word) ? value : undefined;
}

/** de helft, een derde, tweederde, driekwart, één op de vijf, 9 op 10, 1/5. */
export function fractionAt(tokens: readonly Token[], first: number): NumberMatch | undefined {
  const [a, b, c, d] = [0, 1, 2, 3].map((step) => tokens[first + step]?.text.toLowerCase() ?? '') as [
    string,
    string,
    string,
    string,
  ];
  const part = (last: number, value: number): NumberMatch => ({
    first,
    last: first + last,
    value,
    isFraction: true,
    isFigure: /^\d/.test(a),
  });
  if (a === 'de' && b === 'helft') return part(1, 0.5);
  if (a === 'helft') return isHalfOfPlay(tokens[first - 1]) ? undefined : part(0, 0.5);
  if (a === 'driekwart') return part(0, 0.75);
  const written = /^(\d{1,3})\/(\d{1,4})$/.exec(a);
  if (written)
    return Number(written[1]) < Number(written[2]) && Number(written[1]) > 0
      ? part(0, Number(written[1]) / Number(written[2]))
      : undefined;
  const joined = parseOrdinal(a) === undefined && /^(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(.{4,})$/.exec(a);
  const below = joined ? denominator(joined[2]!) : undefined;
  if (joined && below !== undefined && below < 20) return part(0, parseNumberWord(joined[1]!)! / below);
  const numerator = parseNumberWord(a) ?? parseFigure(a);
  if (numerator === undefined || !(numerator > 0)) return undefined;
  const under = denominator(b);
  if (
    under !== undefined &&
    numerator < Math.min(under, 20) &&
    (isPartitive(tokens[first + 2], b) || isShare(tokens, first)) &&
    !isOrdinal(tokens, first)
  )
    return part(1, numerator / under);
  if (b === 'op') {
    const at = c === 'de' || c === 'elke' || c === 'iedere' ? 3 : 2;
    const word = at === 3 ? d : c;
    const whole = parseNumberWord(word) ?? parseFigure(word);
    if (whole !== undefined && whole > numerator && (at === 3 || whole <= 100)) return part(at, numerator / whole);
  }
  return undefined;
}

/** Een derde overleden persoon: a participle in front of its noun, after een, makes an ordinal of the word. */
function isOrdinal(tokens: readonly Token[], first: number): boolean {
  const [participle, noun] = [tokens[first + 2], tokens[first + 3]];
  return (
    /^(?:een|één)$/i.test(tokens[first]!.text) &&
    participle?.upos === 'VERB' &&
    participle.feats.VerbForm !== 'Fin' &&
    noun?.upos === 'NOUN' &&
    noun.feats.Number !== 'Plur'
  );
}

/** “een derde van …”, “een derde deel”; not “een derde plaats”. */
function isPartitive(token: Token | undefined, denominator: string): boolean {
  if (token === undefined) return true;
  const lower = token.text.toLowerCase();
  if (lower === 'van' || lower === 'deel' || lower === 'der') return true;
  if (denominator === 'kwart' && (token.upos === 'NOUN' || token.upos === 'SYM')) return true;
  if (denominator === 'vierde' || denominator === 'zesde') return false;
  return (
    /^(?:minder|meer|lager|hoger|kleiner|groter|[,.;:)]|is|was|zijn|waren|heeft|hebben|had|hadden|daarvan|ervan|liter|kilo|eeuw|miljoen|miljard|jaar|uur|meter|kilometer|hectare)$/.test(
      lower,
    ) ||
    ((denominator === 'kwart' || denominator === 'derde') && (token.upos === 'VERB' || token.upos === 'AUX'))
  );
}

/** Ruim een derde, met een vijfde dalen: no ordinal stands there. */
function isShare(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  if (/^(?:ruim|bijna|krap|ongeveer|circa|zo[’']n|grofweg|pakweg|slechts)$/.test(before)) return true;
  // van de slachtoffers was een derde jonger dan 25 jaar
  const isOfWhole = tokens[0]?.text === 'Van' && /^(?:VERB|AUX)$/.test(tokens[first - 1]?.upos ?? '');
  if (isOfWhole && /^(?:jonger|ouder|man|vrouw|een|geen|niet|in|op|onder|boven)$/.test(tokens[first + 2]?.text ?? ''))
    return true;
  // van wie een kwart uit het buitenland, waarvan een derde in Ede
  if (/^(?:wie|waarvan)$/.test(before) && tokens[first + 2]?.upos === 'ADP') return true;
  return before === 'met' && /^(?:VERB|AUX|ADP|ADV|PUNCT)$/.test(tokens[first + 2]?.upos ?? '');
}

/** De eerste helft is part of a match or a year, not a share. */
function isHalfOfPlay(before: Token | undefined): boolean {
  return before !== undefined && parseOrdinal(before.text) !== undefined;
}
