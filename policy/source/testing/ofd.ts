import { strToU8, zipSync } from 'fflate'

const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** Text at a place of a page in millimetres from its top left; `steps` as OFD writes them. */
export interface OfdText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly steps?: string
}

/** A page of an OFD for tests. */
export interface OfdPage {
  readonly texts: readonly OfdText[]
  /** Paths such as `M 0 0 L 80 0`. */
  readonly paths?: readonly string[]
  readonly template?: number
}

function textObject({ x, y, text, size = 5, steps }: OfdText, at: number): string {
  const deltas = steps ?? `g ${Math.max(0, text.length - 1)} ${size}`
  return `<ofd:TextObject ID="${at + 10}" Boundary="${x} ${y} ${text.length * size} ${size + 1}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="4.3" DeltaX="${deltas}">${text}</ofd:TextCode></ofd:TextObject>`
}

function path(data: string): string {
  return `<ofd:PathObject Boundary="0 0 210 297"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`
}

function pageXml({ texts, paths = [], template }: OfdPage): string {
  const under = template === undefined ? '' : `<ofd:Template TemplateID="${template}"/>`
  const objects = [...texts.map(textObject), ...paths.map(path)]
  return `<ofd:Page ${SPACE}>${under}<ofd:Content><ofd:Layer ID="2">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`
}

/** An OFD for tests with everything in its place. */
export function laidOutOfd(
  pages: readonly OfdPage[],
  templates: readonly OfdPage[] = [],
): Uint8Array {
  const file = (kind: string, at: number) => `${kind}/${kind}_${at}/Content.xml`
  const named = (kind: string, all: readonly OfdPage[]) =>
    all.map((page, at) => [`Doc_0/${file(kind, at)}`, strToU8(pageXml(page))] as const)
  const under = templates.map(
    (_, at) => `<ofd:TemplatePage ID="${at}" BaseLoc="${file('Tpls', at)}"/>`,
  )
  const places = pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="${file('Pages', at)}"/>`)
  return zipSync({
    'OFD.xml': strToU8(
      `<ofd:OFD ${SPACE} DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': strToU8(
      `<ofd:Document ${SPACE}><ofd:CommonData>${under.join('')}</ofd:CommonData><ofd:Pages>${places.join('')}</ofd:Pages></ofd:Document>`,
    ),
    ...Object.fromEntries([...named('Pages', pages), ...named('Tpls', templates)]),
  })
}

/** An OFD for tests: one array of lines for each page. */
export function ofd(pages: readonly (readonly string[])[]): Uint8Array {
  return laidOutOfd(
    pages.map((lines) => ({ texts: lines.map((text, at) => ({ x: 20, y: 20 + at * 10, text })) })),
  )
}
