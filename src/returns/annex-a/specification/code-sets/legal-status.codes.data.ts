import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of legal status on Annex A, and what real files have written for each. */
export const legalStatusCodes: WrittenCodeSet = {
  name: 'legal status',
  codes: [
    {
      code: 'interim-care-order',
      label: 'Interim care order',
      written: `
      a interim care orders | c1 | cla c1 interim care order | cla interim care order | code c1 is not mapped |
      interim care order | interim care order s38 | interim care order sec 38 1 | l30 interim care order s38 ca 89`,
    },
    {
      code: 'full-care-order',
      label: 'Full care order',
      written: `
      b full care orders | c2 | care order | care order s31 1 a | care order sec 31 a | cla c2 care order |
      cla c2 full care order | cla full care order | code c2 is not mapped | full care order |
      l31 care order s31 1 a ca 89 | section 31 care order | ward of court |
      wardship granted in high court and child in la accommodation`,
    },
    {
      code: 'freed',
      label: 'Freed for adoption',
      written: `
      cla d1 freed for adoption | cla freed for adoption freeing order granted | d1 | freed for adoption |
      freeing order granted`,
    },
    {
      code: 'placement-order',
      label: 'Placement order granted',
      written: `
      cla concurrent placement order care order | cla e1 placement order and c2 full care order |
      cla e1 placement order granted | cla e1 placement order granted and c2 full care order | cla placement order |
      concurrent care order placement order | e1 | placement order | placement order and care order concurrent |
      placement order full care order granted on same day | placement order granted |
      placement order or full care order placement order granted simultaneously | placement order s21 adop act 2002 |
      placement order sec 21 | po`,
    },
    {
      code: 'section-20',
      label: 'Accommodated under section 20',
      written: `
      accommodated under s20 on single occasions | accommodated under section 20 |
      accommodated under section 20 single | accomm s20 single period accomm s20 shared care |
      accomm under s20 asylum seeker | accom s 20 single period |
      cla single period of accommodation under section 20 | cla v2 single period of accommodation under section 20 |
      code v2 is not mapped | e accommodated under s20 | person over 18 accommodated under section 20 5 |
      s20 accom single period | s20 homeless | s20 shared care | s20 short breaks 75 nights | s20 single placement |
      section 20 voluntary accommodation agreements | single period of accommodation section 20 |
      single period of accommodation under s20 | single period of accommodation under section 20 |
      single period of accomodation under section 20 | single placement acc by la s20 1 ca under 16 |
      single placement acc by la s20 3 ca 16 over | under s 20 single continuous period | v2`,
    },
    {
      code: 'detained-for-protection',
      label: 'Detained on child protection grounds',
      written: `
      child assessment order | child assessment order la accommodation | cla emergency protection order |
      cla l1 under police protection in local authority accommodation |
      cla l2 subject to emergency protection order |
      cla l3 under child assessment order in local authority accommodation |
      cla under child assessment order and in la accommodation |
      cla under police protection and in la accommodation | code l1 is not mapped |
      detained on child protection grounds | emergency protection order | emergency protection order epo |
      emergency protection order local authority application | emergency protection order police |
      emergency protection order police applied on la behalf |
      f detained on child protection grounds in la accommodation |
      f detained on child protection grounds in la accomodation | l1 | l2 | l3 | l59 epo transferred to la |
      on remand or committed for trial or sentence | police powers of protection | police protection la accomm |
      police protection la accommodation | police protection order |
      under child assessment order and in local authority accommodation |
      under police protection and in local authority accommodation | under police protection in la accommodation |
      under police protection s46 3 f`,
    },
    {
      code: 'youth-justice',
      label: 'Youth justice legal statuses',
      written: `
      cla detained in la accommodation under pace |
      cla j1 in local authority on remand or committed for trial or sentence |
      cla j2 detained in local authority accomodation under pace |
      cla j3 cypa 1969 supervision order with residence requirement |
      cla on remand or committed for trial or sentence and accommodated by la |
      cla sentenced to cypa 1969 supervision order with residence requirement | code j1 is not mapped |
      court ordered secure remand in la accommodation |
      detained on remand or committed for trial sentence under section 23 | detained pace | in la acc s 12aa cyp69 |
      interim s o s38 1 ca 89 | interim supervision order | j1 | j2 | j3 | j4 | on remand committed for trial |
      on remand committed trial sentence and accommodated by la |
      on remand or committed for trial or sentence and accommodated by la |
      placed in local authority accommodation under pace including secure accommodation |
      placed in local authority accommodation under pace including secure accommodation however this would not necessarily be accommodation where the child would be detained |
      remanded committed for trial | remanded la accom laspoa 2012 | remanded to la accommodation s20 |
      remanded to local authority accommodation or to youth dentention accommodation |
      remanded to local authority accommodation or to youth detention accommodation | secure accommodation s25 1 |
      sentenced to cypa 1969 supervision order with residence requirement | sentenced to youth rehabilitation order |
      sentenced to youth rehabilitation order criminal justice and immigration act 2008 as amended by laspoa 2012 with residence or intensive fostering requirement |
      supervision order | supervision order with a residence requirement | supervsn order s31 1 b ca 89 |
      sup ord s31 with dir | youth justice legal statuses`,
    },
  ],
};
