/** Plurals that no rule undoes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  kinderen: 'kind',
  eieren: 'ei',
  leden: 'lid',
  steden: 'stad',
  schepen: 'schip',
  dagen: 'dag',
  wegen: 'weg',
  glazen: 'glas',
  daken: 'dak',
  vaten: 'vat',
  bladeren: 'blad',
  lieden: 'lid',
  runderen: 'rund',
  fransen: 'Fransman',
  engelsen: 'Engelsman',
};

/**
 * Singular of a Dutch plural by rule, for words whose tag gives no noun lemma: bezoekers: bezoeker;
 * aidswezen: aidswees; Polen: Pool; woningen: woning.
 */
export function singularOf(plural: string): string {
  const lower = plural.toLowerCase();
  const irregular = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower] : undefined;
  if (irregular !== undefined) return irregular;
  if (/['’]s$/.test(lower)) return plural.slice(0, -2);
  if (/[^s]s$/.test(lower)) return plural.slice(0, -1);
  if (/iën$/.test(lower)) return `${plural.slice(0, -2)}e`;
  if (/ën$/.test(lower)) return plural.slice(0, -2);
  if (/heden$/.test(lower)) return `${plural.slice(0, -4)}eid`;
  if (!/en$/.test(lower)) return plural;
  // ontslagen, bedragen: the vowel is long in the plural alone
  if (/(?:slag|drag|dag|weg|dak|vat|gat|bad|oorlog|verbod)en$/.test(lower)) return plural.slice(0, -2);
  return devoiced(shortened(plural.slice(0, -2)));
}

/** The spelling of a closed syllable: bann: ban, ban: baan. */
function shortened(stem: string): string {
  if (/([bcdfgklmnprst])\1$/.test(stem)) return stem.slice(0, -1);
  const open = /(?<![aeiouy])([aeou])([bdfghklmnprstvz])$/i.exec(stem);
  // An e in a syllable without stress stays single (artikel, nummer).
  if (!open || (/e[lrmn]$/.test(stem) && /[aeiou].*e[lrmn]$/.test(stem))) return stem;
  return `${stem.slice(0, -2)}${open[1]!}${open[1]!.toLowerCase()}${open[2]!}`;
}

function devoiced(stem: string): string {
  return stem.replace(/z$/, 's').replace(/v$/, 'f');
}
