import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of reason for closure on Annex A, and what real files have written for each. */
export const closureReasonCodes: WrittenCodeSet = {
  name: 'reason for closure',
  codes: [
    {
      code: 'adopted',
      label: 'Adopted',
      written: `
      adopted | adopted application unopposed | adopted cin rc1 | adopted consent dispensed with |
      adoption order granted | child adopted | childrens adopted | cin adopted | rc1`,
    },
    {
      code: 'died',
      label: 'Died',
      written: `
      childrens died | cin died | client deceased | client died | death cin rc2 | deceased | died | rc2`,
    },
    {
      code: 'arrangements-order',
      label: 'Child arrangements or residence order',
      written: `
      assisted residence order | child arrangements order | child arrangements or residence order |
      childrens residence order | cin residence order | rc3 | residence order | residence order cin rc3 |
      residence order granted`,
    },
    {
      code: 'special-guardianship',
      label: 'Special guardianship order',
      written: `
      case closed special guardianship order | childrens special guardianship order |
      cin special guardianship order | rc4 | special g ship order to carers other than fcs |
      special guardianship order | special guardianship order cin rc4 | special guardianship order granted |
      special guardianship order made to carers other than former foster carers |
      special guardianship order made to former foster carers`,
    },
    {
      code: 'other-authority',
      label: 'Transfer to another authority',
      written: `
      case closed transferred to services of another la | case closure transferred to services of another la |
      case transferred to another la | childrens transferred to services of another la |
      cin transferred to services of another la | client left area | client moved out of area |
      client moved to other local authority | closed client moved out of area | dct transfer to adult services |
      e transfer to another la | moved out of area | non statutory case transferred to other local authority | rc5 |
      rc5a transferred to services of another la | referred to other agency |
      statutory case transferred to other local authority | transfered to services of another la |
      transferred to other local authority | transferred to other local authority cin rc5 |
      transferred to services of another la | transferred to services of another local authority |
      transfer to another authority | transfer to other local authority`,
    },
    {
      code: 'adult-services',
      label: 'Transfer to adult services',
      written: `
      adult case open at migration | childrens transferred to adult services |
      cin transferred to adult social services | rc6 | transferred to adult services |
      transferred to adult social care | transferred to adult social care cin rc6 |
      transferred to adult social care services | transferred to adult social services | transfer to adult division |
      transfer to adult services | transfer to adult social services`,
    },
    {
      code: 'other',
      label: 'Other, and no longer in need',
      written: `
      accommodation on remand ended | age of young person | aim achieved | aim partially achieved |
      all service ceased | all work completed | assessment declined | assessment terminated other |
      auto closed caauto | c1 changed status to lac | c2 changed status to cp | care plan stepped down |
      care plan stepped up | case closed aim achieved |
      case closed following provision of services no step down to early help | case closed for any other reason |
      case closed other | case closed person has moved away | case closed referred to other agencies |
      case closed services ceased for any other reason | case closed step down |
      case closure services ceased for any other reason including child no longer in need |
      case transferred to caf taf process | ceased following review | change in circumstances | child reached 18 |
      child referral inappropriate |
      childrens services ceased for any other reason including child no longer in need |
      cin ceased for any other reason | cin workflow ended | circumstances changed | client refused services |
      client withdrawn | closed at client s request | closed child placed with f f | closed client refused services |
      closed divert to caf tac process | closed for any other reason | closed for any other reason cin rc7 |
      closed needs met by others | closed no response from client | closed to early help team | closure summary |
      contact lost | cr2 carer resigned | create a looked after placement | declined service declined |
      deemed not to be in need after referral | disability enablement service | early help | ehcp |
      eligibility criteria not met | episode cancelled | error existing care plan already in place |
      family no longer engaging | future directions other | future directions service no longer viable |
      g other incl child no longer in need | inappropriate referral |
      information advice given access case management team use only | information and advice given |
      intensive adolescent support team |
      left care to live with parents relatives or other person with no parental responsibility |
      moved person has moved away | nles no longer eligible for service | no assessment or service |
      no further action children s reasons | no further cin review child has cp plan or is la |
      no further cin review child has cp plan or is lac | no further cin review nfa | no longer requires care |
      not required | objectives met | other | other and no longer in need | other other case closure reason |
      other universal service | outcome c early help assessment | outcome c early help engagement |
      outcome c no further social work involvement | outcome c notify referrer of outcome |
      outcome c transfer denied | outcome earlyhlpeng | outcome ntfmch | outcome seriousincid |
      period of being looked after ceased for any other reason | pf16 | rc0 child not in need nfa after referral |
      rc5a transferred to services of our la non social care and not early help | rc7 | rc7a no longer in need nfa |
      rc7b no longer in need referred to eip esa | rc7c transferred to leaving care services |
      rc8 school leaving age | rc9 de escalation to early help nfa at referral or activity after assessment |
      rc9 nfa at referral | rca2 client withdraws | rce transferred to ecaf | reached 18 years |
      record of short breaks and personalisation service support | referral closure | referral inappropriate |
      referral to external agency | referral to other facility | referred to another la |
      referred to another smbc department | referred to other external agency | ref nfa c no further action |
      ref nfa c no further early help involvement |
      return home to live with parents relatives other person with pr not part of current care planning process not under sgo residence order child arrangements order |
      return home to live with parents relatives other person with pr part of care planning process not under sgo residence order child arrangements order |
      reviewed no longer eligible for services | safeguarding plan now in place | school | sentenced to custody |
      services ceased for any other reason | services ceased for any other reason including child no longer in need |
      services ceased for any other reason inc no longer cin |
      services ceased for any other reasons including child no longer in need | set up a looked after placement |
      step across to early help team prior to c f assessment | step cancelled | step down to early help |
      step down to early help closed after assessment | step down to early help team |
      step down to early help team following provision of services |
      step down to early help team prior to assessment following provision of services |
      step down to family matters targeted family support |
      step down to family matters targeted family support after social care involvement |
      step down to single agency | step down to single agency after social care involvement | step down to taf |
      step down to taf ehm | step down to taf ehm after social care involvement | stepped up to social care |
      successfully completed | transferred to caf | universal plus | work completed | young person turned 18 |
      zzcaf opened to social care in error | zzduplicate referrals opened in error`,
    },
    {
      code: 'not-in-need',
      label: 'Not in need after assessment',
      written: `
      case closed | case closed after assessment nfa | case closed after assessment no action taken |
      case closed after assessment no further action | case closed after assessment no s47 enquiry |
      case closed after assessment referred to other services | case closed after assessment s47 enquiry undertaken |
      case closed after initial or continuous assessment no further action | case closed as no factors identified |
      case closed at first c f assessment no step down to early help |
      case closed directly after assessment no further action |
      case closure case closed after assessment no further action | child deemed not to be in need after assessment |
      childrens case closed after assessment no further action | childrens nfa referral to gateway service |
      cin case closed after assessment nfa | closed after assessment |
      deemed not to be in need after assess cin rc8 | eha single agency | eha step down | eha step up |
      h child not in need after assessment | ineligible for services |
      no further action case closed after assessment | no further action required | no further sw action req |
      not in need after assessment | rc7 case closed after assessment no further action | rc8 | rc8a |
      rc8a closed after initial single assessment nfa | rc9 | ref on for caf threshold not met | refused services |
      school leaving age | step down to early help team following c f assessment |
      step down to early help team following referral and assessment`,
    },
    {
      code: 'not-stated',
      label: 'Not stated',
      written: `
      not stated | unknown`,
    },
  ],
};
