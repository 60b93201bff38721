import { type Compare, type InputUse, isCriterion, type Test, type Threshold } from '../content.ts'
import type { Args, Argument, Input } from '../input.ts'
import { argumentTitle, fieldOf, valueType } from '../value.ts'
import type { Place } from './fault.ts'

/** What is wrong with a test and those of which it is made. */
export function testFaults(test: Test, place: Place): void {
  if (test.kind === 'every' || test.kind === 'some') partsFaults(test, place)
  else if (test.kind === 'not') testFaults(test.of, place)
  else if (test.kind === 'of') ofFaults(test.node, place)
  else if (test.kind === 'share') shareFaults(test, place)
  else if (test.kind !== 'declared' && test.kind !== 'judged') useFaults(test, place)
}

type Of<K extends Test['kind']> = Extract<Test, { readonly kind: K }>

function partsFaults({ of, ...test }: Of<'every'> | Of<'some'>, place: Place): void {
  if (of.length === 0) place.say('test', '没有列出任何一项条件')
  const least = test.kind === 'some' ? (test.least ?? 1) : 1
  if (least < 1 || least > of.length)
    place.say('test', `共 ${of.length} 项条件，不能要求符合 ${least} 项`)
  for (const part of of) testFaults(part, place)
}

function ofFaults(code: string, { content, say }: Place): void {
  const node = content.nodes.find((one) => one.code === code)
  if (!node) say('test', `引用的条目“${code}”不存在`)
  else if (!isCriterion(node)) say('test', `引用的“${node.title}”是分组，不是条目`)
}

function useFaults(
  test: Of<'input'> | Of<'held'> | Of<'none'> | Of<'pooled'> | Of<'rise'> | Of<'steady'>,
  place: Place,
): void {
  if (test.kind === 'pooled') throughFaults(test.through, place)
  const subject = test.kind === 'pooled' ? membersOf(test.through, place) : place.subject
  const input = inputFaults(test, { ...place, subject })
  if (!input) return
  const type = valueType(input)
  if (test.kind === 'held' || test.kind === 'none') {
    if (input.gives.give !== 'count')
      place.say('test', `“${input.title}”不是件数，不能用“有”或“无”衡量`)
    if (test.kind === 'held' && !(test.least >= 1)) place.say('test', '件数至少应为 1')
    return
  }
  if (test.kind === 'rise') {
    if (type.kind === 'word') place.say('test', `“${input.title}”不是数值，不能比较升降`)
    if (!isCount(test.months, 240)) place.say('test', '比较的间隔应为 1 至 240 个月')
    thresholdFaults(test.by, place)
    return
  }
  if (test.kind === 'steady') steadyFaults(test, input, place)
  compareFaults(test.is, input, place)
}

function steadyFaults({ periods, each }: Of<'steady'>, input: Input, { say }: Place): void {
  const window = Object.entries(input.asks).find(([, { kind }]) => kind === 'months')
  if (window?.[0] !== 'window') say('test', `“${input.title}”不能按期间统计，不能要求连续达到`)
  if (!isCount(periods, each === 'year' ? 10 : 20)) say('test', '连续的期数过多或不是正整数')
}

const isCount = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most

function shareFaults({ through, of, among, weigh, is }: Of<'share'>, place: Place): void {
  throughFaults(through, place)
  const theirs = { ...place, subject: membersOf(through, place) }
  for (const test of [of, ...(among ? [among] : [])]) {
    if (asksPeople(test)) place.say('test', '成员的条件只能由数据判断')
    testFaults(test, theirs)
  }
  const weight = weigh && inputFaults(weigh, theirs)
  if (weight && valueType(weight).kind === 'word')
    place.say('test', `“${weight.title}”不是数值，不能作权重`)
  compareFaults(is, null, place)
}

const asksPeople = (test: Test): boolean => {
  if (test.kind === 'every' || test.kind === 'some') return test.of.some(asksPeople)
  if (test.kind === 'not') return asksPeople(test.of)
  return ['declared', 'judged', 'of', 'share', 'pooled'].includes(test.kind)
}

const membersOf = (through: string, { declared, subject }: Place) =>
  declared.memberships.get(through)?.of ?? subject

function throughFaults(through: string, { declared, subject, say }: Place): void {
  const membership = declared.memberships.get(through)
  if (!membership) say('test', `没有名为“${through}”的所属关系`)
  else if (membership.into.name !== subject.name)
    say('test', `“${membership.title}”的成员不属于${subject.title}`)
}

/** The input that is used, where it can be asked of the subject. */
function inputFaults(use: InputUse, { content, declared, subject, say }: Place): Input | null {
  const input = declared.inputs.get(use.input)
  if (!input) {
    say('input', `没有名为“${use.input}”的数据项`)
    return null
  }
  if (input.about.name !== subject.name)
    say('input', `“${input.title}”是${input.about.title}的数据项，不能用于${subject.title}`)
  if (input.internal && content.result.goesOut)
    say('input', `“${input.title}”仅供内部参考，结果对外的方案不能使用`)
  argsFaults(input, use.with ?? {}, say)
  return input
}

function argsFaults(input: Input, given: Args, say: Place['say']): void {
  for (const [name, value] of Object.entries(given)) {
    const argument = input.asks[name]
    if (!argument) say('with', `“${input.title}”不能按“${name}”限定`)
    else {
      const fault = argumentFault(input, argument, value)
      if (fault) say('with', `“${argumentTitle(input, name)}”${fault}`)
    }
  }
}

function argumentFault(input: Input, argument: Argument, value: Args[string]): string | null {
  if (argument.kind === 'months')
    return isCount(value as number, argument.most) ? null : `应为 1 至 ${argument.most} 的整数`
  if (argument.kind === 'atLeast')
    return typeof value === 'number' && Number.isFinite(value) ? null : '应为一个数'
  if (!Array.isArray(value) || value.length === 0) return '应至少选一项'
  const choices = fieldOf(input, argument.field)?.choices
  const stranger = choices && value.find((code) => !Object.hasOwn(choices, code))
  return stranger === undefined ? null : `没有“${stranger}”这一项`
}

function compareFaults(is: Compare, input: Input | null, place: Place): void {
  const type = input ? valueType(input) : { kind: 'number' as const, unit: '%' }
  if (is.op === 'known') return
  if (is.op === 'oneOf') {
    if (type.kind === 'number') place.say('is', '数值不能与选项比较')
    else wordsFaults(is.values, type.words, place)
    return
  }
  if (type.kind === 'word') place.say('is', `“${input?.title}”不是数值，只能要求是哪几项`)
  thresholdFaults(is.to, place)
}

function wordsFaults(
  values: readonly string[],
  words: Readonly<Record<string, string>> | null,
  { say }: Place,
): void {
  if (values.length === 0) say('is', '应至少选一项')
  for (const value of values)
    if (words && !Object.hasOwn(words, value)) say('is', `没有“${value}”这一项`)
}

function thresholdFaults(to: Threshold, { content, say }: Place): void {
  if (typeof to === 'number') {
    if (!Number.isFinite(to)) say('is', '门槛应为一个数')
  } else if ('term' in to && !Object.hasOwn(content.terms, to.term))
    say('is', `没有名为“${to.term}”的设定`)
}
