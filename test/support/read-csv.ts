/** The rows of a comma-separated file by column name. Quoted cells may hold commas and doubled quotes, but not line ends. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = cellsOf(header);
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const cells = cellsOf(line);
    if (cells.length === names.length)
      return [Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']))];
    throw new Error(`Line ${at + 2} has ${cells.length} cells; the header has ${names.length}.`);
  });
}

function cellsOf(line: string): readonly string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
