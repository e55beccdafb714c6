import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { canonical } from './canonical-html.ts';
import { COMPONENTS } from './components-under-test.ts';
import { inOurWords } from './in-our-words.ts';
import { COMPONENTS_LEFT_OUT, FIXTURES_LEFT_OUT } from './left-out.ts';

type Fixture = { readonly name: string; readonly options: unknown; readonly html: string };

const root = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));
const folder = join(root, 'dist/govuk/components');
const official = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

// Parts of the official footer that belong to gov.uk alone.
const CROWN: Readonly<Record<string, ReadonlySet<string>>> = {
  footer: new Set(['govuk-footer__crown', 'govuk-footer__licence-logo', 'govuk-footer__licence-description']),
};

function fixturesOf(component: string): readonly Fixture[] {
  return JSON.parse(readFileSync(join(folder, component, 'fixtures.json'), 'utf8')).fixtures;
}

function withoutCopyright(html: string): string {
  return html.replace(/<div class="govuk-footer__meta-item">[\s\S]*?<\/div>/, '');
}

test('every component of GOV.UK is offered, or left out with a reason', () => {
  const known = new Set([...Object.keys(COMPONENTS), ...Object.keys(COMPONENTS_LEFT_OUT)]);
  assert.deepEqual([...known].sort(), [...official].sort());
});

for (const [component, draw] of Object.entries(COMPONENTS)) {
  describe(`${component} is drawn as GOV.UK draws it`, () => {
    const fixtures = fixturesOf(component);
    const leftOut = FIXTURES_LEFT_OUT[component] ?? {};
    for (const { name, options, html } of fixtures) {
      if (name in leftOut) continue;
      test(name, () => {
        const expected = component === 'footer' ? withoutCopyright(html) : html;
        assert.equal(canonical(draw(inOurWords(options)).markup), canonical(expected, CROWN[component]));
      });
    }
    test('every fixture left out exists and is truly drawn otherwise', () => {
      for (const name of Object.keys(leftOut)) {
        const fixture = fixtures.find((candidate) => candidate.name === name);
        assert.ok(fixture, `${component} has no fixture "${name}"`);
        assert.throws(
          () =>
            assert.equal(
              canonical(draw(inOurWords(fixture.options)).markup),
              canonical(fixture.html, CROWN[component]),
            ),
          `"${name}" now passes: take it off the list`,
        );
      }
    });
  });
}
