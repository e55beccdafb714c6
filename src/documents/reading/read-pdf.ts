import { type DocumentText, notRead } from './document-text.ts';

/** The words of a PDF. No reader of PDFs is part of the product yet, so none passes for clean: a person must look. */
export async function readPdf(_bytes: Uint8Array): Promise<DocumentText> {
  return notRead('It is a PDF, whose words cannot be read yet.');
}
