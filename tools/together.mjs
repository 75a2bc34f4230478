// Runs commands side by side and shows what each says when it has ended: node tools/together.mjs COMMAND COMMAND…
// It fails where one of them does, after all have had their say.
import { spawn } from 'node:child_process';

function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.error(`${command}: failed`);
      resolve(code === 0);
    });
  });
}

const done = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = done.every(Boolean) ? 0 : 1;
