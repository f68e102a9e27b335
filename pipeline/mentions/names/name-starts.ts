import type { Gazetteer } from '../../lexicon/names.ts';

/** With what the names of a gazetteer begin, so that most words of a text are left alone at once. */
export interface NameStarts {
  /** Length of the longest name that begins with these letters; undefined where none does. */
  reach: (text: string) => number | undefined;
  /** Whether a word in small letters opens a pattern of names (ministerie van …). */
  opensPattern: (word: string) => boolean;
}

const cache = new WeakMap<Gazetteer, NameStarts>();
/** Letters by which names are looked up before they are spelled out. */
const SIZE = 3;

/** The beginnings of a gazetteer's names, made once. */
export function nameStarts(gazetteer: Gazetteer): NameStarts {
  const known = cache.get(gazetteer);
  if (known) return known;
  const reach = new Map<string, number>();
  const add = (form: string): void => {
    for (let size = 1; size <= SIZE; size += 1) {
      const start = form.slice(0, size);
      reach.set(start, Math.max(reach.get(start) ?? 0, form.length));
    }
  };
  for (const form of gazetteer.byForm.keys()) add(form);
  for (const form of gazetteer.byFolded.keys()) add(form);
  const heads = new Set([...gazetteer.patterns.keys()].map((pattern) => pattern.split(' ')[0]!));
  const starts: NameStarts = {
    reach: (text) => {
      const straight = text.slice(0, SIZE).replace("'", '’');
      const exact = reach.get(straight);
      const folded = text.length > 0 && reach.get(straight.toLowerCase());
      return exact === undefined && !folded ? undefined : Math.max(exact ?? 0, folded || 0);
    },
    opensPattern: (word) => heads.has(word),
  };
  cache.set(gazetteer, starts);
  return starts;
}
