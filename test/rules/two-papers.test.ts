import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from 'chai';

const root = resolve(import.meta.dirname, '../../..');

/** What the tool says of these pairs, line by line. */
function tried(pairs: readonly string[], ...options: string[]): { lines: string[]; status: number | null } {
  const { stdout, status } = spawnSync('node', ['tools/two-papers.mjs', ...options], {
    cwd: root,
    input: pairs.join('\n'),
    encoding: 'utf8',
  });
  return { lines: stdout.trim().split('\n'), status };
}

describe('the tool for pairs of sentences', () => {
  const pairs = [
    '# harbour',
    'Members rejected the offer on Tuesday. | Members approved the offer on Tuesday.',
    'Members rejected the offer on Tuesday. | The harbour is deep.',
    'The harbour is deep. | Members rejected the offer on Tuesday. | ok',
  ];

  it('tells what is flagged, and counts it', () => {
    const { lines, status } = tried(pairs);
    expect(lines[0]).to.equal('# harbour');
    expect(lines[1]).to.match(/^hit .*antonym-opposed/);
    expect(lines[2]).to.match(/^MISS /);
    expect(lines[3]).to.match(/^ok /);
    expect(lines[4]).to.equal('found 1 of 2; bad 0 of 1');
    expect(status).to.equal(0);
  });

  it('shows only what is wrong, and how it was read, where that is asked', () => {
    const { lines } = tried(pairs, '--wrong', '--read');
    expect(lines.filter((line) => /^(?:hit|ok) /.test(line))).to.deep.equal([]);
    expect(lines[1]).to.match(/^MISS /);
    expect(lines.join('\n')).to.contain('d2 [The harbour is deep]');
    expect(lines.join('\n')).not.to.contain('Tea was served');
  });

  it('refuses a line that is no pair', () => {
    expect(tried(['One text alone.']).status).to.equal(2);
  });
});
