import { codeSet } from './code-set.ts';

/** The languages in which a letter may be written, by the code that web pages and Word know them by (BCP 47). */
export const letterLanguage = codeSet({
  id: 'letter-language',
  title: 'Language of a letter',
  source: 'BCP 47 language tags of languages that families here understand [L]',
  codes: [
    { code: 'en', label: 'English' },
    { code: 'cy', label: 'Welsh' },
    { code: 'pl', label: 'Polish' },
    { code: 'ar', label: 'Arabic' },
    { code: 'bn', label: 'Bengali' },
    { code: 'fa', label: 'Persian' },
    { code: 'ku', label: 'Kurdish' },
    { code: 'pa', label: 'Panjabi' },
    { code: 'pt', label: 'Portuguese' },
    { code: 'ro', label: 'Romanian' },
    { code: 'so', label: 'Somali' },
    { code: 'uk', label: 'Ukrainian' },
    { code: 'ur', label: 'Urdu' },
  ],
});
