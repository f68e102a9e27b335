const FIGURE = /^\d{1,3}(?:[.’']\d{3})+(?:,\d+)?$|^\d+(?:[.,]\d+)?[½¼¾⅓⅔]?$|^[½¼¾⅓⅔]$/;
const GLYPHS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** Reads a figure as the press writes it: 150.000 and 150'000 are whole, 0,6 and 5.4 are not; 100k is 100.000. */
export function parseFigure(text: string): number | undefined {
  if (/^\d+(?:[.,]\d+)?k$|^\d{2,}K$/.test(text)) return tidy(parseFigure(text.slice(0, -1))! * 1000);
  if (!FIGURE.test(text)) return undefined;
  const glyph = GLYPHS[text.at(-1)!];
  const digits = glyph === undefined ? text : text.slice(0, -1);
  if (digits === '') return glyph;
  const grouped = /^\d{1,3}(?:[.’']\d{3})+/.test(digits);
  const plain = grouped ? digits.replace(/[.’']/g, '').replace(',', '.') : digits.replace(',', '.');
  return Number(plain) + (glyph ?? 0);
}

/** A figure and a unit that the tokeniser left together (250ml). */
export function parseGlued(text: string): { value: number; unit: string } | undefined {
  const match = /^(\d[\d.,]{0,20})([a-zµ°][a-z²³/]{0,4})$/.exec(text);
  const value = match ? parseFigure(match[1]!) : undefined;
  return value === undefined || /^(?:e|de|ste|en|k|x|u|h)$/.test(match![2]!) ? undefined : { value, unit: match![2]! };
}

/** A range written as one word: 20-25, 2,5–3. */
export function parseFigureRange(text: string): [number, number] | undefined {
  const match = /^(\d[\d.,]{0,20})[-–—‐‑](\d[\d.,]{0,20})$/.exec(text);
  const low = match ? parseFigure(match[1]!) : undefined;
  const high = match ? parseFigure(match[2]!) : undefined;
  return low !== undefined && high !== undefined && low < high ? [low, high] : undefined;
}

/** Without the noise of binary fractions. */
export function tidy(value: number): number {
  return Math.abs(value) < 1e9 ? Math.round(value * 1e6) / 1e6 : Number(value.toPrecision(12));
}
