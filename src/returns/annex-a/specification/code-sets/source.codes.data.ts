import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of contact or referral source on Annex A, and what real files have written for each. */
export const sourceCodes: WrittenCodeSet = {
  name: 'contact or referral source',
  codes: [
    {
      code: 'individual',
      label: 'Individual',
      written: `
      1a | 1b | 1b individual acquaintance including neighbours and child minders | 1c | 1d |
      60 individual family member relative foster carer | 61 individual neighbour friend child minder |
      69 individual other e g employer strangers mps | acquaintance |
      acquaintance including neighbours and child minders | adoptive parent | aunt |
      birth family member of adopted person | br | brother | brother sister | ca | carer | community member |
      concerned neighbour | concerned relative | cs individual family member relative carer |
      cs individual other e g strangers mps | cs individual self | cyp individual acquaintance |
      cyp individual self | daug | daughter | daughter in law | daui | elected member |
      famfrien family friend neighbour | family | family biological parent | family friend neighbour |
      family member | family member relative carer | family parent carer | family relative | family relatives |
      fath | father | fire brigade | foster carer | frei | friend |
      friend individual friend neighbour community contact | general public | gran | granddaughter |
      grandfather | grandmother | grandparent | grandparents | grandson | grpa | grso | household member |
      housemem individual household member | husb | husband | ind acquaintance inc neighbours child minder |
      ind family member not parent carer | ind friend | individual | individual acquaintance |
      individual acquaintance eg neighbours child minders |
      individual acquaintance including neighbour child minder |
      individual acquaintance including neighbours and child minders |
      individual acquaintance neighbour childminder | individual acquintance inc neighbours and child minders |
      individual aquaintance inc neighbour c minder | individual family member relative carer |
      individual family member relative or carer | individual family relative carer |
      individual member of the public | individual neighbour friend | individual other |
      individual other councillors lawyers acting on behalf of individuals mps |
      individual other eg members of public politicians | individual other eg strangers mps |
      individual other including strangers member of public mps | individual other including strangers mps |
      individual other including strangers or mps | individual other inc strangers mps |
      individual other stranger mp etc | individuals anonymous | individuals carer | individual self |
      individuals family friend neighbour | individuals other individual | individuals self referral |
      ind member of public known to family | ind member of public no known to family | ind neighbour |
      ind parent carer | ind self | in person | member of household | member of public | moth | mother | nei |
      neighbour | neighbour friend | nie | niece | non resident relative | or | other including stranger mp |
      otherind individual other individual | other individual | other individual e g councillor |
      other individuals | other individuals including strangers mps | otherind other individual |
      other relative | otherrel individual other relative not household member | other service user | parent |
      parent carer | parents carers | part | partner | pem | previous employee | private foster carer |
      public neighbour friend member of the public | relative | relative friend neighbour |
      relative house member | relative partner | self | self referral | self referral in person | sf | sis |
      sister | sm | son | step father | step mother | stranger not known to client | uncle | wife`,
    },
    {
      code: 'schools',
      label: 'Schools',
      written: `
      2a | 31 education 6th form colleges | academy primary school | academy secondary school |
      early years setting nursery childminding | education knowsley nursery provision | education knowsley post 16 |
      education knowsley primary school | education knowsley secondary school | education nurseries |
      education nursery provider | education out of borough schools | education school | education schools |
      education school staff | education senco staff | education services school pru | edu school primary |
      edu school secondary | edu school special | nursery | nursery school | nursing school nurse | pfsa |
      pre school | primary school | primary school out of borough | primary school wirral | sch | school | schools |
      school school | schools college nursery | schools colleges | schools primary | schools secondary |
      school staff local authority | school staff private public | secondary school |
      secondary school out of borough | secondary school wirral | sen | special school |
      special school out of borough | special school wirral`,
    },
    {
      code: 'education',
      label: 'Education services',
      written: `
      2b | 32 education education welfare | college | cs education other services |
      cs education pre school nursery childminders | cs education schools | cyp education services | cyp schools |
      early years provision | educate education | education | education alternative provision |
      education connexions | education department | education department lbh | education dept other |
      education dept wirral | education discussion with scips | education education welfare officers |
      education health care panel | education knowsley education services |
      education knowsley special educational needs | education not school | education nursery | education other |
      education other council staff | education other services | education out of borough education services |
      education psychology | education schools academy | education send | education service | education services |
      education services education welfare educational psychology | education services sen |
      education support services not school based | education welfare | education welfare officer |
      edu other education services | edu training provider | esw service | ewo | fe college uni | further education |
      neyc | nursery early years centre | other education | sbc education | schools and early years settings`,
    },
    {
      code: 'health',
      label: 'Health services',
      written: `
      3a | 3b | 3c | 3d | 3e | 3f | 40 secondary health a e emergency dept | 41 secondary health hospital not a e |
      49 secondary health other services e g hospice | 50 primary health gp | 51 primary health health visitor |
      52 primary health school nurse | 59 primary health other services | a and e |
      aande health accident and emergency department | a and e medical assessment unit | abs | accident emergency |
      accident or emergency | addictions service | adult mental health | adult mental health services |
      adult mental health teams | adult service drug alcohol | adult service mental health |
      a e emergency department | a e emergency dept | ambulance | area health authority | aud | audiology | camhs |
      camhs emotional health and wellbeing | camhs mental health | cas | casualty | clinic | clinical psychologist |
      cln | cmat | cmht | code hospital is not mapped | commhlth health community health | community health |
      community health excl gp | community health other | community health service | community matron |
      community mental health worker and camhs tapas | community midwife | community nurse |
      community paediatrician | community paediatrics | community psychiatric nurse | con | consultant |
      consultant child psychiatrist | consultant community paediatrician | consultant psychiatrist |
      consultant registrar | cs camhs | cs health services a e | cs health services gp |
      cs health services health visitor | cs health services other e g hospice | cs health services school nurse |
      cyp health serv emergency dept | cyp health serv gp | cyp health serv health visitor | cyp health serv other |
      cyp health serv other primary | day care staff | day hospital | dentist | dhos |
      district health care cpn hv dn etc | district nurse | dn | drug alcohol worker | drug and alcohol services |
      emergency service | emergency services | family nurse | family nurse partnership | fire ambulance |
      general practitioner | gp | gp health general practitioner | gp practice | g p surgery |
      hcc adult services dept not ooh | health | health acute services | health adult | health adult mental health |
      health adult mental health services | health adults ward | health a e | health a e 111 |
      health a e emergency department | health allied professional e g specialist nurse | health authority |
      health cahms | health camhs | health centre | health children s ward or children s outpatient department |
      health community based | health community midwife | health community nurse | health community services |
      health consultant psychiatrist community psychiatric nurse | health dentist |
      health family nurse practitioner | health fnp | health gp | health gp practice nurse | health gp surgery |
      health health visitor | health health visitor school nurse | health hospice | health hospital |
      health hospital a e | health hospital children s ward | health hospital maternity ward | health maternity |
      health mental health services | health midwife | health midwifery | health nwas | health ot | health other |
      health other department ward | health other e g hospice | health other non primary health services |
      health other primary community health | health other primary health services | health other primary service |
      health paediatrics | health pharmacy | health primary | health school nurse | health secondary |
      health service | health services | health services a and e emergency department |
      health services adult mental health | health services adult mental health including social work |
      health services adult substance misuse | health services a e | health services a e dept |
      health services a e emergency department | health services a school nurse | health services camhs |
      health services childrens mental health | health services derbyshire mental health service |
      health services drug and alcohol teams | health services gp | health services gp surgery |
      health services health visiting | health services health visitor | health services hospital |
      health services hospital non emergency | health services hospital ward |
      health services london ambulance service | health services mental health |
      health services mental health services | health services midwife | health services midwifery |
      health services other | health services other a primary health service | health services other eg hospice |
      health services other eg hospice hospital ward discharges | health services other for example hospice |
      health services other health services including unknown health | health services other inc hospices |
      health services other primary health serv | health services other primary health services |
      health services other primary health services eg hospital clinic |
      health services other primary health services eg hospital or clinic |
      health services other secondary health hospice hospital discharge elcas | health services school nurse |
      health services school nursing | health sexual health acute | health sexual health community |
      health specialist nurse | health substance misuse | health visitor | health visitor nurse | health worker |
      helthvis health health visitor | hn | hoot | hos | hosp | hospice | hospital | hospital acute bed |
      hospital a e | hospital a e emergency department | hospital apart from a e and paediatrics | hospital clinic |
      hospital community bed | hospital health hospital inc day hospital | hospital midwife | hospital nurse |
      hospital ot | hospital out of city | hospital paediatrics | hospital rapid response team |
      hospitals outside stockport | hospital staff | hospital staff not social work staff | hospital uhcw |
      hospital uhcw a e | hosptial | hv | hw | joint mental health teams | london ambulance service |
      med adult mental health | med camhs | med comm health visitor | med comm psych nurse |
      med general practitioner | med general practitioner inc o t | med gen pract any health discipline |
      med health visitor | med hospital | med hospital a e | med hospital midwife | med hospital paediatrician |
      med midwife | med safegaurding nurse | med school nurse | med sexual health community | med walk in centre |
      mental health access team | mental health adult | mental health in patient | mental health partnership |
      mental health service | mental health staff health care commission | mental health trusts | mhat | midw |
      midwife | midwifery | midwives | named nurse child protection | n a s s | ncyps | nhs 111 | nhsc |
      nhs coordinator | nhs coventry walk in centre | nhsd | nhs direct | nurs | nurse | nurse practitioner |
      nursing district nurse | nursing health visitor | nursing midwife | nwas north west ambulance service |
      occupational therapist | ocgp | on call gp | oopt | optometrist | ormskirk district general hospital odgh |
      ot | other agencies | other health | other health providers | other health services |
      other health services e g hospice | other primary health | other primary health services |
      othhelth health other health | out of borough family nurse partner | paediatrician | pct | phy |
      physiotherapist | pre birth liaison | primary community health staff | primary health care team |
      primary health community health gp | primary health team | primary health worker | primary link |
      primhlth primary health | rapid response | res nursing care staff | royal liverpool university hospital rluh |
      rr | safeguarding nurse | schnurse health school nurse | school health | school nurse |
      school nursing service | secnhlth secondary health | secondary health |
      secondary health a e hosptial ot ward etc | secondary health hosp | secondary health staff | sn |
      starting well health visitor | starting well school nurse | st mary s sexual assault referral centre |
      stockport hospital maternity | stockport hospital stepping hill | stockport hospital tree house |
      substance misuse services | unborn birth notification |
      via hospital discharge co ordinators secondary health aande hospital ot etc | ward round | ward staff | wr |
      ws | yorkshire ambulance service`,
    },
    {
      code: 'housing',
      label: 'Housing',
      written: `
      10 housing e g housing dept hounslow homes or housing association | 4 |
      cs housing la housing or housing association | homestart | hou | hous | housing | housing association |
      housing associations | housing council | housing department | housing dept wirral |
      housing environmental health | housing external | housing hostels | housing housing association |
      housing housing services | housing housing solutions | housing internal |
      housing la housing dept housing assoc | housing la housing or housing association | housing landlord |
      housing la or housing association | housing lbh | housing local authority housing or housing association |
      housing local authority or housing association | housing or housing association | housing other |
      housing parks public realm | housing regeneration | housing repairs maintenance | housing sheltered housing |
      housing tenancy sustainment | housing wdh housing | la hous dept or hous assoc | la housing |
      la housing dept housing association | la housing dept or housing association |
      la housing or housing association | la services hsc | local authority housing | other housing | sbc housing |
      shel | sheltered accomodation | sheltered housing officer | slex | slih | supo |
      supported living service external | supported living service in house | support officer | support worker |
      supw | ward | warden`,
    },
    {
      code: 'local-authority',
      label: 'Local authority services',
      written: `
      19 lbh early help | 20 lbh social care e g edt adult s social care | 5a | 5b | 5c | 5d |
      70 legal agency court | 71 legal agency court cafcass |
      79 legal agency other e g probation immigration prison | accomodation manager | acom |
      adult community services | adult services | adult social care | adult social care staff |
      adult s services | adult s services community mental health team |
      adult s services community substance misuse services | adult s services probation |
      adult s services probation court check | adult s services women s refuge | adult team | asac | asb |
      assistant accomodation manager | bcc services other department | bcc services social care children adults |
      benefits service cec inc emergency assistance | cec adults social care | cec ce family service |
      cec children s services | cec children s social care | cec early start service |
      cec youth support service | children families and wellbeing service cfw |
      children families and wellbeing service cfw i la services | children family first |
      children s centres key work service | children s social care | childrens social care staff |
      childrens social care step down | children with disabilities ies | children with disabilities team | cou |
      council staff | cs education esbas | cs ehks 5 19yrs service | cs parent support advisors |
      cs u19 substance misuse service | cyp la serv social care | day centre |
      dbs disclosure information service | dc | dcst parenting and family support | disability staff |
      dmbc family support children centres etc | dmbc stronger families stronger families cohort list |
      drugs alcohol team | early help | early help and family support | early help and prevention |
      early help caf | early help family work team | early help keywork service | early help services |
      early help team | early years | early years and early intervention | edt |
      education dept school pre school | emergency assistance | emergency duty service | emergency duty team |
      escc internal dept not social care e g yot | escc social care e g asc | external another la |
      external eg from another las | external e g from another las adult social care | external la service |
      external services | family matters | family partnership service | family support | family support worker |
      fsu | gate | gateway service | haringey early help service | haringey employee | hbc dept not social care |
      hcc children s services dept not ooh | hcin | health services other primary | hearthstone |
      home care internal | home care unit lbh | hospital team out day patients | i art | internal |
      internal adults | internal adults social care | internal children s social care | internal csc |
      internal i e own social care department | internal not csc | internal other department | internal own ssd |
      internal own ssd social worker care manager | internal social services | internal social services dept |
      internal ssd | internal ssd worker | intsoc la services suffolk cc social care inc adult | isend |
      kmbc csc social worker | kmbc representative | kmbc ssd social worker | ladepts other depts own other la |
      la early help not youth offending | la other council department not housing adults ss | la other dept |
      la other internal dept other than social care | la other than scc | la services |
      la services adult social care | la services children s social care | la services contact centre |
      la services disability enablement service | la services early help |
      la services edt or adults social care | la services external | la services external e g from another la |
      la services external e g from another las |
      la services external e g from another las adult or children social care department |
      la services external eg from another las adult social care |
      la services external eg from another las adults social care |
      la services external eg from another local authorities adults social care services |
      la services external e g from another local authorities social care services |
      la services external e g from other la adult sc | la services external e g ola |
      la services external for example from another local authorities adults social care services |
      la services external from another la e g social care or early help |
      la services external from another la s services eg social care or early help |
      la services external from another local authority s services for example social care or early help |
      la services family solutions | la services legal | la services mat | la services neighbourhoods |
      la services nsc social care e g adults social care | la services other internal |
      la services other internal department eg fpz youth offending raa |
      la services other internal department eg youth offending |
      la services other internal department other than social care in la eg youth offending excludes housing |
      la services other internal department other than social care in la eg youth offending excluding housing |
      la services other internal department other than social care in la e g youth offending excluding housing and mat |
      la services other internal department other than social care in local authorities eg youth offending excluding housing |
      la services other internal dept other than s c |
      la services other internal dept other than social care e g yos |
      la services other internal dept other than social care e g youth offending but excluding housing |
      la services other internal dept other than social care in local authorities for example youth offending excl housing |
      la services other internal e g yot | la services other internal not hsc or housing |
      la services other internal not social care early help hsc or housing |
      la services other internal nsc department other than social care e g youth offending excluding housing |
      la services other internal services not including social care or early help |
      la services other internal team | la services other la dept other than social exclude housing |
      la services social care | la services social care e g adults |
      la services social care eg adult social care | la services social care eg adults social care |
      la services social care eg adults social care services |
      la services social care for example adults social care services | la services waltham forest direct |
      la services yos | la social care adults | la social care children s | la youth offending | lbh other |
      lbh resource centre | lcpa | leaving care personal advisor |
      local authority department other internal departments e g youth offending excluding housing |
      local authority department other local authority |
      local authority department social care i e adults social care | local authority other |
      local authority other dept | local authority other la | local authority services |
      local authority services early help | local authority services early help assessment |
      local authority services external la i e not wbc services |
      local authority services wbc adult social services not mental health |
      local authority services wbc children s centre |
      local authority services wbc children s social care eg css and yst |
      local authority services wbc early years |
      local authority services wbc family recovery project troubled families |
      local authority services wbc other internal department | local authority services wbc yot |
      local authority wirral | manual handling officer | marac | marat | mental health staff | mho |
      ncc social worker | neighbourhood officers | non notts local authority |
      north somerset dept other than housing | northumberland domestic abuse service | nurh | nursing home |
      occupational therapist none ssd | occupational therapist passport | occupational therapist ssd |
      ola local authority children s ss | ola local authority not children s social care |
      ola other l a social serv dept | other city council department |
      other depts of own la not social care or housing | other haringey council department |
      other hcc department |
      other internal department other than social care in la e g youth offending excluding housing |
      other internal ssd team | other la | otherla la services other local authority | other la ssd |
      other la s ssd | other local authority | other local authority other social services dept | other marac |
      otherscc la services other suffolk cc dept not housing | other section in social care |
      other social care department | other social services depts | other ssd | other ssd team | otla | otot |
      otp | otss | out of hours | portage worker | residential care staff | rutland social care |
      safeguarding cp lado iro | sbc children and families | scc other internal dept | scc social care |
      scst children and families | senior practitioner | senp | sen team | smbc internal not ssd | social care |
      social care adult | social care children | social care edt | social care e g adult social care |
      social care other la | social care team | social services | social services other | social services staff |
      social services team | social services wirral | social worker | social worker care manager |
      social worker ours | sorted | ssdt | step down | step up from early help team | substance misuse staff |
      substance misuse team | supported housing staff | sure start | sure start children s centre | sw |
      taf meeting | targeted family support | targeted support and youth justice | targeted youth services |
      trafford extended service | trafford social services | worker | yot | yot yisp | you |
      young people s service | young people s services | young people s support services |
      youth justice service | youth offending | youth offending service | youth offending service staff |
      youth offending team | youth service | youth services`,
    },
    {
      code: 'police',
      label: 'Police',
      written: `
      02 police 78 notification | 6 | 7 law other including courts cafcass |
      7 law other including courts probation cafcass | 7 law probation | 7 police |
      child exploitation online protection centre | code police is not mapped | cs police | cyp police |
      internal early help | legal police | pathway leaving care | pol | police | police c51 safeguarding referral |
      police cait | police caiu | police central referral unit | police court probation | police courts | police da |
      police da from early intervention | police da hub | police dv | police early action team |
      police investigations | police jdst | police jdst existing case | police lsu | police merlins | police other |
      police partnership threat harm and risk | police police | police ppd | police standard notification |
      police thames valley | police yot | pol police | probation crc | probation nps | probation service |
      youth offending service yos`,
    },
    {
      code: 'legal-agency',
      label: 'Other legal agency',
      written: `
      7 | advocate solicitor | ba | benefits agency | cafs | care quality commission |
      cengovag central government agency | central government agency | community rehabilitation company | court |
      court legal | court police probation immigration | court probation | court probation immigration |
      court referral | court related | courts | courts legal | court solicitors | court youth justice |
      coventry law centre | cs other legal agency courts cafcass prison | cs probation | cyp other legal agency |
      domestic violence prefessional service | family court | hmp | hmp prison service | hms prison |
      home office immigration | housing providers | immigration | immigration authority | jafcass | legal |
      legal agency court prob immig prison cafcass | legal agency courts probation immigration cafcass prison |
      legal agency including courts probation immigration cafcass prison | legal agency probation court prison |
      legalagy legal agency | legal court cafcass probation immigration prison | legal court solicitor cafcass |
      legal dept | legal external | legal internal | legal probation | legal probation prison | legal profession |
      legal solicitor | leg cafcass | leg court | leg legal other | leg prison | leg probation |
      member of the public | other legal agency | other legal agency cafcass | other legal agency courts |
      other legal agency eg children s centres independent agency providers voluntary organisations |
      other legal agency e g courts cafcass prison |
      other legal agency e g courts probation immigration cafcass prison |
      other legal agency e g courts probation immigration jafcass prison | other legal agency immigration |
      other legal agency including courts probation immigration cafcass or prison |
      other legal agency including courts probation immigration cafcass prison | other legal agency prison |
      other legal agency probation | prison | prisons | prison yoi | prob | probation | probation prison |
      probcour other probation courts home office | reg | registrars | sol | solicitor | solicitors lawyer |
      uk border agency`,
    },
    {
      code: 'other',
      label: 'Other',
      written: `
      21 lbh other internal dept excluding social care and housing e g yos |
      29 other local authority dept not lbh e g other la social services | 8 |
      90 other all other organisations not listed e g children s centres independent agency voluntary |
      adoption agency | advocate | agency | barnardos wirral young runaways project | care home | caritas |
      catch 22 | cc | ch | change grow live | char | charitable organisation | child action north west | childline |
      children centre | childrens centre | childrens centre early intervention | children s centre inc sure start |
      childrens centres | childrens centres independent agency provider voluntary organisation fire dept |
      childrens residential home | church | commissioned service | community safety caseworker |
      community voluntary sector | connexions | cpn | cs other inc vol orgs and independent agencies |
      dept of work and pensions ba | domestic abuse services | east sussex fire and rescue service |
      education training workplace establishment | edu children s centre | external eg from ola |
      family intervention project worker | fire | fire rescue service | fire service | forces | fostering agency |
      government department e g dbs home office national crime agency | hcex | home care external | home office |
      home office refferals | hostel | idva | ifss family support | independant provider agency |
      independent agency | independent provider agency | independent providers |
      indprova independent provider agency | inspection body | jobcentre plus | legal agency | london fire brigade |
      member of parliament | military | ministry of defence mod | mp | national crime agency |
      none local authority agencies eg cab dss | non smbc residential home child |
      northumberland fire and rescue services | nspc | nspcc | nursery childrens centre | nursing residential |
      occupational therapy | od | ofsted | ofsted child minder | ola social services | open door | oth child minder |
      other | other agency | other agency e g vol agency | other agency independent voluntary |
      otheragy other agency | other children centre ind age vol org egnspcc | other children s centre |
      other department | other e g children s centres agency providers |
      other e g children s centres ind agency providers voluntary organisations |
      other e g childrens centres independent agency providers or voluntary organisations |
      other eg childrens centres independent agency providers voluntary organisations |
      other e g voluntary orgs independent providers |
      other inc children ctr independent agency provider voluntary org |
      other including children centres independent agency providers voluntary organisations benefits agency |
      other including childrens centres including those ran by la social care independent agency providers voluntary organisations fire department |
      other including childrens centres independant agency providers voluntary organisations |
      other including childrens centres independent agency providers or voluntary organisations |
      other including children s centres independent agency providers voluntary organisations |
      other including hospice hospital ward discharges |
      other including independent agency providers or voluntary organsations | other including strangers mps |
      other independent agency provider | other internal services |
      other legal agency courts probation immigration cafcass or prison | other legal agency eg cafcass |
      other not listed | othernsa other other non statutory agencies | other nspcc | other ofsted | other ola |
      other please specify | other probation | other professional | other professional worker | other sources |
      other team | other victim support | other voluntary organisation inc nspcc | oth independent agency provider |
      othstat other other statutory agencies | otht | oth voluntary and community sector org | p3 | parenting staff |
      party concerned | private agency | private fostering agency | private home care provider | project worker |
      provider | public other individual | p v provider | refuge | refugee centre | reha | rehab officer | res |
      resh | resident | residential home | safe centre | service provider |
      servprov other service provider to this person |
      source other including children s centres independent agency providers voluntary organisations |
      substance misuse professional | talkshop | taxi driver | third party | third party enquiry adopted person |
      tp | utilities | vcs | victim support | voluntary 3rd sector | voluntary agencies | voluntary agency |
      voluntary agency group | voluntary and faith organisations | voluntary organisation |
      voluntary organisation charity | voluntary organisation other than nspcc | voluntary organisations |
      voluntary organisation society | voluntary organistion | voluntary sector | voluntary sector organisation |
      vs | web | wired | wirral multicultural organisation | women s aid | x other source not in list |
      young carers | youth federation`,
    },
    {
      code: 'anonymous',
      label: 'Anonymous',
      written: `
      9 | anon | anonymous | unk anonymous | v adult anon`,
    },
    {
      code: 'unknown',
      label: 'Unknown',
      written: `
      10 | cs anonymous | cs unknown | nk | not known | not mapped | not recorded | not recorded unknown | othe |
      unknown | unknown anonymous | unknown unknown name not given withheld | unkown | unk unknown`,
    },
  ],
  either: [
    { written: 'ambulance service', codes: ['health', 'other'] },
    { written: 'anonymous not known', codes: ['anonymous', 'unknown'] },
    { written: 'cafcass', codes: ['legal-agency', 'other'] },
    { written: 'cafcass information request', codes: ['legal-agency', 'local-authority'] },
    { written: 'cafcass referral', codes: ['legal-agency', 'local-authority'] },
    { written: 'ceop', codes: ['local-authority', 'police'] },
    { written: 'community mental health team', codes: ['health', 'police'] },
    { written: 'councillor', codes: ['individual', 'local-authority'] },
    { written: 'education college', codes: ['education', 'schools'] },
    { written: 'friend neighbour', codes: ['individual', 'other'] },
    { written: 'lado', codes: ['local-authority', 'other'] },
    { written: 'legal services', codes: ['legal-agency', 'local-authority'] },
    { written: 'mp councillor', codes: ['individual', 'other'] },
    { written: 'prison service', codes: ['legal-agency', 'other'] },
  ],
};
