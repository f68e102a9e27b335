import type { ChildProcess } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy before the CMS that can kill the process that writes through it. */
export interface Proxy {
  url: string;
  /** Passes so many writes on, and kills at the next. */
  killAfter: (writes: number, victim: ChildProcess) => void;
  close: () => void;
}

/** Starts one on loopback. */
export async function proxyTo(target: string): Promise<Proxy> {
  let left = Infinity;
  let victim: ChildProcess | undefined;
  const server = http.createServer((incoming, outgoing) => {
    const { method, headers } = incoming;
    if (victim && method !== 'GET' && (left -= 1) < 0) {
      victim.kill('SIGKILL');
      victim = undefined;
      return;
    }
    const onward = http.request(`${target}${incoming.url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    killAfter: (writes, process) => {
      left = writes;
      victim = process;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
