import { isBuiltin } from 'node:module';
import type { Finding } from './finding.ts';
import { type Import, importsOf, packageOf } from './imports.ts';
import { KEPT_PACKAGES, ROOMS, type Room } from './rooms.ts';
import { isTest, type ParsedSource } from './source-tree.ts';

/** Every import that crosses a wall of the house. `shipped` names the packages that a running Throughline has. */
export function checkImports(sources: readonly ParsedSource[], shipped: ReadonlySet<string>): readonly Finding[] {
  return sources
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap((source) =>
      importsOf(source).flatMap((found) => {
        const broken =
          found.target === undefined
            ? checkPackage(source.path, found, shipped)
            : checkOwn(source.path, { ...found, target: found.target });
        return broken === undefined ? [] : [{ path: source.path, line: found.line, ...broken }];
      }),
    );
}

/** The room a path under `src` belongs to. */
export function roomOf(path: string): Room | undefined {
  const inside = path.replace(/^src\//, '');
  return ROOMS.find(({ folder }) => inside === folder || inside.startsWith(`${folder}/`));
}

type Broken = Pick<Finding, 'what' | 'because'> | undefined;

function checkOwn(path: string, { target, specifier, isTypeOnly }: Import & { readonly target: string }): Broken {
  const room = roomOf(path);
  if (room === undefined) return { what: 'is in no room of the house', because: 'rooms.ts names every folder of src' };
  if (specifier.startsWith('../') && roomOf(target) !== room) {
    return {
      what: `reaches out of ${room.folder} with "${specifier}"`,
      because: 'an import from another room is written from there (#room/…), so that it says where it goes',
    };
  }
  if (target.startsWith('test/')) {
    return isTest(path)
      ? undefined
      : { what: `imports ${target}`, because: 'what runs in an authority must not depend on what tests it' };
  }
  if (mayImport(room, target.replace(/^src\//, ''), isTypeOnly)) return undefined;
  const allowed = [...room.mayImport, ...(room.mayImportTypes ?? []).map((folder) => `types of ${folder}`)];
  const may = allowed.length === 0 ? 'nothing' : allowed.join(', ');
  return { what: `imports ${target}, but ${room.folder} may import ${may}`, because: room.because };
}

function mayImport(room: Room, target: string, isTypeOnly: boolean): boolean {
  if (target.startsWith('main/')) return room.folder === 'main';
  const isIn = (folder: string) => new RegExp(`^${folder.replaceAll('*', '[^/]+')}(/|$)`).test(target);
  if (roomOf(target)?.folder === room.folder) return true;
  return room.mayImport.some(isIn) || (isTypeOnly && (room.mayImportTypes ?? []).some(isIn));
}

function checkPackage(path: string, { specifier }: Import, shipped: ReadonlySet<string>): Broken {
  if (isTest(path)) return undefined;
  const room = roomOf(path)?.folder ?? '';
  if (room.startsWith('domain')) {
    return {
      what: `imports ${specifier}`,
      because: 'the domain is plain language: it runs anywhere, for ever, with nothing to install or trust',
    };
  }
  const name = packageOf(specifier);
  const kept = KEPT_PACKAGES.find(({ packages }) => packages.includes(name));
  if (kept !== undefined && room !== kept.room && room !== 'main') {
    return { what: `imports ${name}, which belongs to ${kept.room}`, because: kept.because };
  }
  if (isBuiltin(specifier) || shipped.has(name)) return undefined;
  return { what: `imports ${name}`, because: 'it is not among the dependencies that an authority installs' };
}
