import { argumentTitle, type Declared, type Input, inputField, valueType } from '@zhiheng/kernel'

/** An input as a form offers it to whoever writes a scheme. */
export interface InputOffered {
  readonly name: string
  readonly title: string
  readonly subject: string
  /** Of a number; null where the value is a word. */
  readonly unit: string | null
  /** Codes with their titles; null of a number, and of a word that may be any code. */
  readonly words: Readonly<Record<string, string>> | null
  readonly counts: boolean
  readonly internal: boolean
  readonly asks: readonly {
    readonly name: string
    readonly title: string
    readonly kind: 'months' | 'oneOf' | 'atLeast'
    readonly most: number | null
    readonly choices: Readonly<Record<string, string>> | null
  }[]
}

/** Every declared input, as forms offer it. */
export const inputsOffered = ({ inputs }: Declared): readonly InputOffered[] =>
  [...inputs.values()].map((input) => {
    const type = valueType(input)
    return {
      ...{ name: input.name, title: input.title, subject: input.about.name },
      unit: type.kind === 'number' ? type.unit : null,
      words: type.kind === 'word' ? type.words : null,
      counts: input.gives.give === 'count',
      internal: input.internal === true,
      asks: Object.keys(input.asks).map((name) => asked(input, name)),
    }
  })

function asked(input: Input, name: string): InputOffered['asks'][number] {
  const argument = input.asks[name]!
  return {
    ...{ name, title: argumentTitle(input, name), kind: argument.kind },
    most: argument.kind === 'months' ? argument.most : null,
    choices:
      argument.kind === 'oneOf' ? (inputField(input, argument.field)?.choices ?? null) : null,
  }
}
