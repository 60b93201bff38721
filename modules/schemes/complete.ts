import { type Actor, type Address, find, type Kernel, Refusal } from '@zhiheng/kernel'
import type { OutlineNode } from '@zhiheng/policy'

type Answers = Readonly<Record<string, unknown>>

/**
 * What adding a rule states: the document of its scheme, and where its words stand there.
 * @throws {Refusal} where the document does not say them
 */
export async function completeRule(
  kernel: Kernel,
  actor: Actor,
  { at, answers }: { readonly at: Address; readonly answers: Answers },
): Promise<Answers> {
  const { scheme, quote } = answers
  if (typeof scheme !== 'string' || typeof quote !== 'string') return answers
  const linked = { region: at.region, id: scheme }
  const draft = await find(kernel, 'scheme-draft', { actor, at: linked })
  const of = { region: at.region, id: String(draft?.fields.document) }
  const document = draft && (await find(kernel, 'document', { actor, at: of }))
  if (!document) return answers
  const text = String(document.fields.text)
  const start = text.indexOf(quote.trim())
  if (quote.trim() === '' || start < 0) throw unsaid(quote)
  const node = nodeAt(JSON.parse(String(document.fields.outline)) as OutlineNode[], start)
  return {
    ...answers,
    ...{ quote: quote.trim(), document: document.id, node },
    ...{ start, end: start + quote.trim().length },
  }
}

/** Id of the innermost node that an offset lies in; null when it lies in none. */
function nodeAt(nodes: readonly OutlineNode[], offset: number): string | null {
  const node = nodes.find(({ span }) => span.start <= offset && offset < span.end)
  return node ? (nodeAt(node.children, offset) ?? node.id) : null
}

function unsaid(quote: string): Refusal {
  const says = `文件原文里没有“${quote.slice(0, 40)}”，请照原文抄一句，标点也要一致`
  const field = 'quote'
  return new Refusal('answers.invalid', says, [{ row: 1, field, code: 'answers.invalid', says }])
}
