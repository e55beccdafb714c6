import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of category of need on Annex A, and what real files have written for each. */
export const needCodes: WrittenCodeSet = {
  name: 'category of need',
  codes: [
    {
      code: 'abuse-or-neglect',
      label: 'Abuse or neglect',
      written: `
      1abusneg abuse or neglect | 1f domestic violence resulting in significant harm |
      1g abandonment in dangerous circumstances | 1i female genital mutilation | 1j modern slavery | abs emot |
      abs neg | abs phys | abs sexa | abuse | abuse or neglect | abuse or neglect abandoned including home alone |
      abuse or neglect alcohol misuse | abuse or neglect child or young person as abuser |
      abuse or neglect child sexual exploitation | abuse or neglect deliberate self harm |
      abuse or neglect domestic violence | abuse or neglect drug misuse | abuse or neglect emotional abuse |
      abuse or neglect neglect | abuse or neglect neglect emotional abuse | abuse or neglect neglect physical abuse |
      abuse or neglect neglect physical emotional abuse | abuse or neglect neglect sexual abuse |
      abuse or neglect physical abuse | abuse or neglect physical emotional abuse |
      abuse or neglect physical injury | abuse or neglect sexual abuse | abuse or neglect sexual emotional abuse |
      c f abuse or neglect | child n1 abuse neglect |
      children in need as a result of or at risk of abuse or neglect | child sexual abuse |
      child sexual exploitation | cin abuse or neglect | cin n1 abuse neglect | cin n1a neglect | cin n1b abuse |
      cin n1c domestic abuse | cin n1d injuries to non mobile children | domestic violence |
      due to abuse or neglect | emotional abuse | emotional harm | multiple | n1 | n1a | n1a domestic violence |
      n1b | n1b parental mental health | n1c | n1c parental substance misuse | n1d | n1d parental alcohol misuse |
      n1e physical abuse | n1f emotional abuse | n1g sexual abuse | n1h parent is a prolific offender | n1j neglect |
      n1 n1 | n1 n2 | n1 n4 | n1sa physical abuse | n1sb sexual abuse | n1sc emotional abuse | n1sd neglect |
      n1sf domestic violence | n1sg child exploitation | n1sh child or young person as abuser |
      n1si deliberate self harm | n1t abuse neglect trafficked | neglect | physical abuse | physical harm |
      risk of child sexual exploitation | section 47 | sexual abuse | significant harm | substance misue |
      substance misuse | substance misuse alcohol problems | substance misuse drug and alcohol problems |
      substance misuse drug problems | suspected abuse neglect | trilogy of risk`,
    },
    {
      code: 'disability',
      label: 'Child’s disability',
      written: `
      2b sensory disability | 2chlddis child s disability | 2d multiple disability |
      2e emotional behavioural difficulties | 2f serious long term physical illness | b5 b5a |
      c f child s disability | child n2 disability |
      children and their families whose main need for services arises out of the child s disabilities illness or intrinsic condition |
      child s disability | child s disability or illness | child s disablilty illness |
      child s disablilty illness children suffering from physical illness |
      child s disablilty illness children with learning disabilities special educational needs |
      child s disablilty illness children with multiple disabilities | child with disability | cin disability |
      cin n2 disability | cognitive impair diagnosed | cyads tier 1 | cyads tier 3 | disability |
      disability children suffering from physical illness |
      disability children with chronic health conditions life threatening limiting |
      disability children with diagnosed emotional or behavioural difficulties |
      disability children with learning difficulties special educational needs |
      disability children with learning disabilities | disability children with multiple disabilities |
      disability children with physical disabilities | disability children with sensory disabilities |
      disability emotional behavioural difficulties | disability learning disability |
      disability mental health conditions | disability physical disability | disability sensory disability |
      disability serious illness | disability speech communications disorder | disabled child | disabled children |
      dis ebhv | dis lrn | dis phys | dis sens | due to own disability | frailty main |
      lds learning disability support | learning disability | learning disability support 18 64 |
      learning disability support 18 64 learning disability support |
      learning disability support 18 64 learning disability support transition |
      learning disability transition case only | mental health | mental health support 18 64 |
      mental health support 18 64 mental health support | mental health support mental health support | n2 |
      n2c child s mental health | n2sb children with sensory disabilities |
      n2sc children with learning disabilities special educational needs |
      n2sd children with diagnosed emotional or behavioural difficulties | n2se children with multiple disabilities |
      occupational therapy | physical and sensory disability and frailty | physical disability |
      physical disability permanent | physical sensory disability main |
      physical support 18 64 access and mobility only | physical support 18 64 personal care and support |
      physical support 18 64 personal care and support transition | psr ld1 learning disability support |
      sensory support 18 64 support for hearing impairment`,
    },
    {
      code: 'parents-illness',
      label: 'Parents’ illness or disability',
      written: `
      3a alcoholic parents | 3b drug dependant parents | 3c acutely ill parents |
      3d parents with learning difficulties | 3e parents with chronic mental illness |
      3f parents with chronic disability | 3g young carers | 3parntil parental illness disability | c1 carer |
      c f parental illness disabled | child n3 parent illness or disability |
      children whose main need for services arises because the capacity of their parents or carers to care for them is impaired by disability illness mental illness or addictions |
      cin n3 parent illness or disability | cin parent illness disability | due to parental illness disability |
      mental health parent carer | n3 | n3a parental learning difficulties | n3a substance misuse by parent carer |
      n3sa children whose parents abuse alcohol | n3sb children whose parents abuse drugs |
      n3sd children whose parents have learning disabilities | n3sf children with mentally ill parents | par alc |
      par drg | parental alcohol drug abuse | parental disability or illness | parental illness disability |
      parental illness disabled | parental illness or disability |
      parental illness or disability acutely ill parents | parental illness or disability alcoholic parents |
      parental illness or disability being cared for by mentally ill parents not taking responsibility |
      parental illness or disability being cared for by parents with learning disabilities |
      parental illness or disability child caring for chronically ill or disabled parents |
      parental illness or disability children whose parents abuse alcohol |
      parental illness or disability children whose parents abuse drugs |
      parental illness or disability children whose parents have learning disabilities |
      parental illness or disability children with chronically disabled parent s where parenting capacity is limited |
      parental illness or disability children with mentally ill parent s where parenting capacity is limited |
      parental illness or disability children with parents who are ill short term |
      parental illness or disability children with physically ill parents |
      parental illness or disability drug taking parents | parents illness or disability | par men`,
    },
    {
      code: 'acute-stress',
      label: 'Family in acute stress',
      written: `
      4a homelessness | 4b single parent | 4c death of parent family member |
      4d environmental neighbourhood factors | 4e sudden change in circumstances | 4famstrs family in acute stress |
      4f conflict in adolescence | 4g no recourse to public funds | c f family in acute stress |
      child n4 family in acute stress |
      children whose needs arise from living in a family going through a temporary crisis such that parenting capacity is diminished and some of the children s needs are not being adequately met |
      cin family in acute distress | cin n4 family in acute stress | code nwas is not mapped |
      due to family in acute stress | family in acute stress |
      family in acute stress child exhibiting difficult behaviour |
      family in acute stress conditions of accommodation | family in acute stress death of other family member |
      family in acute stress death of parent or carer | family in acute stress disability harassment |
      family in acute stress families affected by mental health difficulties |
      family in acute stress health development concerns inc temporary disability |
      family in acute stress multiple children who are disabled |
      family in acute stress other environmental factors | family in acute stress problems related to homelessness |
      family in acute stress problems relating to homelessness | family in acute stress racial harassment |
      family in acute stress rent arrears eviction notice | family in acute stress single parent |
      family in acute stress teenage pregnancy | financial problems | homeless | missing person | n4 |
      n4a parental criminality | n4b family homelessness | n4sa problems related to homelessness |
      n4sb teenage pregnancy | n4sd families affected by mental health difficulties |
      n4se other environmental factors | n4sf child exhibiting difficult behaviour |
      n4sh death of other family member | n4si conditions of accommodation | n4sj rent arrears eviction notice |
      other parenting issues | psr oth support for social isolation other`,
    },
    {
      code: 'dysfunction',
      label: 'Family dysfunction',
      written: `
      5a separated parents no cooperation | 5b domestic violence | 5c lack of basic care |
      5famdysf family dysfunction | c f family dysfunctional | child n5 family dysfunction |
      children whose needs arise mainly out of their living with families where the parenting capacity is chronically inadequate |
      cin family dysfunction | cin n5a private fostering | cin n5 family dysfunction | control issues |
      due to family dysfunction | family dysfunction | family dysfunctional |
      family dysfunction child at risk of significant harm due to inadequate parenting |
      family dysfunction child exhibiting behaviour parent s find difficult to manage |
      family dysfunction childs poor attachment to carer | family dysfunction domestic violence |
      family dysfunction erratic relationship between carers |
      family dysfunction inability to provide stable relationships | family dysfunction low boundary control |
      family dysfunction low stimulation for child | family dysfunction problems relating to parental relationships |
      family dysfunction young people aged 16 17 presenting as homeless |
      family dysfunction young persons presenting as homeless 15 17yrs | fds care | fds emot | fds guid | fds stab |
      fst behv | fst dvio | fst hles | fst ill | fst othr | fst s17 | n5 | n5a | n5a domestic abuse |
      n5a private fostering | n5 low 29 | n5 low 32 | n5sa problems relating to parental relationships |
      n5sb child at risk of significant harm due to inadequate parenting |
      n5sd child exhibiting behaviour parent s find difficult to manage`,
    },
    {
      code: 'unacceptable-behaviour',
      label: 'Socially unacceptable behaviour',
      written: `
      6a offending child to child abuse | 6b offending other | 6c offending c to c abuse under age |
      6e risk of offending | 6f drug or alcohol abuse | 6g unsafe sexual behaviour | 6h disorderly behaviour |
      6j prevent radicalisation | 6socunac socially unacceptable behaviour | bhv offn | bhv prob | bhv sexa |
      c f unacceptable behaviour | child n6 socially unacceptable behaviour |
      children and families whose need for services arises primarily out of their children s behaviour impacting detrimentally on the community |
      cin n6 socially unacceptable behaviour | cin socially unacceptable behaviour |
      due to socially unacceptable behaviour | n6 | n6a child s substance abuse | n6c beyond parental control |
      n6d teenage pregnancy | n6e1 child sexual exploitation | n6e2 child sexual exploitation |
      n6g missing from home | n6h youth offending | n6sa disorderly behaviour | n6sb offending or at risk of |
      n6sc non school attendance | n6sd unsafe sexual behaviour | n6se substance abuse child |
      socially unacceptable behaviour | socially unacceptable behaviour disorderly behaviour |
      socially unacceptable behaviour non school attendance | socially unacceptable behaviour offending |
      socially unacceptable behaviour offending or at risk of | socially unacceptable behaviour substance abuse |
      socially unacceptable behaviour substance abuse child | socially unacceptable behaviour truancy |
      socially unacceptable behaviour unsafe sexual behaviour | unacceptable behaviour`,
    },
    {
      code: 'low-income',
      label: 'Low income',
      written: `
      7a asylum seeker | 7b non habitual resident | 7lowincm low income | c f low income | child n7 low income |
      children either living in families or independently whose need for services arises mainly from being dependent on an income below the standard state entitlements |
      cin low income | cin n7 low income | due to family with low income | inc hles | low income |
      low income asylum seeking families | low income non habitually resident status |
      low income other financial difficulties | low income young people living away from families | n7 |
      n7a 16 17 homeless housing issue | n7a no recourse to public funds | n7 non 38 |
      n7sb non habitually resident status | n7sd other financial difficulties`,
    },
    {
      code: 'absent-parenting',
      label: 'Absent parenting',
      written: `
      16 17 yr old homeless | 8absprnt absent parenting | 8a parents deceased |
      8b unaccompanied child asylum seeker | 8c separation by political event natural disaster |
      8d young person previously in care | 8e child privately fostered | abp asyl | abp pfst | absent parenting |
      absent parenting abandoned including home alone | absent parenting other parental absence |
      absent parenting parents died | absent parenting parents in custody | absent parenting trafficked children |
      absent parenting unaccompanied child asylum seekers | asylum seeker refugee | c f absent parenting |
      child n8 absent parenting |
      children whose need for services arises mainly from having no parents available to provide for them children whose parents decide it is in the best interest for the child to be adopted would be included in this category |
      child uasc | cin absent parenting | cin n8 absent parenting | cin n8 uasc absent parenting |
      cin unaccompanied asylum seeking child | due to absent parenting | n8 | n8a | n8a absent parenting non uasc |
      n8b uasc unaccompanied asylum seeking child | n8sb unaccompanied child asylum seekers |
      n8sc other parental abuse | n8sd parents in custody | parent absent uasc | u8 uasc | uasc n8 absent parenting`,
    },
    {
      code: 'not-in-need',
      label: 'Not a child in need',
      written: `
      cases other than child in need | cases other than children in need |
      cases other than children in need contact with schedule 1 offender secure hospital |
      cases other than children in need court reports |
      cases other than children in need educational needs statement |
      cases other than children in need eg court report | cases other than children in need eg court report only |
      cases other than children in need general adoption | cases other than children in need non agency adoptions |
      cases other than children in need notification only | cases other than children in need private fostering |
      cases other than children in need request for access to files |
      cases other than children in need request for information |
      cases other than children in need requests for court reports |
      cases other than children in need support after adoption | c f not child in need | ch case not cin |
      child death | child in need other | child not in need post adopt |
      children who have been adopted and although they are no longer a child in need receive adoption support from social services immediately after adoption this should not be used where a child receives an adoption payment only as these children should not be included in the census |
      cin n9 cases other than children in need | cin n9 other | cin other than child in need |
      cin step parent adoption | n0 n a adoption fostering use only | n10 | n9 | n9a |
      n9c court preport where child not in need | n9eh early help involvement | n9sb private fostering |
      n9sc court reports | n9se historical allegations complaints |
      n9sf contact with schedule 1 offender secure hospital | n9sh request for information | n9si notification only |
      n9sj general adoption | not a child in need | not cin | o cin | o cin other child in need | other | other1 |
      step parent adoption`,
    },
    {
      code: 'not-stated',
      label: 'Not stated',
      written: `
      information received | n0 | nan | no | no need code recorded | not recorded | not specified | not stated |
      unknown`,
    },
  ],
};
