import { analyse } from '../../pipeline/analysis/analyse.ts';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { recogniseMentions } from '../../pipeline/mentions/recognise.ts';
import type { DateMention, Mentions, Numeral, Quantity } from '../../pipeline/model/mention.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

/** The mentions of a text. The tables say “published” where the day matters. */
export function mentionsOf(text: string, published = '2020-07-02'): Mentions {
  const document = documentOf(text, { published });
  return recogniseMentions(document, analyse(document.text, document.blocks), lexicon).mentions;
}

/** `8000 kg cocaïne`, `700 mens (more-than)`, `5–7 %`, `0.5 fraction zetel`, as the tables write a quantity. */
export function sayQuantity({ value, upper, unit, of, modifiers, joined, approximation }: Quantity): string {
  return [
    upper === undefined ? String(value) : `${value}–${upper}`,
    unit.lemma ?? unit.code ?? unit.kind,
    of === unit.lemma ? undefined : of,
    joined && `+ ${joined.join(' + ')}`,
    modifiers && `[${modifiers.join(', ')}]`,
    approximation === 'exact' || approximation === 'range' ? undefined : `(${approximation})`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `age 34`, `ordinal 3`, `time`. */
export function sayNumeral({ kind, value }: Numeral): string {
  return value === undefined ? kind : `${kind} ${value}`;
}

/** `2020-04-01 (since; year implied)`. */
export function sayDate({ value, relation, implied }: DateMention): string {
  const notes = [relation === 'at' ? '' : relation, implied.length ? `${implied.join(', ')} implied` : ''].filter(
    Boolean,
  );
  return notes.length ? `${value} (${notes.join('; ')})` : String(value);
}
