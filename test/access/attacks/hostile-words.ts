import type { Answers } from '#domain/definition/answers.ts';
import type { Field, Fields } from '#domain/definition/field.ts';
import type { PersonFacts } from '#domain/people/person.ts';

/** Ends every kind of text a page may hold and begins an element, a handler and an address of its own. */
export const HOSTILE = `xss"'> xss-attr=1 onxss=1 </textarea></title></select></script><xss-mark onclick=xss()><script>xss()</script><img src=xss onerror=xss()><!--`;
/** An address that runs. */
export const RUNS = 'javascript:xss()//';

/** What is known of a person, hostile in every word. */
export function hostilePerson(kind: PersonFacts['kind']): PersonFacts {
  return {
    kind,
    names: [
      { given: HOSTILE, family: RUNS, use: 'legal' },
      { given: RUNS, family: HOSTILE, use: 'known-as' },
    ],
    bornOn: kind === 'child' ? '2015-03-02' : '1980-03-02',
    sex: HOSTILE,
    ethnicity: { code: HOSTILE, source: HOSTILE as never },
    disabilities: [HOSTILE, RUNS],
    languages: [HOSTILE, RUNS],
    addresses: [{ lines: [HOSTILE, RUNS, HOSTILE], postcode: HOSTILE, keepSafeFrom: [] }],
    identifiers: [
      { kind: 'upn', value: HOSTILE },
      { kind: 'nhs-number', value: RUNS },
      { kind: 'la-child-id', value: HOSTILE, issuer: HOSTILE },
    ],
    upnUnknown: HOSTILE,
    role: HOSTILE,
    agency: RUNS,
    phone: RUNS,
  };
}

/** Answers to every question of a form, hostile wherever words may stand; codes are hostile too when asked, as a file might bring them. */
export function hostileAnswers(fields: Fields, code?: string): Answers {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, hostileValue(field, code)]));
}

function hostileValue(field: Field, code: string | undefined): unknown {
  switch (field.kind) {
    case 'date':
      return '2026-04-10';
    case 'instant':
      return '2026-04-10T10:00:00.000Z';
    case 'number':
      return 1;
    case 'code':
      return code ?? field.set.codes[0]?.code;
    case 'codes':
      return [code ?? field.set.codes[0]?.code];
    case 'yes-no':
      return { answer: field.reasonFor ?? 'yes', because: HOSTILE };
    case 'groups':
      return [hostileAnswers(field.fields, code), hostileAnswers(field.fields, code)];
    default:
      return field.kind === 'text' ? RUNS + HOSTILE : HOSTILE;
  }
}
