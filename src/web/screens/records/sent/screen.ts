import type { Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type DocumentThatLeft, documentThatLeft } from '#usecases/queries/what-left.query.ts';
import { type Asked, downloadScreen, pageScreen } from '#web/server/screen.ts';
import { documentView } from './view.ts';

const may = { verb: 'read', what: 'minutes-distribution' } as const;

async function found(session: Session, { params }: Asked): Promise<DocumentThatLeft | Refusal> {
  const { record = '', document = '' } = params;
  return (await documentThatLeft(session, record as RecordId, document)) ?? notFound('document');
}

/** A document as it left, to be read and printed. */
export const documentScreen = pageScreen({
  id: 'document-that-left',
  path: '/records/:record/sent/:document',
  may,
  purpose: 'of the role',
  query: found,
  view: documentView,
});

/** The file of it, byte for byte. */
export const documentFileScreen = downloadScreen({
  id: 'document-that-left',
  path: '/records/:record/sent/:document/file',
  may,
  purpose: 'of the role',
  query: async (session, asked) => {
    const left = await found(session, asked);
    return 'refused' in left ? left : { download: { name: left.document.fileName, content: left.document.content } };
  },
});
