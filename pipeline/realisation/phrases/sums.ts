/** What a sum of money is one of, so that it is told as “a profit of €5 million” and not counted. */
const SUM = /(?:^|-)(?:profit|loss|deficit|shortfall|surplus|turnover|revenue)$/;

/** Whether a concept is one sum (winst, tekort): it has no plural beside an amount of money. */
export function isOneSum(concept: string | undefined): boolean {
  return concept !== undefined && SUM.test(concept);
}
