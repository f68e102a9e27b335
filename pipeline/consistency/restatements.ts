import type { Extraction } from '../model/extraction.ts';
import type { Fact, Relation } from '../model/fact.ts';
import type { SourceDocument } from '../model/source.ts';
import { sameTime, scopeOf } from './scope.ts';

/** 54 miljoen pond (bijna 60 miljoen euro): a sum in brackets right after one in another currency or unit is the same sum. */
export function restatedSums({ text }: SourceDocument, { quantities }: Extraction): Relation[] {
  const ordered = [...quantities].sort((a, b) => a.start - b.start);
  return ordered.flatMap((second, at): Relation[] => {
    const first = ordered[at - 1];
    if (!first || first.unit.kind !== second.unit.kind || first.unit.kind === 'count' || first.unit.kind === 'none')
      return [];
    const same = first.unit.code === second.unit.code;
    const between = text.slice(first.end, second.start);
    const after = text.slice(second.end, second.end + 2);
    if (
      same ||
      (!/^\s*(?:\(|, (?:ofwel|oftewel|dat is|omgerekend)|, zo’n)\s*(?:ofwel|oftewel|omgerekend|is|dat is|zo’n|ongeveer|circa)?\s*$/.test(
        between,
      ) &&
        !BEHIND_VERB.test(between))
    )
      return [];
    return between.includes('(') && !/^\s?\)/.test(after) ? [] : [{ kind: 'restates', members: [first.id, second.id] }];
  });
}

/** Zegde 400.000 roepie toe, omgerekend 4000 euro: the end of the verb stands between them. */
const BEHIND_VERB = /^(?: \p{Ll}+){1,3}, (?:omgerekend|ofwel|oftewel) $/u;

/** One event or figure told twice: the same frame, roles, figure and time. */
export function restatedFacts(extraction: Extraction): Relation[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of extraction.facts) {
    if (fact.state === 'rejected') continue;
    const scope = `${scopeOf(extraction, fact)} ${fact.quantity?.value ?? ''}`;
    groups.set(scope, [...(groups.get(scope) ?? []), fact]);
  }
  return [...groups.values()].flatMap((facts): Relation[] => {
    const [first, ...rest] = facts;
    const same = rest.filter((fact) => sameTime(extraction, first!, fact) || !fact.time);
    return same.length ? [{ kind: 'restates', members: [first!.id, ...same.map((fact) => fact.id)] }] : [];
  });
}
