/** Frames of what is to come, and so is their date: who expects it does so now (verwacht in 2028 herstel). */
export const AWAITING: ReadonlySet<string> = new Set(
  'forecast expectation level-expected level-allowed-for promise hope fear striving'.split(' '),
);

/** Frames of what is wanted or set aside for a time, before it (eist voor 2027 4 procent, trekt voor volgend jaar 3 miljoen uit). */
export const FOR_A_PERIOD: ReadonlySet<string> = new Set(['demand', 'budget', 'budgeting', 'subsidy']);
