import { runAnalysisEvaluation } from './analysis.ts';
import { runNewsEvaluation } from './news.ts';
import { runNumbersEvaluation } from './numbers.ts';
import { runTermsEvaluation } from './terms.ts';

const [what, ...args] = process.argv.slice(2);
if (what === 'analysis') runAnalysisEvaluation(args);
else if (what === 'news') runNewsEvaluation(args);
else if (what === 'numbers') runNumbersEvaluation(args);
else if (what === 'terms') runTermsEvaluation(args);
else {
  console.error(
    'npm run evaluate -- analysis FILE.conllu[.gz] … [--json] | news FOLDER [--errors] | numbers FILE.jsonl [--aside] | terms FILE…',
  );
  process.exitCode = 2;
}
