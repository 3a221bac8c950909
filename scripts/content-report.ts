/** npm run -s content:report [-- --json]: what the catalogue has and what it lacks. content/README.md says how to fix each. */
import { contentReport, reportText } from '../src/build/content-report.ts';
import { readContent } from '../src/build/read-content.ts';
import { InputError, run } from './cli.ts';

await run(() => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== '--json');
  if (unknown) throw new InputError(`There is no option ${unknown}; use --json.`);
  const report = contentReport(readContent(), new Date().toISOString().slice(0, 10));
  process.stdout.write(`${args.length > 0 ? JSON.stringify(report, null, 2) : reportText(report)}\n`);
});
