/** One character, or pair of characters, that can be a quotation mark here. */
export interface Mark {
  start: number;
  end: number;
  /** Marks of one family open and close each other. */
  family: 'double' | 'straight' | 'guillemet' | 'single' | 'straight-single';
  opens: boolean;
  closes: boolean;
  single: boolean;
  straight: boolean;
  /** A capital follows: a sentence may begin here. */
  opensSentence: boolean;
}

const MARK = /[“”„‟"«»‘’‚‹›'`´]/g;
/** The same with typewriter pairs, for a block that has an opening one: ,,zo'' and ``zo''. */
const MARK_OR_PAIR = /,,(?=\S)|''|``|’’|‘‘|[“”„‟"«»‘’‚‹›'`´]/g;
const OPENING_PAIR = /(?:^|[\s(])(?:,,|``|‘‘|'')[\p{L}\p{N}‘'[(…]/u;

const FAMILY: Readonly<Record<string, Mark['family']>> = {
  '"': 'straight',
  '«': 'guillemet',
  '»': 'guillemet',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‹': 'single',
  '›': 'single',
  "'": 'straight-single',
  '`': 'straight-single',
  '´': 'straight-single',
};

/** Short words that Dutch writes with an apostrophe in front: ’s ochtends, ’t huis, ’n boek, ’m, ’r, ’k, ’ns, ’70. */
const CLIPPED = /^(?:s|t|n|m|r|k|ns|ie|er|em)(?![\p{L}\p{N}’'])|^\d0(?:'?s|er)?(?!\p{N})/u;

/** The marks of one block, in order; apostrophes, inches, feet, minutes and seconds are left out. */
export function readMarks(text: string, from: number, to: number): Mark[] {
  const candidates: Mark[] = [];
  const block = text.slice(from, to);
  for (const match of block.matchAll(OPENING_PAIR.test(block) ? MARK_OR_PAIR : MARK)) {
    const [form] = match;
    const start = from + match.index;
    const end = start + form.length;
    const before = start > from ? text[start - 1]! : ' ';
    const after = end < to ? text[end]! : ' ';
    const family = FAMILY[form] ?? 'double';
    const mark: Mark = {
      start,
      end,
      family,
      ...sides(form, before, after),
      single: family === 'single' || family === 'straight-single',
      straight: family === 'straight' || family === 'straight-single',
      opensSentence: /[\p{Lu}\p{N}]/u.test(after),
    };
    if (mark.single && CLIPPED.test(text.slice(end, Math.min(to, end + 6)))) mark.opens = false;
    if (form === ',,' && !mark.opens) continue;
    if ((form === '"' || form === "'" || form === '’’' || form === "''" || form === '’') && /\p{N}/u.test(before)) {
      // 55" and 6' are measures unless a quotation of this kind waits for its end; that is for the pairing to see.
      mark.opens = false;
    }
    if (mark.opens || mark.closes) candidates.push(mark);
  }
  return dropApostrophes(dropStraightMeasures(text, closeMixed(candidates)), text);
}

/** ,,Zo" and „Zo": a straight mark that can only close ends what a mark of another kind opened, where no straight one is open. */
function closeMixed(marks: readonly Mark[]): Mark[] {
  let [double, straight] = [0, 0];
  return marks.map((mark) => {
    if (mark.family === 'double') double = mark.opens ? double + 1 : Math.max(0, double - 1);
    if (mark.family !== 'straight') return mark;
    if (mark.closes && straight === 0 && double > 0) {
      double -= 1;
      return { ...mark, family: 'double', opens: false };
    }
    straight = mark.opens && straight === 0 ? 1 : 0;
    return mark;
  });
}

const SPACE_BEFORE = /[\s([{–—\-/“„‘‚«"'*_>…:,]/;
const SPACE_AFTER = /[\s)\]}.,;:!?…–—\-/”’»"'*_“]/;

function sides(form: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const canOpen = SPACE_BEFORE.test(before) && !/\s/.test(after) && /[\p{L}\p{N}[(…‘'“"’„.¿¡@#€$*_-]/u.test(after);
  const canClose = !/\s/.test(before) && SPACE_AFTER.test(after);
  switch (form) {
    case '„':
    case ',,':
    case '‚':
    case '‘‘':
    case '``':
      return { opens: !/\s/.test(after) && !/[\p{L}\p{N}]/u.test(before), closes: false };
    case '‹':
    case '«':
      return { opens: true, closes: canClose && !canOpen };
    case '»':
    case '›':
      return { opens: canOpen && !canClose, closes: !canOpen || canClose };
    case '“':
      return { opens: !/\s/.test(after) && !/[\p{L}\p{N}.!?]/u.test(before), closes: canClose };
    case '‘':
      return { opens: canOpen, closes: canClose && /[\p{L}\p{N}.!?,]/u.test(before) };
    case '’':
      return { opens: false, closes: canClose };
    default:
      return { opens: canOpen, closes: canClose };
  }
}

/** A straight mark after a digit closes only where one is open before it in the block: else it is an inch or a minute. */
function dropStraightMeasures(text: string, marks: Mark[]): Mark[] {
  const waiting = new Map<Mark['family'], number>();
  return marks.filter((mark) => {
    const open = waiting.get(mark.family) ?? 0;
    const measure = /\p{N}/u.test(text[mark.start - 1] ?? '') && open === 0 && mark.straight;
    if (measure) return false;
    if (mark.opens && !(mark.closes && open > 0)) waiting.set(mark.family, open + 1);
    else if (mark.closes && open > 0) waiting.set(mark.family, open - 1);
    return true;
  });
}

/**
 * Hans’ vader: after s, x or z a mark before a small word is an apostrophe where a better closing mark
 * comes before the next opening one; a single mark with nothing open is one too.
 */
function dropApostrophes(marks: Mark[], text: string): Mark[] {
  const kept: Mark[] = [];
  /** Index in `marks` of the next single mark, seen from behind. */
  const nextSingle = new Map<Mark, Mark | undefined>();
  let next: Mark | undefined;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const mark = marks[at]!;
    if (!mark.single) continue;
    nextSingle.set(mark, next);
    next = mark;
  }
  let open = 0;
  for (const mark of marks) {
    if (!mark.single) {
      kept.push(mark);
      continue;
    }
    const following = nextSingle.get(mark);
    const possessive =
      mark.closes &&
      /[sxz]/.test(text[mark.start - 1] ?? '') &&
      /^ \p{L}/u.test(text.slice(mark.end, mark.end + 2)) &&
      following?.closes === true &&
      !following.opens;
    if (mark.closes && !mark.opens) {
      if (open === 0 && !opensNothing(kept)) continue;
      if (possessive && open > 0) continue;
      if (open > 0) open -= 1;
    } else if (mark.opens && !(mark.closes && open > 0)) {
      // A straight single mark opens only where one can close later.
      if (mark.straight && !following) continue;
      open += 1;
    } else open -= 1;
    kept.push(mark);
  }
  return kept;
}

/** A closing mark may be the first mark of a block: a quotation from the paragraph before ends there. */
function opensNothing(kept: readonly Mark[]): boolean {
  return kept.length === 0;
}
