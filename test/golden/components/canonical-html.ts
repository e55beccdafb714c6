type Element = { readonly tag: string; readonly attributes: Map<string, string>; readonly children: Node[] };
type Node = Element | string;

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'span', 'strong', 'time']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  ctdot: '\u22ef',
  copy: '\u00a9',
};
const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`The normaliser does not know ${whole}`);
    return character;
  });
}

function attributesOf(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const value = decode(double ?? single ?? bare ?? '');
    if (found.has(name)) throw new Error(`The attribute ${name} is given twice in ${source}`);
    found.set(name, name === 'class' ? value.split(/\s+/).filter(Boolean).sort().join(' ') : value);
  }
  return found;
}

/** The tree of a piece of HTML; a tag left open, or closed out of order, is a fault. */
export function parse(html: string): Node[] {
  const root: Element = { tag: '', attributes: new Map(), children: [] };
  const open: Element[] = [root];
  let rest = html;
  while (rest !== '') {
    const parent = open.at(-1) ?? root;
    const [whole, closing, name = '', attributes = ''] = TAG.exec(rest) ?? [];
    if (whole === undefined) {
      const end = /^(?:<!--[\s\S]*?-->|<?[^<]+)/.exec(rest)?.[0] ?? rest;
      if (!end.startsWith('<!--')) parent.children.push(decode(end));
      rest = rest.slice(end.length);
      continue;
    }
    rest = rest.slice(whole.length);
    const tag = name.toLowerCase();
    if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing before: ${rest.slice(0, 80)}`);
      continue;
    }
    const element: Element = { tag, attributes: attributesOf(attributes.replace(/\/$/, '')), children: [] };
    parent.children.push(element);
    if (tag === 'textarea') {
      const end = rest.indexOf('</textarea>');
      element.children.push(decode(rest.slice(0, end)).replace(/^\n/, ''));
      rest = rest.slice(end + '</textarea>'.length);
    } else if (!VOID.has(tag) && !attributes.endsWith('/')) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is never closed`);
  return root.children;
}

function isInline(node: Node | undefined): boolean {
  return typeof node === 'string' || (node !== undefined && INLINE.has(node.tag));
}

// A space counts only where a reader would see it: between words and what stands beside them on the line.
function textIn(text: string, before: Node | undefined, after: Node | undefined): string {
  let words = text.replace(/[ \t\r\n]+/g, ' ');
  if (!isInline(before)) words = words.trimStart();
  if (!isInline(after)) words = words.trimEnd();
  return words;
}

function joined(nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (typeof node === 'string' && typeof last === 'string') result[result.length - 1] = last + node;
    else result.push(node);
  }
  return result;
}

function lines(node: Node, indent: string, without: ReadonlySet<string>): string[] {
  if (typeof node === 'string') return [`${indent}${JSON.stringify(node)}`];
  const classes = node.attributes.get('class')?.split(' ') ?? [];
  if (classes.some((name) => without.has(name))) return [];
  const attributes = [...node.attributes].map(([name, value]) => `${name}=${JSON.stringify(value)}`).sort();
  const deeper = `${indent}  `;
  if (node.tag === 'textarea')
    return [
      `${indent}${[node.tag, ...attributes].join(' ')}`,
      ...node.children.map((text) => deeper + JSON.stringify(text)),
    ];
  return [`${indent}${[node.tag, ...attributes].join(' ')}`, ...childLines(node.children, deeper, without)];
}

function childLines(children: readonly Node[], indent: string, without: ReadonlySet<string>): string[] {
  const nodes = joined(children);
  return nodes.flatMap((child, index) => {
    if (typeof child !== 'string') return lines(child, indent, without);
    const text = textIn(child, nodes[index - 1], nodes[index + 1]);
    return text === '' ? [] : lines(text, indent, without);
  });
}

/** The HTML as an outline, one line a node, in which attribute order and spaces nobody sees make no difference. */
export function canonical(html: string, without: ReadonlySet<string> = new Set()): string {
  return childLines(parse(html), '', without).join('\n');
}
