import { createSocket } from 'node:dgram';
import { connect } from 'node:net';

// The control: a program that does go out, by every way that the trace has to see. The addresses are
// those that RFC 5737 and RFC 3849 keep for documents, so nobody is there to hear it.
const packet = createSocket('udp4');
packet.connect(9, '192.0.2.1', () => packet.send('x', () => packet.close()));
const other = createSocket('udp6');
other.on('error', () => other.close());
other.send('x', 9, '2001:db8::1', () => other.close());
const stream = connect({ port: 9, host: '192.0.2.1' });
stream.on('error', () => undefined);
setTimeout(() => stream.destroy(), 200);
