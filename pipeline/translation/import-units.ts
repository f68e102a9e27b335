import type { Issue } from '../model/issue.ts';
import type { TargetState, TranslationUnit } from '../model/unit.ts';
import { foldSpace, unitId } from '../text/unit-id.ts';
import { checkTarget, isUntranslated } from './checks/check-target.ts';
import type { UnitFacts } from './checks/finding.ts';
import { readAsked, type AskedTerm } from './asked-terms.ts';
import type { HouseTerm } from './house-terms.ts';
import type { TranslatedUnit } from './read-xliff.ts';

/** An article as an import sees it: all its units, and what their checks look up. */
export interface ImportArticle {
  slug: string;
  units: readonly TranslationUnit[];
  /** By id of the unit. */
  terms: ReadonlyMap<string, AskedTerm>;
  facts: UnitFacts;
  readyStates: readonly TargetState[];
}

/** What became of the units of one file. */
export interface ImportReport {
  /** New or changed targets, by slug. */
  accepted: Map<string, TranslatedUnit[]>;
  /** Terms for the house's own list. */
  terms: HouseTerm[];
  /** Units that came back as they went. */
  unchanged: number;
  /** Empty targets, and targets that are simply the Dutch. */
  untranslated: number;
  /** Unfinished targets of units that are finished: the finished one stays. */
  kept: number;
  refused: number;
  /** Why a unit was refused (errors) or should be looked at (warnings), with its place in the file. */
  issues: Issue[];
}

/**
 * Checks what a translator sent back against the articles as they stand. A unit that fails is refused with
 * its reasons and the others go in.
 *
 * @param path of the file, for messages
 * @param state for targets whose tool did not set one; a machine translation that nobody reviewed keeps its own
 */
export function importUnits(
  given: readonly TranslatedUnit[],
  articles: readonly ImportArticle[],
  language: string,
  path: string,
  state?: TargetState,
): ImportReport {
  const report: ImportReport = {
    accepted: new Map(),
    terms: [],
    unchanged: 0,
    untranslated: 0,
    kept: 0,
    refused: 0,
    issues: [],
  };
  for (const unit of given) {
    const say = (severity: Issue['severity'], message: string, rule: Issue['rule'] = 'translation/unit'): void => {
      report.issues.push({ rule, severity, message: `${unit.id}: ${message}.`, path, start: unit.at, end: unit.at });
    };
    const refuse = (reasons: readonly string[], rule?: Issue['rule']): void => {
      report.refused += 1;
      for (const reason of reasons) say('error', `refused, ${reason}`, rule);
    };
    if (unit.target === undefined || isUntranslated(unit, unit.target)) {
      report.untranslated += 1;
      continue;
    }
    const found = articleOf(unit, articles);
    if (!found) {
      refuse(['no article has this Dutch text any more; export again'], 'translation/stale');
      continue;
    }
    const { article, own } = found;
    if (unitId(unit.kind, unit.source) !== unit.id || foldSpace(unit.source) !== own.source) {
      refuse([`its Dutch was changed in the file; it is “${own.source}”`]);
      continue;
    }
    const before = own.targets[language];
    const after = withState(unit, before, state);
    if (before?.text === after.target && before?.state === after.state) {
      report.unchanged += 1;
      continue;
    }
    if (before && article.readyStates.includes(before.state) && !article.readyStates.includes(after.state)) {
      report.kept += 1;
      continue;
    }
    const findings = checkTarget(own, unit.target, language, article.facts, unit.placeholders);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length) {
      refuse(errors.map(({ message }) => message));
      continue;
    }
    for (const { message } of findings) say('warning', message);
    const term = article.terms.get(unit.id);
    if (term) {
      const entry = readAsked(term, after.target ?? '', language);
      if (typeof entry === 'string') refuse([entry]);
      else if (article.readyStates.includes(after.state)) report.terms.push({ term, language, entry });
      else say('warning', 'a term goes to the house terms only when it is final');
      continue;
    }
    report.accepted.set(article.slug, [...(report.accepted.get(article.slug) ?? []), after]);
  }
  return report;
}

/** The article that the file names, else any that has the unit. */
function articleOf(
  unit: TranslatedUnit,
  articles: readonly ImportArticle[],
): { article: ImportArticle; own: TranslationUnit } | undefined {
  const named = articles.filter(({ slug }) => unit.original === `${slug}/article.md`);
  for (const article of [...named, ...articles]) {
    const own = article.units.find(({ id }) => id === unit.id);
    if (own) return { article, own };
  }
  return undefined;
}

/** A machine translation stays marked as one when a person approves it as it is, not when they change it. */
function withState(
  unit: TranslatedUnit,
  before: TranslationUnit['targets'][string] | undefined,
  state: TargetState | undefined,
): TranslatedUnit {
  const { qualifier, ...rest } = unit;
  const isMachine = qualifier === 'leveraged-mt' && (before?.text === undefined || before.text === unit.target);
  const isUnreviewed = isMachine && unit.state === 'needs-review-translation';
  return {
    ...rest,
    state: state !== undefined && !isUnreviewed ? state : unit.state,
    ...(isMachine && { qualifier: 'leveraged-mt' }),
  };
}
