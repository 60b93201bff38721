import { strToU8, zipSync } from 'fflate'

const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

function page(lines: readonly string[]): string {
  const objects = lines.map(
    (line, at) =>
      `<ofd:TextObject ID="${at + 10}" Boundary="20 ${20 + at * 10} ${line.length * 5} 6" Font="1" Size="5"><ofd:TextCode X="0" Y="4.3" DeltaX="g ${line.length} 5">${line}</ofd:TextCode></ofd:TextObject>`,
  )
  return `<ofd:Page ${SPACE}><ofd:Content><ofd:Layer ID="2">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`
}

/** An OFD for tests: one array of lines for each page. */
export function ofd(pages: readonly (readonly string[])[]): Uint8Array {
  const places = pages.map(
    (_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`,
  )
  const contents = pages.map((lines, at) => [
    `Doc_0/Pages/Page_${at}/Content.xml`,
    strToU8(page(lines)),
  ])
  return zipSync({
    'OFD.xml': strToU8(
      `<ofd:OFD ${SPACE} DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': strToU8(
      `<ofd:Document ${SPACE}><ofd:CommonData><ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${places.join('')}</ofd:Pages></ofd:Document>`,
    ),
    ...(Object.fromEntries(contents) as Record<string, Uint8Array>),
  })
}
