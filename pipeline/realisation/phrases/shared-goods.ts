import type { QuantityFiller } from '../../model/fact.ts';
import { withoutSigns } from '../figures/figure-marks.ts';
import type { Voice } from '../voice.ts';
import type { FillerContext } from './filler-context.ts';
import { CannotSay, type NounPhrase } from './phrase.ts';

/** 100 kilo heroïne en cocaïne, 100 kilos d’héroïne et de cocaïne: what else the figure is of, behind its own noun. */
export function withShared(
  voice: Voice,
  { id, also = [], concept, modifiers = [] }: QuantityFiller,
  figure: NounPhrase,
  { style }: FillerContext,
): NounPhrase {
  if (also.length === 0 || style.valueOnly) return figure;
  const { grammar } = voice;
  // en espèces, un bénéfice de: what is not measured by de takes no second noun
  const isMany = /(?:aines?|iers?|ions?|iards?)\s(?:de\s|d’)/.test(withoutSigns(figure.text));
  const isOf = voice.language === 'fr' && (voice.quantities.get(id)?.unit.kind !== 'count' || isMany);
  if (concept === undefined || (isOf && !/ (?:de |d’)/.test(figure.text))) throw new CannotSay(id);
  // 12 journalistes blessés et photographes: there the adjective is of the first alone
  if (voice.language === 'fr' && modifiers.length > 0) throw new CannotSay(id);
  const items = also.map((own) => {
    const said = grammar.concept({ ...own, modifiers: own.modifiers ?? [], number: 'plural', definite: false });
    if (isOf && said.of === undefined) throw new CannotSay(own.concept);
    const text = isOf ? said.of! : said.bare;
    const { gender } = said;
    return { text, bare: text, number: 'plural' as const, indefinite: true, ...(gender && { gender }) };
  });
  const { text, bare, gender } = grammar.list([{ ...figure, number: 'plural' }, ...items]);
  const { opening, of, at, none, negated, all, ...plain } = figure;
  const tail = text.slice(figure.text.length);
  return { ...plain, text, bare, ...(gender && { gender }), ...(opening !== undefined && { opening: opening + tail }) };
}
