/** What keeps a document from being made: the message says what is wrong and what to do. */
export class DocxError extends Error {
  override readonly name = 'DocxError';
}
