import { type Reading, readBytes, UnreadableDocument } from '@zhiheng/policy'

/** Tables that are plain text: only their names tell. */
const table = /\.(csv|tsv)$/i

/**
 * Reads a document from a file's bytes and name.
 * @throws {UnreadableDocument} with the sentence that says what to do; a table in plain text is refused as a workbook is
 */
export async function readFileAs(name: string, bytes: Uint8Array): Promise<Reading> {
  if (table.test(name) && bytes.length > 0) throw new UnreadableDocument('spreadsheet')
  return readBytes(bytes, { name })
}
