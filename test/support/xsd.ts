import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';

/** What an XML Schema finds wrong with documents, each finding a line; nothing for a valid one. */
export interface Schema {
  readonly faultsOf: (xml: string) => readonly string[];
}

/** A schema made ready from its text. Throws when the text is not an XML Schema. */
export function schemaOf(xsd: string): Schema {
  const document = XmlDocument.fromString(xsd);
  const validator = XsdValidator.fromDoc(document);
  return { faultsOf: (xml) => faultsOf(validator, xml) };
}

function faultsOf(validator: XsdValidator, xml: string): readonly string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
    throw error;
  } finally {
    document.dispose();
  }
}
