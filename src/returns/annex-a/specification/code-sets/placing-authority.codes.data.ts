import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of authority in which a child is placed on Annex A, and what real files have written for each. */
export const placingAuthorityCodes: WrittenCodeSet = {
  name: 'authority in which a child is placed',
  codes: [
    {
      code: 'barking-and-dagenham',
      label: 'Barking and Dagenham',
      written: `
      301 | barking and dagenham | barking and dagenham london borough | barking dagenham | e09000002 |
      london borough of barking and dagenham`,
    },
    {
      code: 'barnet',
      label: 'Barnet',
      written: `
      302 | barnet | e09000003`,
    },
    {
      code: 'barnsley',
      label: 'Barnsley',
      written: `
      370 | barnsley | barnsley mbc | e08000016`,
    },
    {
      code: 'bath-and-north-east-somerset',
      label: 'Bath and North East Somerset',
      written: `
      800 | bath and north east somerset | bath and north east somerset ua | e06000022`,
    },
    {
      code: 'bedford-borough',
      label: 'Bedford Borough',
      written: `
      822 | bedford | bedford b | bedford borough | bedford borough council | e06000055`,
    },
    {
      code: 'bexley',
      label: 'Bexley',
      written: `
      303 | bexley | bexley london boro | bexley london borough | e09000004`,
    },
    {
      code: 'birmingham',
      label: 'Birmingham',
      written: `
      330 | birmingham | birmingham city council | birmingham district | e08000025`,
    },
    {
      code: 'blackburn-with-darwen',
      label: 'Blackburn with Darwen',
      written: `
      889 | blackburn with darwen | e06000008`,
    },
    {
      code: 'blackpool',
      label: 'Blackpool',
      written: `
      890 | blackpool | blackpool local authority | e06000009`,
    },
    {
      code: 'bolton',
      label: 'Bolton',
      written: `
      350 | bolton | bolton mbc | e08000001`,
    },
    {
      code: 'bournemouth',
      label: 'Bournemouth',
      written: `
      837 | bournemouth | e06000028`,
    },
    {
      code: 'bournemouth-christchurch-and-poole',
      label: 'Bournemouth, Christchurch and Poole',
      written: `
      bournemouth christchurch and poole`,
    },
    {
      code: 'bracknell-forest',
      label: 'Bracknell Forest',
      written: `
      867 | bracknell forest | e06000036`,
    },
    {
      code: 'bradford',
      label: 'Bradford',
      written: `
      380 | bradford | bradford district | bradford la | bradford mbc | bradford mdc |
      bradford metropolitan district council | e08000032`,
    },
    {
      code: 'brent',
      label: 'Brent',
      written: `
      304 | brent | brent london boro | brent london borough | e09000005 | london borough of brent`,
    },
    {
      code: 'brighton-and-hove',
      label: 'Brighton and Hove',
      written: `
      846 | brighton and hove | brighton and hove city council | brighton and hove ua | e06000043 |
      the city of brighton and hove`,
    },
    {
      code: 'bristol',
      label: 'Bristol',
      written: `
      801 | bristol | bristol city of | city of bristol | e06000023`,
    },
    {
      code: 'bromley',
      label: 'Bromley',
      written: `
      305 | bromley | bromley london borough | e09000006`,
    },
    {
      code: 'buckinghamshire',
      label: 'Buckinghamshire',
      written: `
      825 | aylesbury vale | aylesbury vale district | aylesbury vale district council | buckinghamshire |
      buckinghamshire council | buckinghamshire county | buckinghamshire county council | e10000002`,
    },
    {
      code: 'bury',
      label: 'Bury',
      written: `
      351 | bruy | bury | bury mbc | e08000002`,
    },
    {
      code: 'calderdale',
      label: 'Calderdale',
      written: `
      381 | calderdale | calderdale council | calderdale district | calderdale mbc | calerdale | e08000033`,
    },
    {
      code: 'cambridgeshire',
      label: 'Cambridgeshire',
      written: `
      873 | cambridge | cambridgeshire | cambridgeshire cc | cambridgeshire county | cambridgeshire county council |
      e10000003 | fenland | fenland district | huntingdonshire district | south cambridgeshire district`,
    },
    {
      code: 'camden',
      label: 'Camden',
      written: `
      202 | camden | camden london borough | e09000007`,
    },
    {
      code: 'central-bedfordshire',
      label: 'Central Bedfordshire',
      written: `
      823 | central bedfordshire | central bedfordshire council | e06000056`,
    },
    {
      code: 'cheshire-east',
      label: 'Cheshire East',
      written: `
      895 | cheshire east | e06000049`,
    },
    {
      code: 'cheshire-west-and-chester',
      label: 'Cheshire West and Chester',
      written: `
      896 | cheshire west and chester | e06000050`,
    },
    {
      code: 'city-of-london',
      label: 'City of London',
      written: `
      201 | city of london | e09000001`,
    },
    {
      code: 'confidential',
      label: 'Confidential',
      written: `
      con | con child placed in confidential placement | confidential`,
    },
    {
      code: 'cornwall',
      label: 'Cornwall',
      written: `
      908 | cornwall | cornwall council | e06000052`,
    },
    {
      code: 'coventry',
      label: 'Coventry',
      written: `
      331 | coventry | coventry district | e08000026`,
    },
    {
      code: 'croydon',
      label: 'Croydon',
      written: `
      306 | croydon | croydon london borough | e09000008`,
    },
    {
      code: 'cumberland',
      label: 'Cumberland',
      written: `
      942 | cumberland | cumberland council | e06000063`,
    },
    {
      code: 'cumbria',
      label: 'Cumbria',
      written: `
      909 | allerdale | cumbria | cumbria cc | cumbria county | e10000006 | eden | south lakeland`,
    },
    {
      code: 'darlington',
      label: 'Darlington',
      written: `
      841 | darlington | darlington borough council | e06000005`,
    },
    {
      code: 'derby',
      label: 'Derby',
      written: `
      831 | city of derby | derby | e06000015`,
    },
    {
      code: 'derbyshire',
      label: 'Derbyshire',
      written: `
      830 | chesterfield | derbyshire | derbyshire county council | derbyshire dales | e10000007 |
      north east derbyshire`,
    },
    {
      code: 'devon',
      label: 'Devon',
      written: `
      878 | devon | devon cc | devon county | devon county council | e10000008 | torbay b`,
    },
    {
      code: 'doncaster',
      label: 'Doncaster',
      written: `
      371 | doncaster | doncaster council | e08000017`,
    },
    {
      code: 'dorset',
      label: 'Dorset',
      written: `
      835 | dorset | dorset council | dorset county | e10000009 | north dorset`,
    },
    {
      code: 'dudley',
      label: 'Dudley',
      written: `
      332 | dudley | e08000027`,
    },
    {
      code: 'durham',
      label: 'Durham',
      written: `
      840 | county durham | durham | durham county council | e06000047 | easington`,
    },
    {
      code: 'ealing',
      label: 'Ealing',
      written: `
      307 | e09000009 | ealing | ealing london borough | london borough of ealing`,
    },
    {
      code: 'east-riding-of-yorkshire',
      label: 'East Riding of Yorkshire',
      written: `
      811 | e06000011 | east riding of y | east riding of yorkshire | east riding of yorkshire council`,
    },
    {
      code: 'east-sussex',
      label: 'East Sussex',
      written: `
      845 | e10000011 | east sussex | east sussex county | east sussex county council | hastings | lewes |
      rother district | wealden`,
    },
    {
      code: 'enfield',
      label: 'Enfield',
      written: `
      308 | e09000010 | enfield | enfield london boro | enfield london borough | london borough of enfield`,
    },
    {
      code: 'essex',
      label: 'Essex',
      written: `
      881 | basildon | braintree | brentwood | brentwood district b | castle point | castle point district b |
      chelmsford | colchester | colchester district b | e10000012 | epping forest | essex | essex c c |
      essex county | essex county council | harlow | harlow district | maldon | rochford | rochford district |
      southend on sea b | tendring district | uttlesford | uttlesford district`,
    },
    {
      code: 'gateshead',
      label: 'Gateshead',
      written: `
      390 | e08000037 | gateshead | gateshead children s services`,
    },
    {
      code: 'gloucestershire',
      label: 'Gloucestershire',
      written: `
      916 | cotswold | e10000013 | gloucestershire | gloucestershire county`,
    },
    {
      code: 'greenwich',
      label: 'Greenwich',
      written: `
      203 | e09000011 | greenwich | greenwich london borough | royal borough of greenwich`,
    },
    {
      code: 'hackney',
      label: 'Hackney',
      written: `
      204 | e09000012 | hackney`,
    },
    {
      code: 'halton',
      label: 'Halton',
      written: `
      876 | e06000006 | halton`,
    },
    {
      code: 'hammersmith-and-fulham',
      label: 'Hammersmith and Fulham',
      written: `
      205 | e09000013 | hammersmith and fulham`,
    },
    {
      code: 'hampshire',
      label: 'Hampshire',
      written: `
      850 | basingstoke and deane district b | e10000014 | hampshire | hampshire count | hampshire county |
      hampshire county council | new forest | rushmoor | winchester`,
    },
    {
      code: 'haringey',
      label: 'Haringey',
      written: `
      309 | e09000014 | haringey | haringey london borough | london borough of haringey`,
    },
    {
      code: 'harrow',
      label: 'Harrow',
      written: `
      310 | e09000015 | harrow | harrow london boro | harrow london borough | london borough of harrow`,
    },
    {
      code: 'hartlepool',
      label: 'Hartlepool',
      written: `
      805 | e06000001 | hartlepool`,
    },
    {
      code: 'havering',
      label: 'Havering',
      written: `
      311 | e09000016 | havering | havering london boro | havering london borough | london borough of havering`,
    },
    {
      code: 'herefordshire',
      label: 'Herefordshire',
      written: `
      884 | county of herefordshire | e06000019 | herefordshire | herefordshire council | herefordshire county of |
      herefordshire county of ua`,
    },
    {
      code: 'hertfordshire',
      label: 'Hertfordshire',
      written: `
      919 | dacorum | dacorum district b | e10000015 | east hertfordshire district | hertfordshire |
      hertfordshire county | hertfordshire county council | hertsmere | north hertfordshire district |
      st albans district b | stevenage district b | three rivers | watford | watford district b | wycombe district`,
    },
    {
      code: 'hillingdon',
      label: 'Hillingdon',
      written: `
      312 | e09000017 | hillingdon | hillingdon london borough | london borough of hillingdon`,
    },
    {
      code: 'hounslow',
      label: 'Hounslow',
      written: `
      313 | e09000018 | hounslow | hounslow london boro | hounslow london borough | london borough of hounslow`,
    },
    {
      code: 'isle-of-wight',
      label: 'Isle of Wight',
      written: `
      921 | e06000046 | isle of wight | isle of wight ua`,
    },
    {
      code: 'isles-of-scilly',
      label: 'Isles of Scilly',
      written: `
      420 | e06000053 | isles of scilly`,
    },
    {
      code: 'islington',
      label: 'Islington',
      written: `
      206 | e09000019 | islington | islington london borough`,
    },
    {
      code: 'kensington-and-chelsea',
      label: 'Kensington and Chelsea',
      written: `
      207 | e09000020 | kensington and chelsea | kensington and chelsea london borough`,
    },
    {
      code: 'kent',
      label: 'Kent',
      written: `
      886 | ashford | ashford district b | canterbury | canterbury district b | dartford | dover | e10000016 |
      gravesham | kent | kent county council | maidstone | medway b | sevenoaks | shepway | swale | thanet |
      thanet district | tonbridge and malling`,
    },
    {
      code: 'kingston-upon-hull',
      label: 'Kingston upon Hull',
      written: `
      810 | e06000010 | kingston upon hu | kingston upon hull | kingston upon hull city of`,
    },
    {
      code: 'kingston-upon-thames',
      label: 'Kingston upon Thames',
      written: `
      314 | e09000021 | kingston | kingston upon thames | kingston upon thames london boro |
      kingston upon thames london borough | royal borough of kingston upon thames`,
    },
    {
      code: 'kirklees',
      label: 'Kirklees',
      written: `
      382 | e08000034 | huddersfield | kirklees | kirklees council | kirklees local authority`,
    },
    {
      code: 'knowsley',
      label: 'Knowsley',
      written: `
      340 | e08000011 | knowsley`,
    },
    {
      code: 'lambeth',
      label: 'Lambeth',
      written: `
      208 | e09000022 | lambeth | lambeth london boro | lambeth london borough`,
    },
    {
      code: 'lancashire',
      label: 'Lancashire',
      written: `
      888 | burnley | burnley borough council | chorley | e10000017 | fylde | lancashire | lancashire cc |
      lancashire county | lancashire county council | lancaster | preston | rossendale | west lancashire | wyre`,
    },
    {
      code: 'leeds',
      label: 'Leeds',
      written: `
      383 | e08000035 | leeds | leeds city council | leeds district b`,
    },
    {
      code: 'leicester',
      label: 'Leicester',
      written: `
      856 | e06000016 | leicester | leicester city council | leicester ua`,
    },
    {
      code: 'leicestershire',
      label: 'Leicestershire',
      written: `
      855 | e10000018 | leicestershire | leicestershire cc and rutland | leicestershire county`,
    },
    {
      code: 'lewisham',
      label: 'Lewisham',
      written: `
      209 | e09000023 | lewisham | lewisham london borough | london borough of lewisham`,
    },
    {
      code: 'lincolnshire',
      label: 'Lincolnshire',
      written: `
      925 | e10000019 | east lindsey | lincoln | lincolnshire | lincolnshire county | lincolnshire county council |
      south holland | south holland district | south kesteven district | west lindsey | west lindsey district`,
    },
    {
      code: 'liverpool',
      label: 'Liverpool',
      written: `
      341 | e08000012 | liverpool | liverpool city council | liverpool district`,
    },
    {
      code: 'london',
      label: 'London',
      written: `
      london`,
    },
    {
      code: 'luton',
      label: 'Luton',
      written: `
      821 | e06000032 | luton | luton b | luton borough council | luton ua`,
    },
    {
      code: 'manchester',
      label: 'Manchester',
      written: `
      352 | e08000003 | greater manchester south | manchester | manchester city council | manchester district`,
    },
    {
      code: 'medway',
      label: 'Medway',
      written: `
      887 | e06000035 | medway | medway council | medway towns | medway ua`,
    },
    {
      code: 'merton',
      label: 'Merton',
      written: `
      315 | e09000024 | merton | merton london borough`,
    },
    {
      code: 'middlesbrough',
      label: 'Middlesbrough',
      written: `
      806 | e06000002 | middlesbrough`,
    },
    {
      code: 'milton-keynes',
      label: 'Milton Keynes',
      written: `
      826 | e06000042 | milton keynes | milton keynes b | milton keynes council`,
    },
    {
      code: 'newcastle-upon-tyne',
      label: 'Newcastle upon Tyne',
      written: `
      391 | e08000021 | newcastle children s services | newcastle upon tyne`,
    },
    {
      code: 'newham',
      label: 'Newham',
      written: `
      316 | e09000025 | london borough of newham | newham | newham london borough council`,
    },
    {
      code: 'norfolk',
      label: 'Norfolk',
      written: `
      926 | breckland | e10000020 | great yarmouth district b | king s lynn and west norfolk district b | norfolk |
      norfolk cc | norfolk county`,
    },
    {
      code: 'north-east-lincolnshire',
      label: 'North East Lincolnshire',
      written: `
      812 | e06000012 | north east linco | north east lincolnshire | north east lincolnshire council`,
    },
    {
      code: 'north-lincolnshire',
      label: 'North Lincolnshire',
      written: `
      813 | e06000013 | north lincolnshire`,
    },
    {
      code: 'north-northamptonshire',
      label: 'North Northamptonshire',
      written: `
      940 | e06000061 | north northamptonshire | north northamptonshire council`,
    },
    {
      code: 'north-somerset',
      label: 'North Somerset',
      written: `
      802 | e06000024 | north somerset`,
    },
    {
      code: 'north-tyneside',
      label: 'North Tyneside',
      written: `
      392 | e08000022 | north tyneside | north tyneside council | north tyneside family support`,
    },
    {
      code: 'north-yorkshire',
      label: 'North Yorkshire',
      written: `
      815 | e10000023 | hambleton | harrogate | north yorkshire | north yorkshire county | richmondshire | rydale |
      ryedale | scarborough | selby`,
    },
    {
      code: 'northamptonshire',
      label: 'Northamptonshire',
      written: `
      928 | corby district b | daventry | e10000021 | east northamptonshire district | kettering district b |
      northampton | northampton district b | northamptonshire | northamptonshire county |
      northamptonshire county council | south northamptonshire district`,
    },
    {
      code: 'northern-ireland',
      label: 'Northern Ireland',
      written: `
      ni | nir | nir child placed in northern ireland | northern ireland`,
    },
    {
      code: 'northumberland',
      label: 'Northumberland',
      written: `
      929 | e06000057 | northumberland`,
    },
    {
      code: 'not-recorded',
      label: 'Not recorded',
      written: `
      - | . | .. | blank | data not captured in mosaic | data not captured on mosaic | na | nan | no data |
      not recorded | pd na | znotrecorded`,
    },
    {
      code: 'nottingham',
      label: 'Nottingham',
      written: `
      892 | city of nottingham | e06000018 | nottingham | nottingham city council`,
    },
    {
      code: 'nottinghamshire',
      label: 'Nottinghamshire',
      written: `
      891 | bassetlaw | e10000024 | newark and sherwood | nottinghamshire | nottinghamshire county |
      nottinghamshire county council | south nottinghamshire`,
    },
    {
      code: 'oldham',
      label: 'Oldham',
      written: `
      353 | e08000004 | oldham | oldham mbc`,
    },
    {
      code: 'outside-the-united-kingdom',
      label: 'Outside the United Kingdom',
      written: `
      carlisle | nuk | nuk child placed outside the uk | outside the united kingdom`,
    },
    {
      code: 'oxfordshire',
      label: 'Oxfordshire',
      written: `
      931 | e10000025 | oxfordshire | oxfordshire county | oxfordshire county council`,
    },
    {
      code: 'peterborough',
      label: 'Peterborough',
      written: `
      874 | city of peterborough | city of peterborough b | e06000031 | peterborough`,
    },
    {
      code: 'plymouth',
      label: 'Plymouth',
      written: `
      879 | city of plymouth | e06000026 | plymouth`,
    },
    {
      code: 'poole',
      label: 'Poole',
      written: `
      836 | e06000029 | poole`,
    },
    {
      code: 'portsmouth',
      label: 'Portsmouth',
      written: `
      851 | city of portsmouth | e06000044 | portsmouth | portsmouth city council | portsmouth ua`,
    },
    {
      code: 'reading',
      label: 'Reading',
      written: `
      870 | e06000038 | reading | reading b`,
    },
    {
      code: 'redbridge',
      label: 'Redbridge',
      written: `
      317 | e09000026 | london borough of redbridge | redbridge | redbridge london boro | redbridge london borough`,
    },
    {
      code: 'redcar-and-cleveland',
      label: 'Redcar and Cleveland',
      written: `
      807 | e06000003 | redcar and cleveland`,
    },
    {
      code: 'richmond-upon-thames',
      label: 'Richmond upon Thames',
      written: `
      318 | e09000027 | london borough of richmond upon thames | richmond | richmond upon thames |
      richmond upon thames london borough`,
    },
    {
      code: 'rochdale',
      label: 'Rochdale',
      written: `
      354 | e08000005 | rochdale | rochdale borough council`,
    },
    {
      code: 'rotherham',
      label: 'Rotherham',
      written: `
      372 | e08000018 | rotherham`,
    },
    {
      code: 'rutland',
      label: 'Rutland',
      written: `
      857 | e06000017 | rutland | rutland county council`,
    },
    {
      code: 'salford',
      label: 'Salford',
      written: `
      355 | e08000006 | salford | salford district`,
    },
    {
      code: 'sandwell',
      label: 'Sandwell',
      written: `
      333 | e08000028 | sandwell`,
    },
    {
      code: 'scotland',
      label: 'Scotland',
      written: `
      aberdeen city council | angus | ayrshire | ayrshire east | city of edinburgh | clackmannanshire |
      dumfries and galloway | dumfries and galloway council | east dunbartonshire | glasgow local authority |
      midlothian council | north ayrshire | renfrewshire | sco | sco child placed in scotland | scotland |
      scottish borders council | south ayrshire | south lanarkshir | south lanarkshire | west lothian`,
    },
    {
      code: 'sefton',
      label: 'Sefton',
      written: `
      343 | e08000014 | sefton | sefton district`,
    },
    {
      code: 'sheffield',
      label: 'Sheffield',
      written: `
      373 | e08000019 | sheffield | sheffield city council`,
    },
    {
      code: 'shropshire',
      label: 'Shropshire',
      written: `
      893 | e06000051 | shropshire`,
    },
    {
      code: 'slough',
      label: 'Slough',
      written: `
      871 | e06000039 | slough`,
    },
    {
      code: 'solihull',
      label: 'Solihull',
      written: `
      334 | e08000029 | solihull | solihull metropolitan borough council`,
    },
    {
      code: 'somerset',
      label: 'Somerset',
      written: `
      933 | e10000027 | somerset | somerset county | somerset county council`,
    },
    {
      code: 'south-gloucestershire',
      label: 'South Gloucestershire',
      written: `
      803 | e06000025 | south gloucestershire`,
    },
    {
      code: 'south-tyneside',
      label: 'South Tyneside',
      written: `
      393 | e08000023 | south tyneside`,
    },
    {
      code: 'southampton',
      label: 'Southampton',
      written: `
      852 | city of southampton | e06000045 | southampton | southampton city council | southampton ua`,
    },
    {
      code: 'southend-on-sea',
      label: 'Southend-on-Sea',
      written: `
      882 | e06000033 | southend b c | southend on sea | southend on sea borough council`,
    },
    {
      code: 'southwark',
      label: 'Southwark',
      written: `
      210 | e09000028 | london borough of southwark | southwark | southwark london borough`,
    },
    {
      code: 'st-helens',
      label: 'St. Helens',
      written: `
      342 | e08000013 | st helens`,
    },
    {
      code: 'staffordshire',
      label: 'Staffordshire',
      written: `
      860 | e10000028 | newcastle under lyme | stafford | staffordshire | staffordshire cc | staffordshire county |
      staffordshire county council`,
    },
    {
      code: 'stockport',
      label: 'Stockport',
      written: `
      356 | e08000007 | stockport | stockport district | stockport metropolitan borough council`,
    },
    {
      code: 'stockton-on-tees',
      label: 'Stockton-on-Tees',
      written: `
      808 | e06000004 | stockton on tees`,
    },
    {
      code: 'stoke-on-trent',
      label: 'Stoke-on-Trent',
      written: `
      861 | e06000021 | stoke on trent | stoke on trent city council`,
    },
    {
      code: 'suffolk',
      label: 'Suffolk',
      written: `
      935 | babergh | e10000029 | suffolk | suffolk coastal | suffolk coastal district | suffolk county |
      suffolk county council`,
    },
    {
      code: 'sunderland',
      label: 'Sunderland',
      written: `
      394 | e08000024 | sunderland | sunderland city council | sunderland district`,
    },
    {
      code: 'surrey',
      label: 'Surrey',
      written: `
      936 | crawley | e10000030 | elmbridge | epsom and ewell | reigate and banstead | runnymede | surrey |
      surrey county | tandridge | waverley`,
    },
    {
      code: 'sutton',
      label: 'Sutton',
      written: `
      319 | e09000029 | sutton | sutton london borough`,
    },
    {
      code: 'swindon',
      label: 'Swindon',
      written: `
      866 | e06000030 | swindon | swindon borough council`,
    },
    {
      code: 'tameside',
      label: 'Tameside',
      written: `
      357 | e08000008 | tameside | tameside mbc`,
    },
    {
      code: 'telford-and-wrekin',
      label: 'Telford and Wrekin',
      written: `
      894 | e06000020 | telford | telford and wrek | telford and wrekin | telford and wrekin b |
      telford wrekin council | terford and wrek`,
    },
    {
      code: 'thurrock',
      label: 'Thurrock',
      written: `
      883 | e06000034 | thurrock`,
    },
    {
      code: 'torbay',
      label: 'Torbay',
      written: `
      880 | e06000027 | torbay`,
    },
    {
      code: 'tower-hamlets',
      label: 'Tower Hamlets',
      written: `
      211 | e09000030 | tower hamlets | tower hamlets london borough`,
    },
    {
      code: 'trafford',
      label: 'Trafford',
      written: `
      358 | e08000009 | trafford | trafford council | trafford district`,
    },
    {
      code: 'wakefield',
      label: 'Wakefield',
      written: `
      384 | e08000036 | pontefract | wakefield | wakefield council | wakefield mbc`,
    },
    {
      code: 'wales',
      label: 'Wales',
      written: `
      anglesey | blaenau gwent blaenau gwent | bridgend | caerdydd cardiff | cardiff |
      castell nedd port talbot neath port talbot | city and county of swansea council | city of cardiff council |
      conwy | conwy conwy | denbighshire | flintshire | flintshire and wrexham | flintshire childrens social care |
      flintshire county council | gwynedd | gwynedd gwynedd | isle of anglesey |
      neath port talbot county borough council | pen y bont ar ogwr bridgend | powys | powys powys |
      sir ddinbych denbighshire | sir fynwy monmouthshire | sir gaerfyrddin carmarthenshire |
      sir ynys mon isle of anglesey | wal | wal child placed in wales | wales | wrecsam wrexham | wrexham`,
    },
    {
      code: 'walsall',
      label: 'Walsall',
      written: `
      335 | e08000030 | walsall | walsall district b | walsall metropolitan borough council`,
    },
    {
      code: 'waltham-forest',
      label: 'Waltham Forest',
      written: `
      320 | e09000031 | london borough of waltham forest | waltham forest | waltham forest london boro |
      waltham forest london borough`,
    },
    {
      code: 'wandsworth',
      label: 'Wandsworth',
      written: `
      212 | e09000032 | london borough of wandsworth | wandsworth | wandsworth london borough`,
    },
    {
      code: 'warrington',
      label: 'Warrington',
      written: `
      877 | e06000007 | warrington`,
    },
    {
      code: 'warwickshire',
      label: 'Warwickshire',
      written: `
      937 | e10000031 | warwickshire | warwickshire county`,
    },
    {
      code: 'west-berkshire',
      label: 'West Berkshire',
      written: `
      869 | e06000037 | west berkshire`,
    },
    {
      code: 'west-midlands',
      label: 'West Midlands',
      written: `
      west midlands | west midlands met county`,
    },
    {
      code: 'west-northamptonshire',
      label: 'West Northamptonshire',
      written: `
      941 | e06000062 | west northamptonshire | west northamptonshire council`,
    },
    {
      code: 'west-sussex',
      label: 'West Sussex',
      written: `
      938 | arun | e10000032 | mid sussex | west sussex | west sussex cc | west sussex county`,
    },
    {
      code: 'westminster',
      label: 'Westminster',
      written: `
      213 | e09000033 | westminster`,
    },
    {
      code: 'westmorland-and-furness',
      label: 'Westmorland and Furness',
      written: `
      943 | e06000064 | westmorland and furness | westmorland and furness council`,
    },
    {
      code: 'wigan',
      label: 'Wigan',
      written: `
      359 | e08000010 | wigan | wigan council`,
    },
    {
      code: 'wiltshire',
      label: 'Wiltshire',
      written: `
      865 | e06000054 | wiltshire | wiltshire ua`,
    },
    {
      code: 'windsor-and-maidenhead',
      label: 'Windsor and Maidenhead',
      written: `
      868 | e06000040 | windsor and maidenhead`,
    },
    {
      code: 'wirral',
      label: 'Wirral',
      written: `
      344 | e08000015 | wirral`,
    },
    {
      code: 'wokingham',
      label: 'Wokingham',
      written: `
      872 | e06000041 | wokingham`,
    },
    {
      code: 'wolverhampton',
      label: 'Wolverhampton',
      written: `
      336 | city of wolverhampton district b | e08000031 | wolverhampton`,
    },
    {
      code: 'worcestershire',
      label: 'Worcestershire',
      written: `
      885 | e10000034 | worcestershire | worcestershire county`,
    },
    {
      code: 'york',
      label: 'York',
      written: `
      816 | city of york local authority | e06000014 | york`,
    },
  ],
};
