/** One call that opened, bound or used a socket of the network, and where to. */
interface NetworkCall {
  readonly call: string;
  /** `TCP`, `UDPv6` and so on, or what else the system calls it. */
  readonly kind: string;
  /** Null where the call names none: its descriptor was connected before. */
  readonly address: string | null;
}

export interface Sockets {
  /** Calls on sockets within this machine: its own processes, its kernel, its loopback. */
  readonly within: number;
  /** How often Chromium asked the kernel by which of its addresses it would reach the IPv6 network. */
  readonly asked: number;
  /** Everything else, which nothing in this app may do. */
  readonly beyond: readonly NetworkCall[];
}

/** The calls to look at, for strace's `-e trace=`. */
export const networkCalls = 'connect,bind,listen,sendto,sendmsg,sendmmsg';

/**
 * What of a strace log left the machine, or could have.
 *
 * @param log of `strace -f -yy -e trace=` and `networkCalls`: descriptors carry their protocol
 */
export function socketsIn(log: string): Sockets {
  let within = 0;
  let asked = 0;
  const beyond: NetworkCall[] = [];
  for (const line of log.split('\n')) {
    const [, call = '', kind = ''] = lineShape.exec(line) ?? [];
    if (call === '') continue;
    const address = addressShape.exec(line)?.[1] ?? null;
    if (isWithin(kind, address)) within += 1;
    else if (asksForOwnAddress(call, kind, line)) asked += 1;
    else beyond.push({ call, kind, address });
  }
  return { within, asked, beyond };
}

/** `123 connect(23<UDPv6:[861787]>, ...`; a descriptor that is gone by then has no protocol. */
const lineShape = /^\d+\s+(\w+)\(\d+(?:<([A-Za-z0-9]+)[^>]*>+)?/;
const addressShape = /inet_(?:addr|pton)\((?:AF_INET6, )?"([^"]+)"/;

function isWithin(kind: string, address: string | null): boolean {
  if (address !== null) return /^(?:127\.|::1$|::ffff:127\.)/.test(address);
  // Without an address it goes where the descriptor was connected to, which is a line of its own.
  return !/^(?:TCP|UDP|RAW|PING|ICMP|SCTP)/.test(kind);
}

/**
 * Chromium's question whether there is an IPv6 network: it connects a UDP socket, reads which address of
 * its own the kernel chose, and closes it. Connecting a UDP socket sends nothing; a packet on it would
 * be a `send` on a descriptor of the network, which counts as beyond.
 */
function asksForOwnAddress(call: string, kind: string, line: string): boolean {
  return (
    call === 'connect' &&
    kind === 'UDPv6' &&
    line.includes('htons(443)') &&
    line.includes('"2001:4860:4860::8888"')
  );
}
