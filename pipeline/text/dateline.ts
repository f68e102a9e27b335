import type { Token } from '../model/token.ts';

/** At most so many tokens stand before the dash: a seat or two, an agency or three, a date. */
const REACH = 12;

const DASH = /^[-–—]$/;
const PARTICLE = /^(?:de|den|der|van|aan|en|op|bij|ter|'s|’s|'t|’t|het)$/i;
const MONTH = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/i;

/**
 * How many tokens the dateline before a sentence has (DEN HAAG - , Brussel (ANP/AFP) – , Utrecht, 3 maart 2026 –), its
 * dash included. It says where and by whom the report was made; it is no part of what the sentence says.
 */
export function datelineLength(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, REACH).findIndex(({ text }) => DASH.test(text));
  const opener = tokens[dash + 1];
  if (dash < 1 || !opener || tokens.length <= dash + 3) return 0;
  const head = tokens.slice(0, dash);
  const isPlain = ({ text }: Token): boolean =>
    /^(?:\p{Lu}|[,/()]$|\d{1,4}$)/u.test(text) || PARTICLE.test(text) || MONTH.test(text);
  if (!/^\p{Lu}/u.test(head.find(({ text }) => !PARTICLE.test(text))?.text ?? '') || !head.every(isPlain)) return 0;
  if (!/^[\p{Lu}\p{N}“„"‘'’«,]/u.test(opener.text)) return 0;
  const words = head.filter(({ text }) => /\p{L}/u.test(text) && !PARTICLE.test(text));
  const marked = head.some(({ text }) => text === '(' || MONTH.test(text));
  const inCapitals = words.every(({ text }) => text === text.toUpperCase());
  // Ajax – Feyenoord eindigde in 1-1: a pair of names is none
  return marked || inCapitals || opener.upos !== 'PROPN' ? dash + 1 : 0;
}

/** Where a report was written, by the press: DEN HAAG (ANP) -, Bergen op Zoom (ANP/AFP) –, ALKMAAR -. */
const DATELINE =
  /^\s*(?:\p{Lu}[\p{L}’'.-]*(?:[ /](?:aan|de|den|der|en|op|van|\p{Lu}[\p{L}’'.-]*)){0,5} \((?:\p{Lu}{2,}|Reuters|Belga|Novum)[\p{L}/ ]{0,20}\)|\p{Lu}{4}[\p{Lu}’'./ -]{0,50}|\p{Lu}{2,3} \p{Lu}[\p{Lu}’'./ -]{1,50}) ?[-–—] /u;

/** Whether a text opens with a dateline: it is a report of its own, and nothing before it is taken up in it. */
export function opensReport(text: string): boolean {
  return DATELINE.test(text);
}

/** A sentence without the dateline before it: DEN HAAG - De raad stemt, De raad stemt. */
export function withoutDateline(text: string): string {
  return text.replace(DATELINE, '');
}

/** The number of the report that each block belongs to: one by one from the top, a new one at each dateline. */
export function reportsOf(text: string, blocks: readonly { start: number; end: number }[]): number[] {
  let report = 0;
  return blocks.map(({ start, end }) => {
    if (opensReport(text.slice(start, Math.min(end, start + 90)))) report += 1;
    return report;
  });
}
