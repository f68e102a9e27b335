/** A token's place in the text that was tokenised. */
export interface TokenSpan {
  start: number;
  end: number;
}

/**
 * Abbreviations that end in a stop inside a sentence. Never sentence-final in practice, so a stop after
 * one belongs to it.
 */
const ABBREVIATIONS = new Set(
  'a.d. afb. afd. afz. a.h.w. al. alg. a.m. a.u.b. apr. art. aug. ass. bijv. bijz. blz. b.v. b.g.g. bgm. br. bv. ca. cf. chr. co. c.q. c.s. dd. dec. dep. d.d. d.i. dhr. dipl. dir. div. d.m.v. dr. dra. drs. ds. d.w.z. e.a. e.c. e.d. ed. e.e.a. e.g. enz. e.o. e.v. evt. excl. exc. fam. feb. febr. fig. gebr. geb. gem. gen. get. gld. h.c. hfst. h.o. i.c. i.c.m. i.e. i.h.a. i.h.b. i.i.g. i.m. incl. ing. inh. inl. i.o. i.p.v. ir. i.s.m. i.t.t. i.v.m. jan. jhr. jkvr. jl. jr. jul. jun. kap. kath. km. kol. lett. lic. lt. luit. m.a.w. maj. max. m.b.t. m.b.v. mej. mevr. mgr. mi. m.i. m.i.v. min. mld. mln. m.m.v. m.n. mr. mrd. mrt. ms. m.u.v. mw. n.a.v. nl. n.m. no. nov. nr. nrs. n.v.t. okt. o.a. o.b.v. o.i. o.i.d. o.l.v. o.m. o.t.t. o.v.v. p.a. pag. par. p.d. pct. plm. p.m. p.p. p.r. prof. prov. p.s. pt. red. ref. reg. resp. r.-k. sen. sept. sep. sgt. s.j. sr. st. s.v.p. s.v. tel. t.a.v. t.b.v. t.g.v. t.h. t.h.v. t/m. t.n.v. t.o.v. t.w. t.w.v. t.z.t. u. u.d. univ. v.a. v.a.w. v.b. v.Chr. v.d. vgl. v.h. vlg. vnl. vml. vs. v.v. v.w.b. w.o. wv. xml. z.g. z.g.a.n. z.i. z.o.z. z.s.m. zgn. zog. a.k.a. u.s. u.k. n.v. b.v. v.z.w. v.o.f. c.v. m.b.a. zr.ms. hr.ms.'.split(
    ' ',
  ),
);

/** These may well end a sentence: the stop is theirs, and a capital after it may still open a new one. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'e.a.',
  'e.d.',
  'enz.',
  'c.s.',
  'n.v.',
  'b.v.',
  'e.o.',
  'jr.',
  'sr.',
  'jl.',
  'o.i.d.',
  'v.z.w.',
  'v.chr.',
  'mln.',
  'mld.',
  'u.s.',
  'inc.',
  'co.',
  'ltd.',
  'corp.',
]);

const WORD = String.raw`[\p{L}\p{M}\p{N}_]`;
const PATTERN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]’‘']`, // address
    String.raw`[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`, // mail
    String.raw`[@#](?=\p{L})[\p{L}\p{N}_]+`, // handle, hashtag
    String.raw`(?:[\p{L}]\.){2,}(?:[\p{L}]\b)?(?:-\p{L}+)*(?!\p{L})`, // N.V., o.a.
    String.raw`[’']s-\p{Lu}\p{L}+(?:-\p{L}+)*`, // ’s-Hertogenbosch
    String.raw`[’'‘](?:s|t|n|m|k|r|er|em|ie|tje)(?![\p{L}\p{N}])`, // ’s ochtends, ’t
    String.raw`\d{1,3}(?:[.,’']\d{3})+(?:,\d+|(?:e|ste|de)(?!\p{L}))?(?!\d)`, // 150.000, 340.000ste
    String.raw`\d+(?:[.,:]\d+)+(?:e|ste|de)?(?![\d\p{L}])`, // 3,5 12.30 2.0
    String.raw`\d+[.,]\d+(?=(?:km|kg|m|cm|mm|g|l|ha|mln|mld|kWh|MW)(?![\p{L}\p{N}]))`, // 1,5km
    String.raw`\d+(?:[½¼¾⅓⅔])|[½¼¾⅓⅔]`,
    String.raw`\p{Lu}\.(?=\s*(?:\p{Lu}|van|de|den|der|ten|ter))`, // initial
    String.raw`${WORD}+(?:(?:\.?[-‐‑]|[/’'.&+])(?=${WORD})${WORD}+)*(?:[’'](?=s\b)s)?(?:-(?=[\s,]))?`, // words with hyphens, slashes, apostrophes
    String.raw`\.{2,}|…|-{2,}|–|—|''|,,|` + '``',
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

/** Cuts a stretch of text into tokens. Linear in its length; white space is no token, every other character is in one. */
export function tokenise(text: string, from = 0, to = text.length): TokenSpan[] {
  const spans: TokenSpan[] = [];
  PATTERN.lastIndex = from;
  for (let match = PATTERN.exec(text); match && match.index < to; match = PATTERN.exec(text)) {
    const start = match.index;
    let end = Math.min(start + match[0].length, to);
    end = splitWord(text, start, end);
    if (text[end] === '.' && end < to && isAbbreviation(text.slice(start, end + 1))) end += 1;
    spans.push({ start, end });
    PATTERN.lastIndex = end;
  }
  return spans;
}

/** A dot inside a word is a missing space unless it is an address, a number or an abbreviation. */
function splitWord(text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  const glued = /^(\p{Ll}{2,}|\p{N}+)\.(?=\p{Lu}\p{Ll})/u.exec(word);
  if (glued) return start + glued[1]!.length;
  const unit = /^(\d+(?:[.,]\d+)*)(?=(?:km|kg|m|cm|mm|g|l|ha|uur|euro|procent|mln|mld|m2|m²|°)(?![\p{L}\p{N}]))/u.exec(
    word,
  );
  return unit && unit[1]!.length < word.length ? start + unit[1]!.length : end;
}

function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  // Omroep MAX. De directie …
  if (/^\p{Lu}{3,}\.$/u.test(word)) return false;
  // een vermogen van 2 MW. mw. is somebody's title
  if (/^(?:[kMGT]Wh?|[kMGT]Hz|[kMGT]B|kV|kHz|dB)\.$/.test(word)) return false;
  return (
    ABBREVIATIONS.has(lower) ||
    /^\p{Lu}\.$/u.test(word) ||
    /^(?:\p{Lu}\.)+$/u.test(word) ||
    /^[B-DF-HJ-NP-TV-Z][b-df-hj-np-tv-z]\.$/.test(word) ||
    FINAL_ABBREVIATIONS.has(lower)
  );
}
