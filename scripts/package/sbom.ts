import { createHash } from 'node:crypto';
import type { Manifest } from './manifest.ts';
import type { Shipped } from './shipped.ts';

/**
 * What ships, as a CycloneDX 1.6 document: every package with its version, licence and the hash of its
 * archive in the registry, and which needs which.
 *
 * `npm sbom` would leave out what the build puts into our own files, since npm holds that for a tool,
 * and would give every run another serial number and time (docs/decisions/packages.md).
 *
 * @param when of the commit, in seconds since 1970
 */
export function sbom(manifest: Manifest, shipped: readonly Shipped[], when: number): string {
  const own = `pkg:npm/${manifest.name}@${manifest.version}`;
  const components = shipped.map(component);
  const refs = new Map(shipped.map((one) => [one.path, refOf(one)]));
  const needed = new Set(shipped.flatMap(({ needs }) => needs));
  const direct = shipped.filter(({ path }) => !needed.has(path) || isTop(path, manifest));
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([own, components]))}`,
    version: 1,
    metadata: {
      timestamp: new Date(when * 1000).toISOString(),
      component: {
        type: 'application',
        'bom-ref': own,
        name: manifest.name,
        version: manifest.version,
        description: manifest.description,
        purl: own,
      },
    },
    components,
    dependencies: [
      { ref: own, dependsOn: direct.map(refOf) },
      ...shipped.map((one) => ({
        ref: refOf(one),
        dependsOn: one.needs.flatMap((path) => refs.get(path) ?? []),
      })),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function component(one: Shipped) {
  const { license } = one;
  return {
    type: 'library',
    'bom-ref': refOf(one),
    name: one.name,
    version: one.version,
    purl: purlOf(one),
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: hashOf(one) }],
    licenses: license === null ? [] : [licenceOf(license)],
  };
}

function licenceOf(license: string) {
  return /\s/.test(license) ? { expression: license } : { license: { id: license } };
}

function isTop(path: string, { dependencies }: Manifest): boolean {
  return Object.keys(dependencies).some((name) => path === `node_modules/${name}`);
}

/** The same package may lie at several places. */
function refOf(one: Shipped): string {
  return `${purlOf(one)}#${one.path}`;
}

function purlOf({ name, version }: Shipped): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

function hashOf({ integrity, name }: Shipped): string {
  const [kind, base64 = ''] = integrity.split('-');
  if (kind !== 'sha512') throw new Error(`The lockfile has no SHA-512 of ${name}.`);
  return Buffer.from(base64, 'base64').toString('hex');
}

/** The same contents have the same number: RFC 9562, version 8. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
