import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { cinCensusXsd } from '#returns/cin-census/specification/cin-census-xsd.ts';
import { type CinYear, cinYears } from '#returns/cin-census/specification/cin-year.ts';
import { textOfChild, textOfHeader } from '#returns/cin-census/specification/text-of.ts';
import { cinChildren, cinHeader } from '../support/cin-children.ts';
import { childrenOf, readCensus, writtenCensus } from '../support/cin-file.ts';
import { schemaOf } from '../support/xsd.ts';

const SEED = 20260331;
const REFERENCE = resolve(import.meta.dirname, '../../../shared/formats/cin-census');
const REFERENCES: readonly { readonly year: CinYear; readonly file: string }[] = [
  { year: '2024-25', file: 'cin-2025.xsd' },
  { year: '2025-26', file: 'cin-2026.xsd' },
];

for (const year of cinYears) {
  test(`the census of ${year}: what is written is valid, complete, and read back as it was (seed ${SEED})`, async () => {
    const schema = schemaOf(cinCensusXsd(year));
    await fc.assert(
      fc.asyncProperty(cinChildren(year), async (children) => {
        const { xml, issues } = await writtenCensus(year, children);
        assert.deepEqual(issues, []);
        assert.deepEqual(schema.faultsOf(xml), []);
        const events = await readCensus(xml);
        assert.deepEqual(childrenOf(events).map(textOfChild), children);
        const [header] = events;
        assert.ok(header?.kind === 'header');
        assert.deepEqual(textOfHeader(header.header), cinHeader(year));
        assert.deepEqual(
          events.flatMap((event) => ('oddities' in event ? event.oddities : [])),
          [],
        );
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
}

/** Ways to spoil a census, so that both schemas have something to refuse. Some leave it valid: then both must accept it. */
const SPOILERS: readonly ((xml: string) => string)[] = [
  (xml) => xml,
  (xml) => xml.replace(/ *<LAchildID>.*\n/, ''),
  (xml) => xml.replace(/ *<Ethnicity>.*\n/, ''),
  (xml) => xml.replace(/ *<CINreferralDate>.*\n/, ''),
  (xml) => xml.replace(/ *<ReferralNFA>.*\n/, ''),
  (xml) => xml.replace(/<(\w*Date)>[^<]*/, '<$1>2025-02-30'),
  (xml) => xml.replace(/<Sex>[^<]*/, '<Sex>1'),
  (xml) => xml.replace(/<ReferralNFA>[^<]*/, '<ReferralNFA>true'),
  (xml) => xml.replace(/<ReferralSource>[^<]*/, '<ReferralSource>5E'),
  (xml) => xml.replace(/<AssessmentFactors>[^<]*/, '<AssessmentFactors>18A'),
  (xml) => xml.replace(/<AssessmentFactors>[^<]*/, '<AssessmentFactors>8A'),
  (xml) => xml.replace(/<NumberOfPreviousCPP>[^<]*/, '<NumberOfPreviousCPP>-1'),
  (xml) => xml.replace(/<NumberOfPreviousCPP>[^<]*/, '<NumberOfPreviousCPP>007'),
  (xml) => xml.replace(/<UPN>[^<]*/, '<UPN>A12345'),
  (xml) => xml.replace(/<LEA>[^<]*/, '<LEA>12'),
  (xml) => xml.replace(/<DateTime>[^<]*/, '<DateTime>2026-03-31'),
  (xml) => xml.replace(/( *<ChildIdentifiers>[\s\S]*?<\/ChildIdentifiers>\n)( *<ChildC[\s\S]*?<\/ChildC.*\n)/, '$2$1'),
  (xml) => xml.replace(/( *<Reviews>[\s\S]*?<\/Reviews>\n)/, '$1$1'),
  (xml) => xml.replace(/( *<Section47>[\s\S]*?<\/Section47>\n)/, '$1$1'),
  (xml) => xml.replace(/<Disabilities>[\s\S]*?<\/Disabilities>/, '<Disabilities/>'),
  (xml) => xml.replace('<Header>', '<Header><Colour>blue</Colour>'),
  (xml) => xml.replace(/ *<Header>[\s\S]*?<\/Header>\n/, ''),
  (xml) => xml.replace(/ *<Child>[\s\S]*<\/Child>\n/, ''),
];

for (const { year, file } of REFERENCES) {
  test(`our schema of ${year} and the reference schema agree on what is valid (seed ${SEED})`, (t) => {
    const reference = resolve(REFERENCE, file);
    if (!existsSync(reference))
      return t.skip('The reference folder ../shared/formats/cin-census is not beside this clone.');
    return schemasAgree(year, readFileSync(reference, 'utf8'));
  });
}

async function schemasAgree(year: CinYear, reference: string): Promise<void> {
  const [ours, theirs] = [schemaOf(cinCensusXsd(year)), schemaOf(reference)];
  const verdicts = { valid: 0, invalid: 0 };
  const property = fc.asyncProperty(cinChildren(year), fc.constantFrom(...SPOILERS), async (children, spoil) => {
    const xml = spoil((await writtenCensus(year, children)).xml);
    const isValid = ours.faultsOf(xml).length === 0;
    verdicts[isValid ? 'valid' : 'invalid'] += 1;
    assert.equal(
      isValid,
      theirs.faultsOf(xml).length === 0,
      [...ours.faultsOf(xml), ...theirs.faultsOf(xml)].join('\n'),
    );
  });
  await fc.assert(property, { seed: SEED, numRuns: 300 });
  assert.ok(verdicts.valid > 50 && verdicts.invalid > 50, 'both verdicts must be seen often');
}
