import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ICON, SCRIPTS, STYLESHEETS } from '#web/components/asset-paths.ts';

const { OFFLINE_ASSETS } = await import(new URL('./offline-assets.mjs', import.meta.url).href);
const OURS = '/assets/throughline/';

test('everything a form and the page without a connection ask for is kept for when there is none', () => {
  const { jsEnabled, start, autosave, conditionalFields, copiedMarks, repeatingGroup, keptDrafts } = SCRIPTS;
  const { suggestWhen, householdHints } = SCRIPTS;
  const asked = [
    ...STYLESHEETS,
    ICON,
    jsEnabled,
    start,
    autosave,
    conditionalFields,
    copiedMarks,
    repeatingGroup,
    keptDrafts,
    suggestWhen,
    householdHints,
  ];
  for (const address of asked) assert.ok(OFFLINE_ASSETS.includes(address), address);
  for (const address of OFFLINE_ASSETS.filter((each: string) => each.startsWith(OURS) && each.endsWith('.mjs'))) {
    const source = readFileSync(new URL(address.slice(OURS.length), import.meta.url), 'utf8');
    for (const [, from = ''] of source.matchAll(/from '([^']+)'/g)) {
      const imported = new URL(from, `http://host${address}`).pathname;
      assert.ok(OFFLINE_ASSETS.includes(imported), `${address} imports ${imported}`);
    }
  }
});
