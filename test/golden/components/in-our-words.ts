import { raw } from '#web/components/html.ts';

type Options = { [name: string]: unknown };

function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Where GOV.UK takes both `text` and `html`, ours takes one piece of content that is either.
const PAIRS = ['', 'title', 'summary', 'description', 'logo'].map((name) => ({
  ours: name || 'text',
  html: name ? `${name}Html` : 'html',
  text: name ? `${name}Text` : 'text',
}));

const RENAMED: Readonly<Record<string, string>> = {
  beforeInput: 'before',
  beforeInputs: 'before',
  afterInput: 'after',
  afterInputs: 'after',
};

function asStrings(attributes: unknown): unknown {
  if (!isOptions(attributes)) return attributes;
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}

function onlyContent(value: unknown): unknown {
  return isOptions(value) && 'text' in value ? value.text : value;
}

function optionsInOurWords(options: Options): Options {
  const result: Options = {};
  for (const [name, value] of Object.entries(options)) {
    if (name === 'attributes') result[name] = asStrings(value);
    else if (name === 'conditional') result[name] = onlyContent(inOurWords(value));
    else if (name in RENAMED) result[RENAMED[name] ?? name] = onlyContent(inOurWords(value));
    else result[name] = inOurWords(value);
  }
  for (const { ours, html, text } of PAIRS) {
    if (!(html in options) && !(text in options)) continue;
    delete result[html];
    delete result[text];
    result[ours] = options[html] ? raw(String(options[html])) : options[text];
  }
  return result;
}

/** GOV.UK's own options, as our components take them. */
export function inOurWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === '' ? false : inOurWords(item)));
  return isOptions(value) ? optionsInOurWords(value) : value;
}
