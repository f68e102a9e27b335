import { runAnalysisEvaluation } from './analysis.ts';
import { runNewsEvaluation } from './news.ts';

const [what, ...args] = process.argv.slice(2);
if (what === 'analysis') runAnalysisEvaluation(args);
else if (what === 'news') runNewsEvaluation(args);
else {
  console.error('npm run evaluate -- analysis FILE.conllu[.gz] … [--json] | news FOLDER [--errors]');
  process.exitCode = 2;
}
