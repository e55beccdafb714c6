import type { GivenFile } from '#domain/exchange/given-table.ts';
import { isProviderHeading } from '#import/readers/provider-list/provider-columns.ts';
import { readProviderList } from '#import/readers/provider-list/read-provider-list.ts';
import { readGivenFiles } from '#import/readers/tables/read-given-files.ts';
import type { ReturnIssue } from '#returns/engine/return-issue.ts';
import type { ProviderList } from '#returns/ssda903/specification/provider.ts';
import { issueOfGivenOddity } from './issue-of-given-oddity.ts';

/** The list of providers of its files, and what is odd about them. */
export interface GivenProviders {
  readonly providers?: ProviderList;
  readonly issues: readonly ReturnIssue[];
}

/** Reads the inspectorate’s list of providers from the files it is published in, several lists as one. */
export async function readProviders(files: readonly GivenFile[]): Promise<GivenProviders> {
  if (files.length === 0) return { issues: [] };
  const { tables, oddities } = await readGivenFiles(files, { isHeading: isProviderHeading });
  const { providers, oddities: ofTheList } = readProviderList(tables);
  const issues = [...oddities, ...ofTheList].map(issueOfGivenOddity);
  return providers === undefined ? { issues } : { providers, issues };
}
