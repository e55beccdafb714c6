import { codeSet } from './code-set.ts';

/** Who asked children's social care to look at a child's needs. */
export const referralSource = codeSet({
  id: 'referral-source',
  title: 'Source of referral',
  source:
    'Department for Education, children in need census 2025 to 2026, referral source [K]: read from third-party schemas of 2022 to 2026; 5D first stands in that of 2023',
  codes: [
    { code: '1A', label: 'Individual: family member, relative or carer', returns: { 'cin-census': '1A' } },
    {
      code: '1B',
      label: 'Individual: acquaintance',
      hint: 'Neighbours and childminders included',
      returns: { 'cin-census': '1B' },
    },
    { code: '1C', label: 'Individual: the child', returns: { 'cin-census': '1C' } },
    { code: '1D', label: 'Individual: other', hint: 'Strangers included', returns: { 'cin-census': '1D' } },
    { code: '2A', label: 'School', returns: { 'cin-census': '2A' } },
    { code: '2B', label: 'Education service', returns: { 'cin-census': '2B' } },
    { code: '3A', label: 'Health: general practitioner (GP)', returns: { 'cin-census': '3A' } },
    { code: '3B', label: 'Health: health visitor', returns: { 'cin-census': '3B' } },
    { code: '3C', label: 'Health: school nurse', returns: { 'cin-census': '3C' } },
    { code: '3D', label: 'Health: other primary health service', returns: { 'cin-census': '3D' } },
    { code: '3E', label: 'Health: accident and emergency (A&E)', returns: { 'cin-census': '3E' } },
    { code: '3F', label: 'Health: other', hint: 'A hospice, for example', returns: { 'cin-census': '3F' } },
    {
      code: '4',
      label: 'Housing',
      hint: 'The local authority or a housing association',
      returns: { 'cin-census': '4' },
    },
    {
      code: '5A',
      label: 'This local authority: social care',
      hint: 'Adult social care, for example',
      returns: { 'cin-census': '5A' },
    },
    {
      code: '5B',
      label: 'This local authority: another department',
      hint: 'Youth justice, for example; not housing',
      returns: { 'cin-census': '5B' },
    },
    {
      code: '5C',
      label: 'Another local authority',
      hint: 'Its adult social care, for example',
      returns: { 'cin-census': '5C' },
    },
    { code: '5D', label: 'Early help', from: '2022-04-01', returns: { 'cin-census': '5D' } },
    { code: '6', label: 'Police', returns: { 'cin-census': '6' } },
    {
      code: '7',
      label: 'Another legal agency',
      hint: 'Courts, probation, immigration, Cafcass, prison',
      returns: { 'cin-census': '7' },
    },
    {
      code: '8',
      label: 'Another organisation',
      hint: "Children's centres, independent providers, voluntary organisations",
      returns: { 'cin-census': '8' },
    },
    { code: '9', label: 'Anonymous', returns: { 'cin-census': '9' } },
    { code: '10', label: 'Unknown', returns: { 'cin-census': '10' } },
  ],
});

/** One of the codes for the source of a referral. */
export type ReferralSourceCode = (typeof referralSource.codes)[number]['code'];
