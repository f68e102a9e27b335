/**
 * brieftaal as a library: no side effects on import.
 *
 * @packageDocumentation
 */
export { build, extract } from './build.ts';
export type { ArticleReport, BuildOptions, BuildReport, ExtractReport, ExtraLanguage } from './build.ts';
export { analyse } from './analysis/analyse.ts';
export { parseDutch, retextDutchSyntax, type SyntaxData } from './analysis/retext-dutch-syntax.ts';
export { Briefing } from './model/briefing.ts';
