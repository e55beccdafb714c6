import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of accommodation of a care leaver on Annex A, and what real files have written for each. */
export const accommodationCodes: WrittenCodeSet = {
  name: 'accommodation of a care leaver',
  codes: [
    {
      code: 'with-family',
      label: 'With parents or relatives',
      written: `
      3 lac parents relatives | b | b1 | b 16 with parents or relatives | b2 | b parents relatives | b with parents |
      b with parents or relatives | b with parents or relatives connected person |
      care leaver accommodation with parents or relatives | friends family | parents or relatives |
      placed with own parents or other person with parental responsibility | with parents of relatives |
      with parents or relatives | with parents or relatives b | with parents relatives`,
    },
    {
      code: 'community-home',
      label: 'Community home',
      written: `
      2 lac residential placement | c | c1 | c 16 community home or other form of residential care | c2 |
      care leaver accommodation community home or other residential care | c community home |
      c community home or other form of residential care |
      c community home or other form of residential care c community home or other form of residential care |
      c community home or other form of residential care nhs establishment |
      c community home or other form of residential care such as an nhs estabishment |
      c community home or other form of residential care such as an nhs establishment |
      c community home or residential care | c community home residential care | c nhs establishment |
      code c2 is not mapped | community home | community home c |
      community home or other form of residential care |
      community home or other form of residential care such as an nhs establishment |
      community home or other form of residential care such as nhs establishment |
      community home or other from of residential care | community home or other residential care |
      community home residential care | homes and hostels inside la boundary |
      homes and hostels outside la boundary |
      nhs health trust or other establishment providing medical nursing care | residential care community home`,
    },
    {
      code: 'semi-independent',
      label: 'Semi-independent transitional accommodation',
      written: `
      care leaver accommodation semi independent transitional accommodation | d | d1 |
      d 16 semi independent transitional accommodation | d2 | d semi independent |
      d semi independent transitional accom | d semi independent transitional accommodation |
      d semi independent transitional accommodation and self contained accommodation |
      d semi independent transitional accommodation eg supported hostel trainer flats self contained accommodation with specialist personal assistance support eg for young people with disabilities pregnant young women and single parents and self contained accommodation with floating support |
      d semi independent transitional accommodation self contained accommodation |
      family centre or mother and baby unit |
      residential accommodation not subject to children s homes regulations | semi independent |
      semi independent accommodation d | semi independent self contained accommodation |
      semi independent transitional | semi independent transitional accommodation |
      semi independent transitional accommodation like a supported hostel trainer flats self contained accommodation with specialist personal assistance support for example for young people with disabilities pregnant young women and single parents and self contained accommodation with floating support |
      semi independent transitional accommodation self contained accommodation`,
    },
    {
      code: 'supported-lodgings',
      label: 'Supported lodgings',
      written: `
      care leaver accommodation supported lodgings | e | e1 | e 16 in house supported lodgings | e2 |
      e supported lodgings |
      e supported lodgings accommodation usually in a family home where adults in the host family provide formal advice and support |
      e supported lodgings adults shared lives scheme | e supported lodgings not former foster carer |
      supported lodgings |
      supported lodgings accommodation usually in a family home where adults in the host family provide formal advice and support |
      supported lodgings accommodation where adults in the host family provide support | supported lodgings e`,
    },
    {
      code: 'abroad',
      label: 'Gone abroad',
      written: `
      g | g1 | g2 | g abroad | g gone abroad | gone abroad | gone abroad g`,
    },
    {
      code: 'deported',
      label: 'Deported',
      written: `
      deported | h | h1 | h2 | h deported`,
    },
    {
      code: 'ordinary-lodgings',
      label: 'Ordinary lodgings',
      written: `
      care leaver accommodation ordinary lodgings | code k2 is not mapped | k | k1 |
      k 16 ordinary lodgings without formal support | k2 | k ordinary lodgings |
      k ordinary lodgings without formal support | lodgings no formal support | ordinary lodgings |
      ordinary lodgings without formal support`,
    },
    {
      code: 'not-known',
      label: 'Residence not known',
      written: `
      code r is not mapped | no information | not recorded | not stated | r | r1 | r 16 residence not known |
      r2 | residence not know | residence not known | residenece not known | r residence not known |
      whereabouts unknown`,
    },
    {
      code: 'homeless',
      label: 'No fixed abode or homeless',
      written: `
      care leaver accommodation no fixed abode homeless | code s is not mapped | homeless | nfa homeless |
      no fixed abode | no fixed abode homeless | no fixed abode homeless s | no fixed abode or homeless | s |
      s1 | s 16 no fixed abode or homeless | s2 | s no fixed abode homeless | s no fixed abode or homeless |
      s no fixed above homeless`,
    },
    {
      code: 'foyer',
      label: 'Foyers',
      written: `
      all residential schools except where dual registered as a school and children s |
      care leaver accommodation foyers | foyer | foyer and similar supported accomodation | foyers |
      foyers and similar | foyers and similar supported accommodation |
      foyers and similar supported accommodation which combines the accommodation with opportunities for education training or employment |
      foyers and similar supported accommodation with education training or employment |
      foyers and similar supported lodging | foyers and similar supported lodgings | foyers t | t | t1 |
      t 16 foyers and similar supported accommodation | t2 | t foyers |
      t foyers and similar supported accommodation |
      t foyers and similar supported accommodation which combines the accommodation with opportunities for education training or employment |
      the foyer and similar supported accommodation`,
    },
    {
      code: 'independent-living',
      label: 'Independent living',
      written: `
      accommodation provided by college university | care leaver accommodation independent living |
      independant living | independent living |
      independent living eg in flat or lodgings without formal support staff or in |
      independent living for example independent tenancy of flat house or bedsit including local authority or housing association tenancy or accommodation provided by a college or university includes flat sharing |
      independent living u | own tenancy council | own tenancy private | u | u1 | u 16 independent living | u2 |
      u independent living | u independent living e g independent tenancy of flat house or bedsit |
      u independent living eg independent tenancy of flat house or bedsit including la or housing association tenancy or accommodation provided by a college or university includes flat sharing |
      u independent living eg tenancy of flat or house | university accommodation`,
    },
    {
      code: 'emergency',
      label: 'Emergency accommodation',
      written: `
      emergency accommodation | emergency accommodation eg night shelter direct access emergency hostel |
      emergency accommodation like a night shelter direct access or emergency hostel | v | v1 |
      v 16 emergency accommodation | v2 | v emergency accommodation`,
    },
    {
      code: 'bed-and-breakfast',
      label: 'Bed and breakfast',
      written: `
      bed and breakfast | w | w1 | w 16 bed and breakfast | w2 | w bed and breakfast`,
    },
    {
      code: 'custody',
      label: 'In custody',
      written: `
      4 lac custody | care leaver accommodation in custody | custody | in custody | in custody x | x | x1 |
      x 16 custody | x2 | x custody | x in custody | young offender institution or prison`,
    },
    {
      code: 'former-foster-carer',
      label: 'With former foster carer',
      written: `
      1 lac foster placement | care leaver accommodation with former foster carers |
      foster placement with relative or friend inside la boundary |
      foster placement with relative or friend outside la boundary | living with former foster carer |
      placement with other foster carer arranged through agency inside la boundary |
      placement with other foster carer arranged through agency outside la boundary |
      placement with other foster carer provided by la inside la boundary |
      placement with other foster carer provided by la outside la boundary |
      staying put arranged through agency inside la boundary |
      staying put arranged through agency outside la boundary | staying put provided by la inside la boundary |
      with former fost carer under staying put arrangmts | with former foster carer | with former foster carers |
      with former foster carers continuing turning 18 |
      with former foster carers plan involves remaining with this former foster family |
      with former foster carers where the young person has been fostered and on turning 18 continues to remain with the same carer who had fostered them immediately prior to their reaching legal adulthood and where the plan for their care involves their remaining with this former foster family for the future this code should not be used for 17 year old care leavers if the foster carer is also a relative this code should be used rather than b with parents or relatives |
      with former foster carers z | z | z1 | z 16 staying put | z2 |
      z2 with former foster carers staying put arrangement | z living with former foster carer 18 |
      z staying put | z staying put with former foster carers | z supported lodgings staying put |
      z with former foster carer | z with former foster carers | z with former foster carers dependent living |
      z with former foster carers ie same placement as at 18 yrs | z with former foster carers post 18 |
      z with former foster carers z1 with foster carers`,
    },
    {
      code: 'other',
      label: 'Other accommodation',
      written: `
      care leaver accommodation other accommodation | cla | other accommodation | other accommodation y |
      residing with friends | with friends | y | y1 | y 16 other accommodation unsuitable | y2 | y not suitable |
      y other accommodation | y other accommodation state in notes | y other accomodation | y residing with friends |
      y suitable`,
    },
  ],
};
