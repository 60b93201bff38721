import type { Choice } from './choices.ts'

/** What was found, and for which words. */
export interface FoundFor {
  readonly words: string
  readonly choices: readonly Choice[]
}

/**
 * What a list offers: what the words find and nothing else, so that Enter never takes what was chosen before;
 * while nothing is typed also what is chosen. An answer to older words is narrowed until the new one is there.
 */
export function offered(
  { words, choices }: FoundFor,
  typed: string,
  chosen: readonly Choice[],
): readonly Choice[] {
  const asked = typed.trim()
  if (asked === '') return [...chosen.filter((one) => !isIn(choices, one)), ...choices]
  return words === typed ? choices : choices.filter(({ label }) => label.includes(asked))
}

const isIn = (choices: readonly Choice[], { value }: Choice): boolean =>
  choices.some((one) => one.value === value)
