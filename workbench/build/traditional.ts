import { Converter } from 'opencc-js/cn2t'
import type { Plugin } from 'vite'

const id = 'virtual:traditional'

/** Traditional Chinese (Taiwan) of each simplified sentence. */
export function traditionalOf(sentences: readonly string[]): Record<string, string> {
  const convert = Converter({ from: 'cn', to: 'tw' })
  return Object.fromEntries(sentences.map((sentence) => [sentence, convert(sentence)]))
}

/** Makes the traditional dictionary while building, so that no converter goes to the browser. */
export function traditional(files: readonly URL[]): Plugin {
  return {
    name: 'zhiheng-traditional',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null
      const sentences: string[] = []
      for (const file of files) {
        const { english } = (await import(file.href)) as { english: Record<string, string> }
        sentences.push(...Object.keys(english))
      }
      return `export default ${JSON.stringify(traditionalOf(sentences))}`
    },
  }
}
