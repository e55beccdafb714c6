import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of reason a child ceased to be looked after on Annex A, and what real files have written for each. */
export const ceasedReasonCodes: WrittenCodeSet = {
  name: 'reason a child ceased to be looked after',
  codes: [
    {
      code: 'adopted',
      label: 'Adopted',
      written: `
      adopted | adopted application for an adoption order unopposed |
      adopted application for and adoption order unopposed | adopted application unopposed |
      adopted consect dispensed with by court | adopted consent dispensed with |
      adopted consent dispensed with by court | adopted unopposed | e1 | e11 | e12`,
    },
    {
      code: 'died',
      label: 'Died',
      written: `
      child died | died | e2`,
    },
    {
      code: 'other-authority',
      label: 'Care taken over by another authority',
      written: `
      care taken over by another authority | care taken over by another la |
      care taken over by another la in the uk | care taken over by another la in uk |
      care taken over by another local authority in the uk | care taken over by other la |
      c care taken by another la | e3 | transferred to services of another la`,
    },
    {
      code: 'returned-home',
      label: 'Returned home to parents or relatives',
      written: `
      d returned home to live with parents or relatives | e4 | e4a |
      e4a planned returned home to live with parents no order |
      e4a returned home to live with parents relatives or person with pr part of care planning process not under a residence order |
      e4a return home to live with parents relatives or other person with parental responsibility as part of the care planning process not under a residence order or special guardianship order |
      e4b |
      e4b returned home to live with parents relatives or person with pr not part of care planning process not under a residence or |
      e4b return home to live with parents relatives or other person with parental responsibility which was not part of the current care planning process not under a residence order or special guardianship order |
      e4b unplanned returned home to live with parents no order | planned ret home parent other with parental resp |
      planned return home to parents other parent resp | returned home planned |
      returned home to live with parents relatives | returned home to parents or relatives |
      returned home to parents relatives parental resp | returned home unplanned |
      return home to live with parents relatives or other person with parental responsibility as part of the care planning process |
      return home to live with parents relatives or other person with parental responsibility as part of the care planning process not ro or sgo |
      return home to live with parents relatives or other person with parental responsibility as part of the care planning process not under a residence order or sgo |
      return home to live with parents relatives or other person with parental responsibility as part of the care planning process not under a residence order or special guardianship order |
      return home to live with parents relatives or other person with parental responsibility as part of the care planning process not under a special guardianship order or residence order or from 22 april 2014 a child arrangements order |
      return home to live with parents relatives or other person with parental responsibility not part of the current care planning process not ro or sgo |
      return home to live with parents relatives or other person with parental responsibility which was not part of the care planning process |
      return home to live with parents relatives or other person with parental responsibility which was not part of the current care |
      return home to live with parents relatives or other person with parental responsibility which was not part of the current care planning process not under a residence order or special guardianship order |
      return home to live with parents relatives or other person with parental responsibility which was not part of the current care planning process not under a special guardianship order or residence order or from 22 april 2014 a child arrangements order |
      return home to live with parents relatives or other person with parental responsibility which was not part of the current care planning process not under residence order or sgc |
      return home to live with parents relatives or other person with parental responsibility which wsa not part of the current care planning process |
      return home to live with parents relatives or other person with parentel responsiblity as part of the care planning process not under a ro or sgo |
      return home to live with parents relatives or other person with parentel responsiblity which was not part of the care planning process not under a ro or sgo |
      return home to live with parents relatives or other person with pr as part of care planning not special guardianship or residence order from 22 4 14 child arrangement order |
      return home to live with parents relatives or other person with pr not as part of current care planning not special guardianship or residence order from 22 4 14 child arrangement order |
      return home to live with parents relatives other person with pr not part of current care planning process not under sgo residence order child arrangements order |
      return home to live with parents relatives other person with pr part of care planning process not under sgo residence order child arrangements order |
      se4a return home under care planning no order | se4b unplanned return home no order |
      unplanned ret home parent other with parent resp | with parent relative or other person with no pr |
      with parent relative or other person with pr planned | with parent relative or other person with pr unplanned`,
    },
    {
      code: 'left-to-relatives',
      label: 'Left to live with parents, relatives or others without parental responsibility',
      written: `
      aged 18 or over and remained with current carers inc staying put arrangements |
      aged 18 or over who stayed with their former foster carers staying put | e13 | e17 |
      e20 staying put young person remains living with former carers at age 18 |
      e4a return home with parents rels other with pr part of care planning process |
      left care to live with parents relatives or other person with no parental responsibility |
      left care to live with parents relatives or other person with no parental responsibility this code should be used if the child left care to live with parents relatives or another person but this person did not have parental responsibility |
      left care to live with parents relatives or other person with no parental responsibility this code should be used if the child left care to live with parents relatives or another person but this person did not have parental responsibility parents relatives or other person with no parental responsibility |
      left care to live with parents relatives or other person with no parental responsibillity |
      left care to live with parents relatives or other person with no perental responsibility |
      left care to live with parents relatives or other person with no pr |
      left to live with parents relatives or others without parental responsibility | living with person without pr |
      unplanned to parent other parent resp`,
    },
    {
      code: 'arrangements-order',
      label: 'Child arrangements or residence order',
      written: `
      child arrangement order | child arrangement order granted on day episode ceased |
      child arrangements or residence order | child arrangements res order | e41 |
      e41a child arrangements order granted | residence care arrangement order |
      residence or child arrangement order granted |
      residence order from 22 04 2014 a child arrangements order which sets out with whom the child is to live granted |
      residence order granted |
      residence order or from 22 april 2014 a child arrangements order which sets out with whom the child is to live granted |
      residence order or from 22 april 2014 a child arrangements order which sets out with whom the child is to live granted 77`,
    },
    {
      code: 'special-guardianship',
      label: 'Special guardianship order',
      written: `
      e42 | e43 | e44 | e45 | e46 | e47 | e48 | g special guardianship orders |
      se43 special g ship order made to former foster carers |
      se44 special g ship order to carers not former foster | sg former foster carer s who were relative friend |
      sg relative friend not former foster carer s | spec guardianship former fc s |
      special g ship order to carers other than fcs | special guardianship |
      special guardianship made to careres other than former foster carers |
      special guardianship made to carers other than former foster carers |
      special guardianship made to carer s other than former foster carer s who were a relative or friend |
      special guardianship made to former foster carers |
      special guardianship made to former foster carer s other than relatives or friends |
      special guardianship made to former foster carer s who were a relative or friend |
      special guardianship ord carer not former f carer | special guardianship order |
      special guardianship order made to carers other than former foster carers |
      special guardianship order made to carers other than former foster carers who were a relative or friend |
      special guardianship order made to carers other than former foster carers who were a relative or friends |
      special guardianship order made to former f carer | special guardianship order made to former fcs |
      special guardianship order made to former foster carers |
      special guardianship order made to former foster carers other than relatives or friends |
      special guardianship order made to former foster carers who were a relative or friend |
      special guardianship order to former foster carers`,
    },
    {
      code: 'independent-living',
      label: 'Moved into independent living',
      written: `
      e5 | e6 | independent accommodation | independent living not looked after supported accom |
      independent living not looked after unsupported accom | independent living supported accommodation |
      independent living unsupported |
      moved into independant living arrangement and no longer looked after accommodation providing no formalised advice support arrangements e g b b bedsit own flat living with friends |
      moved into independant living arrangement and no longer looked after supportive accommodation providing formalised advice support arrangements e g most hostels ymcas foyers and care leaver projects |
      moved into independent living |
      moved into independent living arrangement and no longer looked after accommodation providing no formalised advice support arrangements such as bedsit own flat living with friends |
      moved into independent living arrangement and no longer looked after non supportive accommodation |
      moved into independent living arrangement and no longer looked after supportive accommodation |
      moved into independent living arrangement and no longer looked after supportive accommodation providing formalised advice support arrangements e g most hostels ymcas foyers and care leaver projects |
      moved into independent living arrangement and no longer looked after supportive accommodation providing formalised advice support arrangements such as most hostels ymcas foyers and care leavers projects |
      moved into independent living with formal support | moved into independent living with no formalised support |
      moved into independent living without formal support |
      moved into independent living with supportive accommodation | moved to independent living formal advice |
      moved to independent living no formal advice | moved to indep liv arrangement with formal support |
      moved to indep liv without formal support | se5 independence ongoing ssd support |
      se6 independence no ongoing ssd support | supported accommodation`,
    },
    {
      code: 'adult-residential',
      label: 'Transferred to residential care funded by adult services',
      written: `
      e7 | e8 transferred to care of adult services | transferred to adult social services |
      transferred to adult ss | transferred to care of adults division |
      transferred to care of adult social services | transferred to residential care funded by adult services |
      transferred to residential care funded by adult social services | transfer to adult social services`,
    },
    {
      code: 'custody',
      label: 'Sentenced to custody',
      written: `
      e9 | sentenced to custody`,
    },
    {
      code: 'remand-ended',
      label: 'Accommodation on remand ended',
      written: `
      accommodation in remand ended | accommodation on remand end | accommodation on remand ended |
      accommodation on remand ended this code should be used if a child was remanded to youth detention accommodation and has stopped their episode of care because they are no longer remanded |
      accomodation on remand ended | e14 | e8 accommodation on remand s23 cypa 1969 ceased | remand status ended`,
    },
    {
      code: 'adult-by-assessment',
      label: 'Age assessment found the child 18 or over',
      written: `
      age assessed over 18 e5 e6 e7 do not apply | age assessement determined child was 18 or over |
      age assessment determined child is aged 18 or over and e5 e6 and e7 do not apply |
      age assessment determined child is aged 18 or over and e5 e6 and e7 do not apply e g an unaccompanied asylum seeking child whose age has been disputed |
      age assessment determined child is aged 18 or over and e5 e6 and e7 do not apply e g an unaccompanied asylum seeking child whose age has been disputed this code should be used if the episode of care ended because the age was disputed an assessment rev |
      age assessment determined child is aged 18 or over and e5 e6 and e7 do not apply eg a uasc seeking child whose age has been disputed |
      age assessment determined child is aged 18 or over and e5 e6 and e7 do not apply for example an unaccompanied asylum seeking child whose age has been disputed |
      age assessment found the child 18 or over | age disputed age assessment determined child under 18 or over |
      e15 | l age assessment determined child was 18 or over | se15 assessed as over 18 age disputed |
      uasc age assessed as over 18`,
    },
    {
      code: 'abroad',
      label: 'Child moved abroad',
      written: `
      child moved abroad | e16 | moved abroad |
      moved abroad use this code if the child left care because they moved to another country including when a child is deported`,
    },
    {
      code: 'other',
      label: 'Care ceased for any other reason',
      written: `
      age assessment determined child is aged 18 or over and e5 e6 and e7 do not apply e g an unaccompanied asylum seeking child who |
      aged 18 or over and remained with current carers inc under staying put arrangements | any other reason |
      care ceased for any other reason | case closed after assessment no further action | e17 staying put |
      e7 transferred to adult social care | e7 transferred to residential care funded by adult social care services |
      e8 | e81 reached age 18 years of age | e90 | period of being looked after ceased for any other reason |
      post 21 case closure | se8a discharged changed to supervision order |
      se90 child turned 18 living with former foster carer |
      services ceased for any other reason including child no longer in need`,
    },
  ],
};
