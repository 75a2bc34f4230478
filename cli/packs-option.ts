import { Option } from 'commander';

/** `--rules PATH`, which may be given again and again: it takes one path each time, so that it never swallows a file. */
export function packsOption(): Option {
  return new Option(
    '--rules <path>',
    'rule pack to use beside the built-in rules, or a folder of them (may be repeated)',
  ).argParser((path: string, before: string[] | undefined) => [...(before ?? []), path]);
}
