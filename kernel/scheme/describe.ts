import { cite } from '../source.ts'
import type { Gives, Input } from './input.ts'
import { holdsOnDay } from './observe.ts'
import { argumentTitle, fieldOf, valueType } from './value.ts'

/** One input as a person reads it before using it: what is looked at, what is asked, what is known. In Markdown. */
export function inputText(input: Input): string {
  const lines = [
    `- 对象：${input.about.title}；数据来自：${input.over.title}（按“${fieldOf(input, input.by)?.title}”）`,
    `- 结果：${resultText(input)}`,
    ...askedText(input),
    ...notes(input),
    `- 依据：${cite(input.source)}`,
  ]
  return `### ${input.title} \`${input.name}\`\n\n${lines.join('\n')}`
}

function resultText(input: Input): string {
  const type = valueType(input)
  if (type.kind === 'number') return `${givesTitle(input)}，单位：${type.unit}`
  const words = Object.entries(type.words ?? {}).map(([code, title]) => `${title} \`${code}\``)
  return words.length ? words.join('、') : '代码'
}

function givesTitle(input: Input): string {
  const gives = input.gives as Gives
  const of = (name: string) => fieldOf(input, name)?.title ?? name
  switch (gives.give) {
    case 'count':
      return '记录数'
    case 'share':
      if (gives.sums) return `“${of(gives.sums.of)}”合计占“${of(gives.sums.among)}”合计的百分比`
      return gives.lasting ? `至评价之日“${of(gives.lasting)}”未过的所占百分比` : '所占百分比'
    case 'years':
      return `自“${of(gives.since)}”起的整年数`
    case 'sum':
      return `“${of(gives.of)}”合计`
    case 'greatest':
      return `“${of(gives.of)}”最大值`
    case 'latest':
      return `“${of(gives.of)}”最近值`
  }
}

const askedText = (input: Input): string[] => {
  const asked = Object.entries(input.asks).map(([name, argument]) => {
    const bounds = argument.kind === 'months' ? `，至多 ${argument.most}` : ''
    const otherwise =
      argument.kind === 'months' && argument.otherwise ? `，不填为 ${argument.otherwise}` : ''
    return `${argumentTitle(input, name)} \`${name}\`${bounds}${otherwise}`
  })
  return asked.length ? [`- 可限定：${asked.join('；')}`] : []
}

function notes(input: Input): string[] {
  const { doubt, kept, internal, over } = input
  return [
    ...(over.inForce ? ['- 只看评价之日有效的记录'] : []),
    ...(doubt ? ['- 尚不能判断的记录按可能计入，结果为区间'] : []),
    ...(kept ? [`- ${unkept(input)}，结果为未知`] : []),
    ...(internal ? ['- 仅供内部参考：结果对外的方案不能使用'] : []),
  ]
}

const unkept = (input: Input): string =>
  Object.values(input.asks).some(({ kind }) => kind === 'months') || !holdsOnDay(input)
    ? '本地没有从期初起登记的，没有记录不等于没有发生'
    : '本地没有登记的，没有记录不等于没有'
