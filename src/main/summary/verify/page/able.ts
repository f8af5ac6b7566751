import { fromBase64url } from '../../encoding.ts';

// The example of RFC 8037 appendix A.4.
const example = {
  key: { crv: 'Ed25519', kty: 'OKP', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
  data: 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc',
  signature:
    'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
};

/**
 * Whether this browser can check signatures at all, shown by one that is known to be good. One that
 * cannot would call every file not valid.
 */
export async function canCheckSignatures(): Promise<boolean> {
  try {
    const { subtle } = crypto;
    const key = await subtle.importKey('jwk', example.key, 'Ed25519', false, ['verify']);
    const signature = new Uint8Array(fromBase64url(example.signature) ?? []);
    const data = new TextEncoder().encode(example.data);
    return (
      typeof DecompressionStream === 'function' &&
      (await subtle.verify('Ed25519', key, signature, data))
    );
  } catch {
    return false;
  }
}
