import { connect } from 'node:net';
import { maxHeaderSize } from 'node:http';
import { expect } from 'chai';
import { listening, realApp, type RealApp } from './real-app.js';

describe('a request that cannot be read', () => {
  let real: RealApp;
  let server: Awaited<ReturnType<typeof listening>>;

  before(async () => {
    real = await realApp();
    server = await listening(real);
  });
  after(async () => {
    await server.stop();
    await real.close();
  });
  afterEach('leaves the server as it was', async () => {
    expect((await fetch(`${server.address}/sign-in`)).status).to.be.oneOf([200, 303]);
    expect(real.logged).to.deep.equal([]);
  });

  /** What comes back to these pieces, sent one after the other until the server is done. */
  const answerTo = (...pieces: string[]): Promise<string> =>
    new Promise((resolve) => {
      const { hostname, port } = new URL(server.address);
      let answer = '';
      const socket = connect(Number(port), hostname, () => {
        for (const piece of pieces) socket.write(piece);
      });
      socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
      socket.on('error', () => undefined).on('close', () => resolve(answer));
    });
  const host = (): string => `Host: ${new URL(server.address).host}\r\n`;

  it('for its long address is answered with the limit and a way out', async () => {
    for (const length of [maxHeaderSize, 200_000, 2_000_000]) {
      const answer = await answerTo(`GET /search?text=${'a'.repeat(length)} HTTP/1.1\r\n${host()}\r\n`);
      expect(answer)
        .to.match(/^HTTP\/1\.1 431 /)
        .and.include('longer than 16 KB')
        .and.include('Shorten');
    }
  });

  it('is answered by a page where the address is long and still fits', async () => {
    const path = `/search?text=${'a'.repeat(maxHeaderSize - 1_000)}`;
    const answer = await answerTo(`GET ${path} HTTP/1.1\r\n${host()}Connection: close\r\n\r\n`);
    expect(answer).to.match(/^HTTP\/1\.1 (200|303|400|414) /);
  });

  it('for a flood of headers is answered, however the flood is parted', async () => {
    const one = 'X-Flood: '.padEnd(1_000, 'x') + '\r\n';
    const start = `GET /sign-in HTTP/1.1\r\n${host()}`;
    expect(await answerTo(start + one.repeat(500) + '\r\n')).to.match(/^HTTP\/1\.1 431 /);
    const parted = await answerTo(start, ...Array<string>(500).fill(one));
    expect(parted).to.match(/^HTTP\/1\.1 431 /);
    expect(parted.match(/HTTP\/1\.1/g), 'once').to.have.length(1);
    const many = Array.from({ length: 3_000 }, (_, i) => `${i.toString(36)}:\r\n`).join('');
    expect(await answerTo(`${start}${many}Connection: close\r\n\r\n`)).to.match(/^HTTP\/1\.1 (200|303|431) /);
  });

  it('because it is no HTTP is answered, and one that ends in the middle does no harm', async () => {
    expect(await answerTo('Good morning!\r\n\r\n'))
      .to.match(/^HTTP\/1\.1 400 /)
      .and.include('Nothing was changed');
    const { hostname, port } = new URL(server.address);
    await new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`GET / HTTP/1.1\r\n${host()}X-Half: `);
        socket.resetAndDestroy();
      });
      socket.on('close', resolve);
    });
  });
});
