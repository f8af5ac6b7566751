import { expect, it } from 'vitest';
import { isSoundKey, thumbprintOf } from '#main/summary/keys/ed25519.ts';
import { keyFromSeed } from '#main/summary/keys/key-from-seed.ts';
import { rfc8032 } from '../../support/rfc8032.ts';
import { signRaw } from './forge.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

it('names the key of RFC 8037 appendix A by the thumbprint given there', () => {
  const key = {
    crv: 'Ed25519',
    kty: 'OKP',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  } as const;
  expect(thumbprintOf(key)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
});

it('signs the example of RFC 8037 appendix A.4 to the same token', () => {
  const key = keyFromSeed(Buffer.from('nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A', 'base64url'));
  expect(signRaw('RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc', '{"alg":"EdDSA"}', key)).toEqual({
    protected: 'eyJhbGciOiJFZERTQSJ9',
    signature:
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
  });
});

it('knows the same points of small order as libsodium', async () => {
  const { default: sodium } = await import('libsodium-wrappers-sumo');
  await sodium.ready;
  const points = [
    '00'.repeat(32),
    `01${'00'.repeat(31)}`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    `ec${'ff'.repeat(30)}7f`,
    `ed${'ff'.repeat(30)}7f`,
    `ee${'ff'.repeat(31)}`,
    rfc8032[0][1],
    rfc8032[1][1],
  ].map(hex);
  expect(
    points.map((point) =>
      isSoundKey({ crv: 'Ed25519', kty: 'OKP', x: point.toString('base64url') }),
    ),
  ).toEqual(points.map((point) => sodium.crypto_core_ed25519_is_valid_point(point)));
});
