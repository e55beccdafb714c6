import type { Finding } from './finding.ts';

/** The parts of package.json that are read here. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The parts of a package-lock.json that are read here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage extends Manifest {
  readonly dev?: boolean;
  readonly license?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const LICENCES = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MPL-2.0'];
/** Not on the list of HOUSE.md, and accepted for a reason. */
const ALSO_ACCEPTED: Readonly<Record<string, string>> = {
  'BlueOak-1.0.0':
    'asks for nothing but that its text is passed on; glob and what it needs, at the root of @fastify/static',
  '0BSD': 'asks for nothing at all; tslib, at the root of echarts',
};

/** Versions that are not one exact version. */
export function checkPins(manifest: Manifest): readonly Finding[] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  return Object.entries(all)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version))
    .map(([name, version]) => ({
      path: 'package.json',
      what: `asks for ${name} ${version}`,
      because: 'what was tested is what is installed: one exact version',
    }));
}

/** Addresses in the lock file, and packages it should hold and does not. */
export function checkLockFile(lock: LockFile): readonly Finding[] {
  return Object.entries(lock.packages).flatMap(([path, locked]) => [
    ...(locked.resolved !== undefined && /^https?:/.test(locked.resolved) ? [addressed(path, locked.resolved)] : []),
    ...Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
      .filter((name) => !isLocked(lock, path, name))
      .map((name) => missing(path, name)),
  ]);
}

/** Packages that run in an authority under a licence nobody has agreed to. */
export function checkLicences(lock: LockFile): readonly Finding[] {
  return Object.entries(lock.packages)
    .filter(([path, locked]) => path !== '' && !locked.dev && !isAccepted(locked.license))
    .map(([path, { license }]) => ({
      path,
      what: `has the licence ${license ?? '(none)'}`,
      because:
        'an authority must be free to run and change all of it; see the list in test/architecture/check-packages.ts',
    }));
}

/** An expression is accepted when one side of every OR, and all of every AND, is. */
function isAccepted(licence = ''): boolean {
  const bare = licence.replaceAll(/[()]/g, '');
  return bare
    .split(' OR ')
    .some((side) => side.split(' AND ').every((name) => LICENCES.includes(name) || Object.hasOwn(ALSO_ACCEPTED, name)));
}

/** Looks where Node would: in the package itself, then in every folder above it. */
function isLocked({ packages }: LockFile, path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${folder}${folder === '' ? '' : '/'}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
  }
}

function addressed(path: string, address: string): Finding {
  return {
    path: 'package-lock.json',
    what: `fetches ${path} from ${address}`,
    because:
      'an authority fetches from the registry it trusts; set omit-lockfile-registry-resolved=true for npm and lock again',
  };
}

function missing(path: string, name: string): Finding {
  return {
    path: 'package-lock.json',
    what: `lacks ${name}, which ${path === '' ? 'package.json' : path} asks for`,
    because: 'npm ci refuses a lock file that is not whole, and then a fresh clone does not start',
  };
}
