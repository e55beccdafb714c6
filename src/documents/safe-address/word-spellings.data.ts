/** Words of an address that mean the same, however they are shortened (Royal Mail and the Land Registry shorten so). */
export const wordSpellings: readonly (readonly string[])[] = [
  ['street', 'st', 'str', 'strt'],
  ['saint', 'st', 'ste'],
  ['road', 'rd', 'rod'],
  ['avenue', 'av', 'ave', 'avn', 'aven', 'avenu'],
  ['lane', 'ln', 'la'],
  ['drive', 'dr', 'drv', 'dve'],
  ['close', 'cl', 'clo', 'cls'],
  ['court', 'ct', 'crt', 'cour'],
  ['crescent', 'cr', 'cres', 'crescnt', 'cresc'],
  ['gardens', 'gdns', 'gdn', 'gds', 'gardns', 'garden'],
  ['grove', 'gr', 'gro', 'grv'],
  ['place', 'pl', 'plc'],
  ['square', 'sq', 'sqr'],
  ['terrace', 'ter', 'terr', 'tce', 'trce'],
  ['walk', 'wlk', 'wk'],
  ['way', 'wy'],
  ['park', 'pk', 'prk'],
  ['hill', 'hl'],
  ['green', 'grn', 'gn'],
  ['mews', 'mws', 'ms'],
  ['rise', 'ri'],
  ['view', 'vw'],
  ['house', 'hse', 'ho', 'hs'],
  ['building', 'bldg', 'bld', 'blg'],
  ['buildings', 'bldgs', 'blds'],
  ['cottage', 'cott', 'cot', 'ctg'],
  ['cottages', 'cotts', 'cots'],
  ['farm', 'fm', 'frm'],
  ['lodge', 'ldg', 'lge'],
  ['manor', 'mnr', 'mr'],
  ['parade', 'pde', 'par'],
  ['passage', 'pass', 'psge'],
  ['quay', 'qy'],
  ['boulevard', 'blvd', 'bvd', 'boul'],
  ['broadway', 'bdwy', 'bway'],
  ['bridge', 'brg', 'bdg'],
  ['church', 'ch', 'chch'],
  ['circus', 'cir', 'circ'],
  ['common', 'comm', 'cmn'],
  ['cross', 'crs', 'x'],
  ['estate', 'est'],
  ['field', 'fld'],
  ['fields', 'flds'],
  ['heights', 'hts', 'hgts'],
  ['junction', 'jn', 'jct'],
  ['market', 'mkt', 'mrkt'],
  ['meadow', 'mdw'],
  ['meadows', 'mdws'],
  ['mount', 'mt', 'mnt'],
  ['orchard', 'orch'],
  ['station', 'stn', 'sta'],
  ['wood', 'wd'],
  ['great', 'gt', 'grt'],
  ['little', 'lt', 'ltl'],
  ['upper', 'up', 'upr'],
  ['lower', 'lwr', 'lr'],
  ['north', 'n', 'nth'],
  ['south', 's', 'sth'],
  ['east', 'e'],
  ['west', 'w'],
  ['old', 'o'],
  ['new', 'nw'],
  ['flat', 'flt', 'fl', 'ft'],
  ['apartment', 'apt', 'app', 'appt', 'apart'],
  ['room', 'rm'],
  ['floor', 'flr'],
  ['unit', 'ut'],
  ['upon', 'on'],
  ['under', 'u'],
  ['centre', 'center', 'ctr'],
  ['tower', 'twr'],
  ['villas', 'vlls'],
  ['school', 'sch'],
];

/** What a street's name ends in: with one of these, a line without a number is a street. */
export const streetEndings: ReadonlySet<string> = new Set(
  `street st str road rd avenue av ave lane ln la drive dr close cl crescent cres cr gardens gdns grove gr place pl square sq
   terrace ter terr walk wlk way park pk hill green grn mews rise view row parade pde quay boulevard blvd broadway circus
   croft drove chase path passage yard wharf vale end bank brow causeway crossway dale drift esplanade garth gate loke mead
   meadow meadows mount promenade ridge side strand turn villas wynd alley approach arcade fields heath lea ley field`.split(
    /\s+/,
  ),
);

/** Words so common in the names of houses that together they name none. */
export const commonHouseWords: ReadonlySet<string> = new Set(
  `the old new house cottage bungalow lodge farm school vicarage rectory flat annexe barn mill hall manor villa court building
   home hostel centre centres number`.split(/\s+/),
);

/** Counties and their like: a street and a county together point at no town. */
export const counties: ReadonlySet<string> = new Set(
  `kent essex surrey norfolk suffolk devon cornwall dorset somerset cumbria durham rutland sussex eastsussex westsussex
   merseyside tyneandwear westmidlands westyorkshire southyorkshire northyorkshire greatermanchester greaterlondon isleofwight
   england wales uk unitedkingdom greatbritain gb northumberland humberside middlesex`.split(/\s+/),
);
