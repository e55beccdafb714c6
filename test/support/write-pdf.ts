/** A word drawn at a place of a page, counted in points from the left and the bottom. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A PDF by hand, as small as one can be: pages of words, each drawn where it is put, in letters of Latin alone. */
export function writePdf(pages: readonly (readonly DrawnText[])[], extra: PdfExtra = {}): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extra.catalog ?? ''} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((words, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R ${extra.page ?? ''} >>`,
      stream(`${words.map(draw).join('\n')}\n${extra.drawn ?? ''}`),
    ]),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const list = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${list}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra.trailer ?? ''} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

/** What else stands in a PDF, in its own language. */
export interface PdfExtra {
  readonly catalog?: string;
  readonly page?: string;
  readonly drawn?: string;
  readonly trailer?: string;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function draw({ x, y, text }: DrawnText): string {
  return `BT /F1 11 Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}
