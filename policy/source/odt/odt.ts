import type { Archive } from '../archive.ts'
import type { ListLevel } from '../lists/list-counter.ts'
import { UnreadableDocument } from '../unreadable.ts'
import { contentText } from './content.ts'
import { readListStyles } from './list-styles.ts'

const CONTENT = 'content.xml'

function textFile(archive: Archive, name: string): string | undefined {
  const bytes = archive.read(name)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

/** True for an archive that is laid out as OpenDocument says. */
export function isOpenDocument(archive: Archive): boolean {
  return archive.has(CONTENT)
}

function refuseOthers(archive: Archive): void {
  const kind = textFile(archive, 'mimetype') ?? ''
  if (kind.includes('spreadsheet')) throw new UnreadableDocument('spreadsheet')
  if (kind.includes('presentation')) throw new UnreadableDocument('presentation')
  const manifest = textFile(archive, 'META-INF/manifest.xml') ?? ''
  if (manifest.includes('manifest:encryption-data')) throw new UnreadableDocument('encrypted')
}

/** The text of an OpenDocument text. @throws UnreadableDocument for others of its family and damaged files. */
export function textOfOdt(archive: Archive): string {
  refuseOthers(archive)
  const content = textFile(archive, CONTENT)!
  const styles = new Map<string, Map<number, ListLevel>>()
  try {
    for (const xml of [textFile(archive, 'styles.xml') ?? '<a/>', content]) {
      readListStyles(xml, styles)
    }
    return contentText(content, styles)
  } catch (error) {
    throw error instanceof UnreadableDocument
      ? error
      : new UnreadableDocument('damaged', { cause: error })
  }
}
