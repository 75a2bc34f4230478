/** On CI the properties are tried with one seed, so that a run can be repeated; elsewhere each run looks at other cases. */
import fc from 'fast-check';

if (process.env['CI']) fc.configureGlobal({ seed: 20_261_121 });
