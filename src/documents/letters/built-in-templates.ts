import { writePlainDocx } from '../leaving/write-docx.ts';

/** The letters that are there before an authority brings its own: plain words, each a template like any other. */
const builtIn: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  introduction: {
    en: [
      '{{authority.name}}',
      '{{today}}',
      '{{recipient.name}}\n{{recipient.address}}',
      'Hello {{recipient.name}},',
      'My name is {{worker.name}}. I am the worker for {{child.firstName}}. I work in the {{team.name}}.',
      '{{letter.words}}',
      'You can ring me on {{worker.phone}}.',
      '{{worker.name}}',
    ],
    pl: [
      '{{authority.name}}',
      '{{today}}',
      '{{recipient.name}}\n{{recipient.address}}',
      'Dzień dobry,',
      'Nazywam się {{worker.name}}. Pracuję z dzieckiem: {{child.firstName}}. Mój zespół: {{team.name}}.',
      '{{letter.words}}',
      'Mój numer telefonu: {{worker.phone}}.',
      'Z poważaniem',
      '{{worker.name}}',
    ],
    cy: [
      '{{authority.name}}',
      '{{today}}',
      '{{recipient.name}}\n{{recipient.address}}',
      'Helo,',
      'Fy enw i yw {{worker.name}}. Rwy’n gweithio gyda {{child.firstName}}. Fy nhîm: {{team.name}}.',
      '{{letter.words}}',
      'Fy rhif ffôn: {{worker.phone}}.',
      'Yn gywir',
      '{{worker.name}}',
    ],
  },
  appointment: {
    en: [
      '{{authority.name}}',
      '{{today}}',
      '{{recipient.name}}\n{{recipient.address}}',
      'Hello {{recipient.name}},',
      'I am writing about {{child.firstName}}.',
      '{{letter.words}}',
      'If the day or the time does not suit you, please ring me on {{worker.phone}}.',
      '{{worker.name}}',
      '{{team.name}}',
    ],
  },
  'after-meeting': {
    en: [
      '{{authority.name}}',
      '{{today}}',
      '{{recipient.name}}\n{{recipient.address}}',
      'Hello {{recipient.name}},',
      'Thank you for your part in what we talked about for {{child.firstName}}.',
      '{{letter.words}}',
      'If we have something wrong, or you want to talk about it, please ring me on {{worker.phone}}.',
      '{{worker.name}}',
      '{{team.name}}',
    ],
  },
};

/** The template that comes with the product for a kind of letter in a language; undefined when there is none. */
export function builtInTemplate(kind: string, language: string): Uint8Array | undefined {
  const paragraphs = builtIn[kind]?.[language];
  return paragraphs === undefined ? undefined : writePlainDocx(paragraphs);
}
