import { type Proof, proofs } from './proofs.ts';

// What `npm run requirements` does: every requirement with the tests that name it, and those that nothing proves yet.
const all = proofs();
const unproved = all.filter(({ files }) => files.length === 0);
for (const proof of all) console.log(lineOf(proof));
console.log(`\n${all.length - unproved.length} of ${all.length} requirements are named by a test.`);

function lineOf({ id, level, about, files }: Proof): string {
  return [`${id}  ${level.padEnd(6)}  ${about}`, ...(files.length === 0 ? ['nothing yet'] : files)].join('\n        ');
}
