import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa0151ContactsWithoutReferral } from './aa0151-contacts-without-referral.rule.ts';
import { aa0152ContactSourceNotOfReferral } from './aa0152-contact-source-not-of-referral.rule.ts';

/** The rules over list 1, contacts, in the order of their codes. */
export const contactsRules: readonly AnnexARule[] = [aa0151ContactsWithoutReferral, aa0152ContactSourceNotOfReferral];
