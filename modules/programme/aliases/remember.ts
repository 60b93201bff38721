import { type Actor, type Address, type Kernel, Refusal, type RowInput } from '@zhiheng/kernel'
import { titleKey } from '../match.ts'

/** Words of a document that a person wants to be taken for an indicator from now on. */
export interface ToRemember {
  readonly printed: string
  readonly indicator: string
}

type Answers = Readonly<Record<string, unknown>>

/**
 * What remembering states: the words as they are compared.
 * @throws {Refusal} where nothing is left of them to compare, or nobody knows the indicator
 */
export async function completeAlias(
  kernel: Pick<Kernel, 'catalogue'>,
  _: Actor,
  { answers }: { readonly answers: Answers },
): Promise<Answers> {
  const { words, indicator } = answers
  return {
    ...answers,
    ...(typeof words === 'string' && { words: keyOf(kernel, { words, indicator }) }),
  }
}

function keyOf(
  { catalogue }: Pick<Kernel, 'catalogue'>,
  said: Answers & { words: string },
): string {
  const key = titleKey(said.words)
  if (key === '') throw wrong('words', `“${said.words}”里没有可以比对的字，请填写文件中指标的名称`)
  if (typeof said.indicator === 'string' && !catalogue.indicators.has(said.indicator))
    throw wrong('indicator', `没有代码为“${said.indicator}”的统计指标，请从列表中选择`)
  return key
}

function wrong(field: string, says: string): Refusal {
  return new Refusal('answers.invalid', says, [{ row: 1, field, code: 'answers.invalid', says }])
}

/**
 * Rows of the step `remember` for what a person ticked beside a document.
 * @throws {Refusal} where the same words are to mean two indicators, or an alias cannot be remembered
 */
export function aliasRows(
  kernel: Pick<Kernel, 'catalogue'>,
  said: readonly ToRemember[],
  document: Address,
): RowInput[] {
  const meant = new Map<string, string>()
  for (const { printed, indicator } of said) {
    const words = keyOf(kernel, { words: printed, indicator })
    if ((meant.get(words) ?? indicator) !== indicator)
      throw wrong('words', `“${words}”不能同时记作两个指标，请只记住其中一个`)
    meant.set(words, indicator)
  }
  return [...meant].map(([words, indicator]) => ({
    at: { region: document.region },
    answers: { words, indicator, document: document.id },
  }))
}
