import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of ethnicity on Annex A, and what real files have written for each. */
export const ethnicityCodes: WrittenCodeSet = {
  name: 'ethnicity',
  codes: [
    {
      code: 'white',
      label: 'White',
      written: `
      a | a1 | a2 | a3 | a4 | a5 | a a1 | a a10 any other white background | a a14 traveller of irish heritage |
      a a15 any other white background | a a17 any other white background | a a18 any other white background |
      a a1 white british | a a2 | a a25 any other white background | a a26 any other white background |
      a a27 any other white background | a a28 any other white background | a a28 white british |
      a a29 any other white background | a a2 white british | a a2 white irish | a a3 |
      a a32 any other white background | a a39 any other white background | a a3 any other white background |
      a a3 white british | a a41 white british | a a4 any other white background | a a4 white british | a a5 |
      a a5 any other white background | a a5 white british | a a6 | a a6 any other white background |
      a a6 white british | a a7 white british | a aa1 white british | a aa4 any other white background | albanian |
      any other white | any other white background | bosnian herzegovinian | british | british white british |
      bulgarian | croatian | english | english welsh scottish northern irish british | greek | greek cypriot |
      gypsy | gypsy or irish traveller | gypsy or roma | gypsyr gypsy roma | gypsy roma | gypsy romany |
      gypsy traveller | irish | irish white irish | italian | jersey | jewish | kurdish | mediterranean u k |
      okrd kurdish | other white background | other white british | other white white unspecified | polish |
      polish or other eastern european | portuguese | roma | traveller of irish heritage |
      travir traveller of irish heritage | turkish | turkish cypriot | walb | w any other white background | wbos |
      wbri | wcor | wcro | weeu | weng | wen weng english | weur | wgrc | wgre | wgrk |
      wha woth any other white backgro | whb wbri british | white | white albanian | white algerian |
      white all republics which made up the former ussr | white any other background | white any other ethnic group |
      white any other white background | white bosnian | white bosnian herzegovinia | white british |
      white british irish | white british mixed british | white bulgarian | white caucasian | white croatian |
      white cypriot part not stated | white dutch | white eastern european | white english |
      white english welsh scottish northern irish british | white estonian | white european |
      white european european unspecified european mxd | white former yugoslav republics | white french |
      white german | white greek | white greek cypriot | white greek g cypriot | white gypsy roma |
      white gypsy romany | white hungarian | white irish | white irish traveller | white italian | white jersey |
      white kosovan | white kurdish | white latvian | white lithuanian | white mixed white | white morrocan |
      white north american | white northern irish | whiteoth any other white | white other | white other british |
      white other cultural background | white other european |
      white other republics which made up the former yugoslavia | white other white european |
      white other white european european unspecified european mixed | white other white white unspecified |
      white polish | white portuguese | white romanian | white russian | white scandanavian | white scottish |
      white serbian | white slovakian | white spanish | white traveller | white traveller of irish heritage |
      white turkish | white turkish cypriot | white turkish t cypriot | white welsh | white western european |
      white westernt european | white white british | wht traveller irish heritage | wiri | wirt | wita | wkos |
      woth | wotw | wowb | wpor | wrom | wsco | wser | w traveller of irish heritage | wtuc | wtuk | wtur | wwel |
      wweu | w white british | w white irish`,
    },
    {
      code: 'mixed',
      label: 'Mixed',
      written: `
      a a30 any other mixed background | a a31 any other mixed background | a a33 any other mixed background |
      a a34 any other mixed background | a a35 any other mixed background | a a37 any other mixed background |
      any other dual heritage background | any other mixed | any other mixed background | any other mixed heritage |
      any other mixed multiple ethnic background | asian and black | asian and chinese |
      asian or asian british any other mixed background | asian white | b | b1 | b2 | b3 | b4 | b b1 |
      b b10 any other mixed background | b b11 any other mixed background | b b14 any other mixed background |
      b b17 | b b17 white and asian | b b1 white and black caribbean | b b2 | b b2 white and black african | b b3 |
      b b3 white and asian | b b4 | b b4 any other mixed background | b b7 any other mixed background | b b9 |
      b b9 any other mixed background | black african white | black and any other ethnic group | black and white |
      black caribbean white | chinese and any other ethnic group | dual asian black | dual asian chinese |
      dual asian other ethnicity | dual black african caribbean | dual black other ethnicity |
      dual chinese other ethnicity | dual heritage | dual white black asian | dual white chinese |
      dual white indian | dual white pakistani | mabl | mach | m any other mixed background | maoe |
      mba mwba white black african | mbch | mboe | mcoe | mixed | mixed any other background |
      mixed any other black background | mixed any other mix background | mixed any other mixed background |
      mixed any other mixed multiple ethnic background | mixed black and asian | mixed black and chinese |
      mixed black and white | mixed chinese and white | mixed multiple | mixed multiple asian and chinese |
      mixed multiple black and asian | mixed multiple black and chinese | mixed multiple black and white |
      mixed multiple ethic groups | mixed multiple ethnic background | mixed multiple ethnic groups |
      mixed multiple ethnic groups any other mixed background |
      mixed multiple ethnic groups any other mixed multiple ethnic background |
      mixed multiple ethnic groups any other mixed multople ethnic background |
      mixed multiple ethnic groups black and any other ethnic group |
      mixed multiple ethnic groups white and any other ethnic group | mixed multiple ethnic groups white and asian |
      mixed multiple ethnic groups white and black african | mixed multiple ethnic groups white and black caribbean |
      mixed multiple other mixed mixed unspecified | mixed multiple white and asian |
      mixed multiple white and black african | mixed multiple white and black caribbean |
      mixedoth any other mixed background | mixed other | mixed other mixed background |
      mixed other mixed mixed unspecified | mixed race other | mixed white and asian |
      mixed white and black african | mixed white and black caribbean | mixed white asian |
      mixed white black african | mixed white black carib | mixed white black caribbean | moth | motm |
      mot moth any other mixed backgro | mwai | mwa mwas white asian | mwao | mwap | mwas | mwba | mwbc |
      mwb mwbc white black carribbea | mwch | m white and asian | m white and black african |
      m white and black caribbean | mwoe | ooth unspecified any other ethnic group | other mixed background |
      wbafr white and black african | wbcar white and black caribbean | whasian white and asian |
      white and any other asian background | white and asian | white and asian mixed race | white and black african |
      white and black african mixed race | white and black caribbean | white and black caribbean mixed race |
      white asian | white black african | white black caribb | white black caribbean | white chinese | white indian |
      white mixed | white pakistani`,
    },
    {
      code: 'asian',
      label: 'Asian or Asian British',
      written: `
      aafr | a any other asian background | aao aoth any other asian backgro | aban | a bangladeshi | afghan |
      afrind african indian | ain aind indian | aind | a indian | akao | akpa | ampk | anep | any other asian |
      any other asian background | any other asian heritage | aopk | aota | aoth | a pakistani | apk apkn pakistani |
      apkn | asian | asian a brit kashmiri pakistan | asian african asian | asian and any other ethnic group |
      asian any other background | asian asian bri bangladeshi | asian asian bri indian |
      asian asian bri other asian | asian asian bri pakistani | asian asian bristish indian |
      asian asian brit bangladeshi | asian asian brit indian | asian asian british |
      asian asian british any other asian background | asian asian british any other asian bg |
      asian asian british bangladesh | asian asian british bangladeshi | asian asian british british asian |
      asian asian british east african asian | asian asian british indian | asian asian british mixed asian |
      asian asian british other | asian asian british other asian asian unspecified | asian asian british pakistani |
      asian asian british punjabi | asian asian brit pakistani | asian bangladeshi | asian brit bangladeshi |
      asian brit indian | asian british | asian brit other asian | asian brit pakistani | asian indian |
      asian kashmiri other | asian nepali | asian or asian british |
      asian or asian british any other asian background | asian or asian british any other ethnic group |
      asian or asian british bangladeshi | asian or asian british british asian |
      asian or asian british caribbean asian | asian or asian british east african asian |
      asian or asian british indian | asian or asian british kashmiri | asian or asian british mixed asian |
      asian or asian british not yet obtained | asian or asian british other asian asian unspecified |
      asian or asian british pakistani | asian or asian british punjabi | asian or asian british sri lankan |
      asian or asian british tamil | asianoth any other asian | asian other | asian pakistani | asian sinhalese |
      asian sri lanken tamil | aslt | asnl | asro | bangladeshi | bangladeshi or british bangladeshi |
      bangldsh bangladeshi | british asian | c | c1 | c2 | c3 | c4 | c5 asian asian british any other |
      c5 asian or asian british sikh | c5 british pakistani | c c1 | c c10 any other asian background |
      c c13 any other asian background | c c1 indian | c c2 | c c3 | c c3 bangladeshi | c c4 |
      c c4 any other asian background | c c5 any other asian background | c c5 pakistani |
      c c7 any other asian background | c c7 bangladeshi | c c8 any other asian background |
      e e4 any other asian background | indian | indian indian | indian or british indian | kashmiri other |
      kashmiri pakistani | mauritian | mixed asian | other asian | other asian asian unspecified |
      other asian background | pakistani | pakistani or british pakistani | pakistan pakistani | punjabi | syrian |
      white and asian mwas`,
    },
    {
      code: 'black',
      label: 'Black or Black British',
      written: `
      african | any other black | any other black african caribbean background | any other black background |
      any other black heritage | bac antigua and barbuda | bac bahamas | bac dominica | bac grenada | bac guyana |
      bac jamaica | bac montserrat | bac st kitts st nevis | bac st vincent grenadines | bac trinidad tobago | bafr |
      b african | bann | b any other black background | baof | b caribbean | bcon | bcrb | beur | bgha |
      blackafr black african | black african | black african caribbean black british |
      black african caribbean black british african | black african caribbean black british angolan |
      black african caribbean black british any other black african caribbean background |
      black african caribbean black british black british | black african caribbean black british caribbean |
      black african caribbean black british congolese | black african caribbean black british eritrean |
      black african caribbean black british ethiopian | black african caribbean black british ghanaian |
      black african caribbean black british mixed black | black african caribbean black british nigerian |
      black african caribbean black british other black black unspecified |
      black african caribbean black british somali | black african caribbean black british zairean |
      black african other | black angolan | black any other background | black barbados | black black brit african |
      black black brit caribbean | black black british | black black british african |
      black black british african caribbean | black black british any other black background |
      black black british any other bl b grn | black black british caribbean | black black british oth black |
      black black british other | black black british other black african | black black brit somali |
      black brit african | black brit caribbean | black british | black brit other black | black burkina fasian |
      black cameroon | blackcar black caribbean | black caribbean | black carribean | black congolese |
      black eritrean | black european | black gambian | black ghanaian | black kenyan | black liberian |
      black nigerian | black north american | black or black british | black or black british african |
      black or black british african and caribbean | black or black british any other black background |
      black or black british black british | black or black british black ghanaian |
      black or black british black somali | black or black british caribbean | black or black british egyptian |
      black or black british form not completed | black or black british ghanian |
      black or black british mixed black | black or black british nigerian |
      black or black british not yet obtained | black or black british other black black unspecified |
      black or black british somali | black or black british west indian | blackoth black other | black other |
      black senegalese | black sierra leonian | black somali | black south african | black sudanese | black swazi |
      black tanzanian | black zimbabwean | blb bcrb black caribbean | blf bafr african | bnam | bngn | botb | both |
      bsln | bsom | bsud | caribbean | d | d1 | d2 | d3 | d d1 | d d13 | d d1 black caribbean | d d2 |
      d d2 black african | d d3 | d d3 any other black background | d d4 any other black background |
      d d5 black african | d d6 any other black background | d d7 any other black background | mixed black |
      nigerian | other black background | other black black unspecified | somali | somalian | sudanese`,
    },
    {
      code: 'other',
      label: 'Other ethnic group',
      written: `
      a a16 any other ethnic group | any other ethnic background | any other ethnic group |
      any other ethnic group afghanistani | any other ethnic group arab other | any other ethnic group filipino |
      any other ethnic group kurdish | any other ethnic groups | arab | asian asian brit chinese |
      asian asian british afghani | asian asian british filipino | asian asian british iraqi |
      asian asian british vietnamese | asian or asian british afghan | c4 asian asian british chinese |
      che chne chinese | chinese | chinese chinese | chinese main land chinese | chinese malasian chinese |
      chinese or other ethnic group | chinese or other ethnic group any other ethnic group |
      chinese or other ethnic group arab | chinese or other ethnic group chinese | chkc | chne | cmal | coch | csng |
      ctwn | e | e1 | e2 | e e1 1 | e e1 chinese | e e2 | e e21 | e e21 any other ethnic group |
      e e2 any other ethnic group | egyptian | ethoth any other ethnicity | euroth other european |
      f cho any other ethnic group | filipino | filipino a | filipino filipino | hong kong chinese | iranian | iraq |
      iraqi | kosovan | kurdish sorani | latin south central american | malay | moroccan |
      n n4 any other ethnic group | oafg | o any other ethnic group | oara | oegy | oeo ooth any other ethnic group |
      ofil | oirn | oirq | ojpn | okor | okrd | olam | oleb | olib | omal | omrc | ooeg | ooth | opol | otha |
      other | other afghan | other algerian | other arab other | other cambodian | other central american |
      other egyptian | other eth groups | other ethnic arab | other ethnic group |
      other ethnic group any other group | other ethnic group arab | other ethnic group chinese |
      other ethnic group iranian | other ethnic groups | other ethnic groups any other ethnic group |
      other ethnic groups any other group | other ethnic groups arab | other ethnic groups arab other |
      other ethnic groups chinese | other ethnic groups filipino | other ethnic groups iranian |
      other ethnic groups japanese | other ethnic groups latin south central american |
      other ethnic groups other ethnic group | other ethnic group south american | other ethnic groups vietnamese |
      other ethnic group vietnamese | other filipino | other group | other iranian | other iraqi | other japanese |
      other korean | other kurdish | other lebanese | other libyan | other malay | other moroccan |
      other south american | other syrian | other vietnamese | other yemeni | ovie | oyem | polynesian |
      singaporean chinese | taiwanese | thai | unspecified any other ethnic group | vietnamese | vietnamese a |
      vietnam vietnamese | yemeni`,
    },
    {
      code: 'not-stated',
      label: 'Not stated',
      written: `
      0 | acs client prefers not to say | asian asian british not yet obtained |
      case closed before ethnicity obtained | client declined | declined to give | declined to say |
      did not wish to reply | do not use | dtg | e3 | e4 | e5 | f | f1 | information not obtained |
      information not yet available | information not yet obtained | multivalue | n | nan | n e4 |
      n n2 information not yet obtained | n n3 information not yet obtained | nobt | no client contact | no data |
      no data awaiting client contact | no data did not wish to reply | no data form not completed |
      no data information not yet obtained | no information | no initial client contact | not asked | not declared |
      not given | not known | not known or not stated | not known or stated | not nobt info not obtained |
      not populated | not recorded | not stated | not stated did not wish to reply | not stated form not completed |
      not stated information not yet obtained not refused | not stated not obtained | not stated not stated |
      not stated not yet obtained | not stated refused | not yet known | not yet obtained not established | ns |
      parent pupil preferred not to say | prefer not to say | refu | refused | refused information |
      refused refused | refused to disclose | refused to give | refused to say | refused to specify |
      requested unable to provide | u | unborn | unborn not recorded | unk | unknown |
      unknown information not yet obtained | unspecified ethnicity not stated |
      unspecified information not yet obtained | unspecified refused | u x1 | u x2 | would not say |
      x information not yet obtained | xxxx | z not recorded z | zz obsolete do not use`,
    },
  ],
  either: [{ written: 'white not yet obtained', codes: ['not-stated', 'white'] }],
};
