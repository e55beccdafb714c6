import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of placement type on Annex A, and what real files have written for each. */
export const placementTypeCodes: WrittenCodeSet = {
  name: 'placement type',
  codes: [
    {
      code: 'foster',
      label: 'Foster placement',
      written: `
      05 other foster placements la area | 09 | 36 | a4 placed for adoption w consent not w current foster carer |
      agency foster placement outside lbl | agency foster placement within lbl |
      dnu foster placement with relative or friend | dnu placement with other foster carer |
      do not use from 1 4 08 placement with other foster carer provided by la carer lives inside la boundary | f1 |
      f2 | f3 | f4 | f5 | f6 | foster carer to adopter |
      fostering placement with relative or friend who is also an approved adopter ffa concurrent planning |
      fostering placement with relative or friend who is not long term or ffa concurrent planning |
      foster placement | foster placement in northumberland provided by ncc |
      foster placement in northumberland with relative friend |
      foster placement outside northumberland with relative friend | foster placements |
      foster placement with other foster carer long term fostering |
      foster placement with other foster carer not long term or ffa |
      foster placement with other foster carer not long term or ffa concurrent planning |
      foster placement with other foster carer who is also an approved adopter ffa concurrent planning |
      foster placement with relative friend outside lbl | foster placement with relative or friend |
      foster placement with relative or friend long term fostering |
      foster placement with relative or friend long term fostering in |
      foster placement with relative or friend long term fostering in u1a |
      foster placement with relative or friend long term fostering out |
      foster placement with relative or friend long term fostering out u1b |
      foster placement with relative or friend not long term or ffa |
      foster placement with relative or friend not long term or ffa in |
      foster placement with relative or friend not long term or ffa in u3a |
      foster placement with relative or friend not long term or ffa out |
      foster placement with relative or friend not long term or ffa out u3b |
      foster placement with relative or friend who is also an approved adopted ffa |
      foster placement with relative or friend who is also an approved adopter ffa |
      foster placement with relative or friend who is also an approved adopter ffa out |
      foster placement with relative or friend who is also an approved adopter ffa out u2b |
      foster place with relative friend short term | fp inside la other foster carer by la |
      fp outside la other f carer by agency |
      h5 placement with other foster carer arranged through agency outside la boundary |
      l01 foster placement relative friend within la | l05 other foster placement within la |
      l06 other foster placements outside la | la foster placement outside lbl | la foster placement within lbl |
      placement other foster carer short term | placement with another foster carer |
      placement with other foster carer | placement with other foster carer long term |
      placement with other foster carer long term fostering |
      placement with other foster carer long term fostering in |
      placement with other foster carer long term fostering in u4a |
      placement with other foster carer long term fostering out |
      placement with other foster carer long term fostering out u4b |
      placement with other foster carer not long term or ffa |
      placement with other foster carer not long term or ffa in |
      placement with other foster carer not long term or ffa in u6a |
      placement with other foster carer not long term or ffa out |
      placement with other foster carer not long term or ffa out u6b |
      placement with other foster carer notts la other la or independent carer |
      placement with other foster carer who is also an approved adopted ffa |
      placement with other foster carer who is also an approved adopter ffa |
      placement with other foster carer who is also an approved adopter ffa in |
      placement with other foster carer who is also an approved adopter ffa in u5a |
      placement with other foster carer who is also an approved adopter ffa out |
      placement with other foster carer who is also an approved adopter ffa out u5b |
      p ment other foster carer approved adopter ffa | q1 | q2 | reg 24 carer | reg 38 |
      regulation 24 temporary approval of family friends as foster carers | u1 | u2 | u3 | u4 | u5 | u6 |
      with other foster carer long term fostering | with other foster carer not ffa concurrent planning |
      with other foster carer who is also approved or ffa concurrent planning |
      with parent relative friend care ord | with parent relative friend not co |
      with relative or friend long term fostering | with relative or friend not ffa concurrent planning |
      with relative or friend who is also approved or ffa concurrent planning`,
    },
    {
      code: 'for-adoption',
      label: 'Placed for adoption',
      written: `
      a1 | a2 | a3 | a4 | a4out placed for adoption with consent not with current foster carer outside la | a5 |
      a5out placed for adoption with placement order with current foster carer outside la | a6 |
      a6out placed for adoption with placement order not with current foster carer outside la |
      adoption placement order not with current foster carer sect 21 of 2002 act |
      adoption placement order with current foster carer sect 21 of 2002 act |
      adoption with consent not with current foster carer sect 19 of 2002 act | placed for adoption |
      placed for adoption with consent not with current foster carer under s19 aa 2002 |
      placed for adoption with consent under section 19 of 2002 act not with current foster carer |
      placed for adoption with consent under section 19 of 2002 act with current foster carer |
      placed for adoption with consent under section 19 of the 2002 act not with current foster carer |
      placed for adoption with consent under section 19 of the 2002 act with current foster carer |
      placed for adoption with consent with current foster carer under s19 aa 2002 |
      placed for adoption with parental guardian consent not with current foster carer under section 19 of the adoption and children act 2002 or with a freeing order where parental guardian consent has been given under section 18 1 a of the adoption act 1976 |
      placed for adoption with parental guardian consent with current foster carer under section 19 of the adoption and children act 2002 or with a freeing order where parental guardian consent has been given under section 18 1 a of the adoption act 1976 |
      placed for adoption with placement order not with current foster carer under s21 aa 2002 |
      placed for adoption with placement order not with current foster carer under section 21 of the adoption and children act 2002 |
      placed for adoption with placement order not with current foster carer under section 21 of the adoption and children act 2002 or with a freeing order where parental guardian consent was dispensed with under section 18 1 b of the adoption act 1976 |
      placed for adoption with placement order under section 21 of 2002 act not with current foster carer |
      placed for adoption with placement order under section 21 of 2002 act with current foster carer |
      placed for adoption with placement order under section 21 of the 2002 act not with current foster carer |
      placed for adoption with placement order under section 21 of the 2002 act with current foster carer |
      placed for adoption with placement order with current foster carer under s21 aa 2002 |
      placed for adoption with placement order with current foster carer under section 21 of the adoption and children act 2002 or with a freeing order where parental guardian consent was dispensed with under section 18 1 b the adoption act 1976 |
      placed for adopt with consent not with current fc | placed for adopt with place order not current fc |
      placed for adopt with po with current fc | place for adopt with po not with current fc`,
    },
    {
      code: 'with-parents',
      label: 'Placed with parents',
      written: `
      h5 placed with own parents or other person with parental responsibility |
      ico or co only parents person with parent resp | p1 |
      p1out placed with own parents or other persons with parental authority outside la |
      placed under placement of children regs 1991 with parent person with parental resp |
      placed with own parents or other person with parental responsibility |
      placed with own parents or other person with pr |
      placed with own parents or person with parental responsibility |
      placed with own parents person with parental resp | placed with parents |
      placed with parents or other with p resp | placement with parents`,
    },
    {
      code: 'independent-living',
      label: 'Independent living',
      written: `
      independent living |
      independent living eg in flat lodgings bedsit b b or with friends with or without formal support |
      independent living e g in flat or lodgings bedsit b b or with friends with or without formal support staff |
      independent living for example in a flat lodgings bedsit bed and breakfast b b or with friends independent living for example in a flat lodgings bedsit bed and breakfast b b or with friends |
      independent living in flat with or without formal support |
      independent living in lodgings with or without formal support |
      independent living like in a flat lodgings bedsit b b or with friends with or without formal support |
      independent living with friends with or without formal support | independent living with or without support |
      in lodgings living independently no formal support | living independently | other placements in the community |
      p2 | p2out independent living flat lodgings bedsit friends with or without formal support outside la |
      r5 independent living eg in flat or lodgings without formal support staff or in | supported accommodation`,
    },
    {
      code: 'residential-employment',
      label: 'Residential employment',
      written: `
      p3 | residential employment`,
    },
    {
      code: 'residential-accommodation',
      label: 'Residential accommodation',
      written: `
      h5 | h5 semi independent living accommodation not subject to children s homes regulations |
      homes and hostels not subject to children s homes regulations | k3 |
      pl in hostels other supportive resids | residential accommodation |
      residential accommodation not reg children s home |
      residential accommodation not subject to children s homes regulations |
      residential settings not subject to childrens home regs | secure units homes and hostels |
      semi independent living accommodation not subject to children s homes regulations |
      vol hostel semi independence with formal support`,
    },
    {
      code: 'secure-home',
      label: 'Secure children’s home',
      written: `
      h1 | h2 | k1 | k1out secure unit outside la | secure children s home | secure children s homes | secure unit |
      secure unit criminal outside la boundary`,
    },
    {
      code: 'childrens-home',
      label: 'Children’s home',
      written: `
      children s home | childrens homes | h3 | h4 | homes and hostels |
      homes and hostels in northumberland subject to ch regs | homes and hostels inside la boundary |
      homes and hostels inside la boundary k2a | homes and hostels outside la boundary |
      homes and hostels outside la boundary k2b | homes and hostels subject to children s homes regulations | k2 |
      k2out homes and hostels outside la`,
    },
    {
      code: 'care-home',
      label: 'Residential care home',
      written: `
      r1 | r1out residential care home outside la | residential care home |
      residential care home reg homes act 1984 | residential care home registered under 1984 act |
      residential care homes`,
    },
    {
      code: 'health',
      label: 'NHS or health trust',
      written: `
      j nhs health trust | nhs health trust medical or nursing care estab | nhs health trust or other establishment |
      nhs health trust or other establishment providing medical or nursing care |
      nhs health trust or other providing medical nursing care | nhs or health trust |
      nhs other estab providing medical nursing care | nhs trust providing medical nursing care | r2 |
      r2out nhs health trust or other establishment providing medical or nursing care outside la`,
    },
    {
      code: 'family-centre',
      label: 'Family centre or mother and baby unit',
      written: `
      family centre mother and baby unit | family centre or mother and baby unit | mother baby unit | r3 |
      r3out family centre or mother and baby unit outside la`,
    },
    {
      code: 'young-offender-institution',
      label: 'Young offender institution',
      written: `
      other residential settings | r5 | r5out young offender institution or prison outside la | yoi or prison |
      young offender institution | young offender institution or prison |
      young offender institution yoi or secure training centre stc | young offender inst prison |
      young offenders institution or prison | youth treatment centres | ytc`,
    },
    {
      code: 'residential-school',
      label: 'Residential school',
      written: `
      all residential schools except where dual registered as a school and children s home |
      all residential schools unless home | residential school | residential school not dual registered |
      residential schools | s1 |
      s1out all residential schools except where dual registered as a school and children s home outside la |
      schools except where dual registered as childrens homes`,
    },
    {
      code: 'other',
      label: 'Other placement',
      written: `
      f1 placement with relative or friend in boundary |
      f2 placement with other carer by council within boundary |
      f3 placement with other carer through agency within boundary |
      f5 placement with carer by council outside boundary |
      f6 placement with carer through agency outside boundary |
      h5 in residential accommodation not subject to children s homes regulations in la |
      h5out residential accommodation not subject to children s homes regulations outside la | m1 | m2 | m3 |
      other placement | other placement not listed above | other placements |
      other placements must be listed on a schedule sent to dfe with annual submission |
      other placements must be listed on a schedule sent to dh with annual submission |
      r4 youth treatment centre | whereabouts known not in refuge | x1 placed under regulation 38 6 | z1 |
      z101 placement by court sec 38 6 | z102 unauthorised placements | z103 temporary stay in hotel | z11 |
      z12 | z13 | z14`,
    },
    {
      code: 'temporary',
      label: 'Temporary placement',
      written: `
      all types of temporary move | all types of temporary move see paragraph above for further details |
      section 17 short break respite | t0 | t1 | t2 | t3 | t4 | temporary |
      temporary absences of the child on holiday |
      temporary accommodation of seven days or less for any other reason not covered by codes t1 to t3 |
      temporary accommodation of seven days or less for any reason not covered by codes t1 to t3 |
      temporary accommodation whilst normal foster carer is on holiday | temporary move |
      temporary periods in hospital | temporary periods in hospital 62 | temporary placement`,
    },
  ],
};
