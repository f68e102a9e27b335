import { conceptOfNoun, termsOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { Sentence } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import type { SentenceContext } from '../context.ts';
import { modifiersOf } from '../phrases/modifiers.ts';
import { figureOf, type FactDraft } from '../identify.ts';
import { isMark, lower } from '../words.ts';

/** Words of a table or list that say what a figure is of. */
interface Label {
  filler: Filler;
  sentence: Sentence;
}

/** What has been read of the table at hand. */
export class TableFigures {
  private table = -1;
  private row = -1;
  private head: Label | undefined;
  private readonly columns = new Map<number, Label>();

  /**
   * The figure of a cell under what its row and its column are called, where every language can say both. A cell
   * that counts something of its own (420 woningen) is left out: its row could not say so.
   */
  read(context: SentenceContext): FactDraft[] {
    const { document, sentence } = context;
    const { cell } = document.blocks[sentence.block]!;
    if (!cell) return [];
    if (cell.table !== this.table) {
      this.table = cell.table;
      this.columns.clear();
    }
    if (cell.row !== this.row) this.head = undefined;
    this.row = cell.row;
    const label = labelOf(context, sentence.tokens.length);
    if (cell.row === 0) {
      if (label) this.columns.set(cell.column, label);
      return [];
    }
    if (cell.column === 0) {
      this.head = label;
      return [];
    }
    const aspect = this.columns.get(cell.column);
    const figure = figureFrom(context, 0);
    return this.head && aspect && figure ? [keyFigure(context, figure, this.head, aspect)] : [];
  }
}

/** A list item that only gives a figure: Omzet: 35 miljoen euro. */
export function listFigure(context: SentenceContext): FactDraft[] | undefined {
  const { document, sentence } = context;
  if (document.blocks[sentence.block]!.kind !== 'list-item') return undefined;
  const colon = sentence.tokens.findIndex((token) => token.text === ':');
  const figure = colon > 0 ? figureFrom(context, colon + 1) : undefined;
  const label = figure && labelOf(context, colon);
  return figure && label && [keyFigure(context, figure, label)];
}

/** The figure that the rest of a sentence consists of. */
function figureFrom({ sentence, quantities }: SentenceContext, at: number): Quantity | undefined {
  const placed = quantities.get(at);
  const isAlone = placed && sentence.tokens.slice(placed.last + 1).every(isMark);
  return isAlone && placed.mention.of === undefined ? placed.mention : undefined;
}

/** The first words of a sentence as a name, a date, or a noun of the termbase with its adjectives. */
function labelOf(context: SentenceContext, end: number): Label | undefined {
  const { sentence, entities, dates, lexicon, words } = context;
  const tokens = sentence.tokens.slice(0, end);
  const noun = tokens.at(-1);
  if (!noun) return undefined;
  const [entity, date] = [entities.get(0), dates.get(0)];
  if (entity?.last === end - 1) return { filler: { kind: 'entity', id: entity.mention.id }, sentence };
  if (date?.last === end - 1) return { filler: { kind: 'date', id: date.mention.id }, sentence };
  const described = tokens.slice(0, -1);
  const concept = [noun.lemma, lower(noun), lower(noun).replace(/n$/, '')]
    .map((lemma) => conceptOfNoun(lexicon, lemma, noun.text, words))
    .find((found) => found && numberOf(found.id, lower(noun)));
  const modifiers = modifiersOf(
    context,
    described.map((token) => token.lemma.toLowerCase()),
    described.map(lower),
  );
  const number = concept && numberOf(concept.id, lower(noun));
  if (!number || !modifiers || entities.size > 0 || dates.size > 0) return undefined;
  return {
    filler: {
      kind: 'concept',
      id: concept.id,
      number,
      definite: false,
      ...(modifiers.length && { modifiers }),
    },
    sentence,
  };

  /** By its form; nothing where the concept is not called so. */
  function numberOf(id: string, form: string): 'singular' | 'plural' | undefined {
    const term = termsOf(lexicon, 'nl').get(id);
    if (term?.pos !== 'noun') return undefined;
    return term.one === form ? 'singular' : term.other === form ? 'plural' : undefined;
  }
}

function keyFigure(context: SentenceContext, figure: Quantity, theme: Label, aspect?: Label): FactDraft {
  const { document, sentence } = context;
  const whole = ({ start, end }: { start: number; end: number }) => spanOf(document, start, end);
  const labels = [theme, ...(aspect ? [aspect] : [])].filter((label) => label.sentence !== sentence);
  return {
    frame: 'key-figure',
    roles: {
      theme: theme.filler,
      ...(aspect && { aspect: aspect.filler }),
      value: { kind: 'quantity', id: figure.id },
    },
    quantity: figureOf(figure),
    polarity: 'affirmed',
    certainty: 'asserted',
    phase: 'ongoing',
    circumstantial: [],
    omitted: [],
    clausal: false,
    evidence: [whole(sentence), ...labels.map((label) => whole(label.sentence))],
    covered: sentence.tokens.map((token) => token.start),
    sentence: sentence.index,
  };
}
