import { Option, type Command } from 'commander';
import type { ReportOptions } from './commands/report.js';
import type { Finish } from './finish.js';

/** The commands that show the desk's work: as pages, and as a printed report. */
export function defineServe(program: Command, finish: Finish): void {
  program
    .command('serve')
    .summary('run the pages on this machine')
    .description(
      'Runs the pages until it is stopped (Ctrl+C).\n' +
        'Environment: PORT (3000), HOST (127.0.0.1), GAINSAY_DATA (./data),\n' +
        'GAINSAY_URL (what people open, where a proxy with TLS stands in front: https://desk.example),\n' +
        'GAINSAY_DATABASE_URL (unset: the embedded store; else postgres://user:password@host/name).\n' +
        'Rule packs that gainsay.config.yml names here stand beside the built-in rules: each case\n' +
        'accepts them on its page of newer rules, where they can be switched off again.',
    )
    .option('--demo', 'with an affair that we made up, in a folder of its own (./data-demo)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gainsay serve --demo\n  $ PORT=8080 GAINSAY_DATA=/srv/desk gainsay serve\n',
    )
    .action(async (options: { demo?: boolean }) => {
      const { serve } = await import('./commands/serve.js');
      finish(await serve(options));
    });
  program
    .command('report')
    .summary('print the report of a case')
    .description(
      'Prints the report of a case as it stands: one page that needs nothing else, or canonical JSON.',
    )
    .argument('<CASE>', 'id or title of the case')
    .addOption(new Option('--format <format>', 'how to print').choices(['html', 'json']).default('html'))
    .option('--output <file>', 'write there instead of to standard output')
    .option('--trail', 'with the trail as an appendix')
    .addHelpText('after', '\nExample:\n  $ gainsay report the-lido --output lido.html\n')
    .action(async (word: string, options: ReportOptions) => {
      const { printReport } = await import('./commands/report.js');
      finish(await printReport(word, options));
    });
}
