import type { LinearModel } from './linear-model.ts';
import { allowedMoves, applyMove, PARSE_FEATURES, ParseState, type LabelTable, type ParseInput } from './parser.ts';

/** How far a beam looks. */
export interface BeamOptions {
  /** Most states that are followed at once. */
  width: number;
  /** A state whose score is further than this from the best is given up: where the best is clear, one is left. */
  window: number;
}

interface Hypothesis {
  state: ParseState;
  score: number;
}

interface Step {
  from: Hypothesis;
  move: number;
  score: number;
}

/** Parses with a beam: the greedy parser's moves, but doubtful ones are followed side by side and judged by their sum. */
export function parseWithBeam(
  input: ParseInput,
  model: LinearModel,
  table: LabelTable,
  { width, window }: BeamOptions,
): ParseState {
  const features = new Int32Array(PARSE_FEATURES);
  const moves = new Int32Array(256);
  let beam: Hypothesis[] = [{ state: new ParseState(input), score: 0 }];
  for (let left = 2 * input.length; left > 0; left -= 1) {
    const steps: Step[] = [];
    for (const from of beam) {
      const allowed = allowedMoves(from.state, table, moves);
      const count = from.state.features(features);
      for (let index = 0; index < allowed; index += 1) {
        const move = moves[index]!;
        steps.push({ from, move, score: from.score + model.score(features, count, move) });
      }
    }
    const best = Math.max(...steps.map((step) => step.score));
    const kept = steps
      .filter((step) => step.score >= best - window)
      .sort((a, b) => b.score - a.score)
      .slice(0, width);
    beam = kept.map(({ from, score }, index) => {
      const isLastUse = !kept.slice(index + 1).some((other) => other.from === from);
      const state = isLastUse ? from.state : new ParseState(input, from.state);
      return { state, score };
    });
    kept.forEach(({ move }, index) => applyMove(beam[index]!.state, move, table.labels.length));
  }
  return beam[0]!.state;
}
