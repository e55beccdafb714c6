const QUOTE = '"';

/** The first so many values of a line of a CSV file, without the space around them. A quote that never closes takes the rest of the line. */
export function lineValues(line: string, most: number): readonly string[] {
  const values: string[] = [];
  let from = 0;
  while (values.length < most && from <= line.length) {
    const isQuoted = line[from] === QUOTE;
    const closed = isQuoted ? closingQuote(line, from + 1) : from;
    const comma = line.indexOf(',', closed);
    const end = comma < 0 ? line.length : comma;
    values.push(
      isQuoted
        ? line
            .slice(from + 1, closed)
            .replaceAll('""', QUOTE)
            .trim()
        : line.slice(from, end).trim(),
    );
    from = end + 1;
  }
  return values;
}

function closingQuote(line: string, from: number): number {
  for (let place = line.indexOf(QUOTE, from); place >= 0; place = line.indexOf(QUOTE, place + 2))
    if (line[place + 1] !== QUOTE) return place;
  return line.length;
}
