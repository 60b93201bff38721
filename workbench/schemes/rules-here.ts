import { useQuery } from '@tanstack/react-query'
import { overlaps, type Span } from '@zhiheng/ui'
import { createContext, useContext, useMemo } from 'react'
import { readSchemesOf, type Scheme, type SchemeRule } from '../api/schemes.ts'
import { useActing } from '../app/use-session.ts'

/** A rule that stands in the text, with the scheme that it is of. */
export interface PlacedRule extends SchemeRule {
  readonly span: Span
  readonly scheme: Scheme
}

/** What a document's text shows of its schemes. */
export interface RulesHere {
  readonly rules: readonly PlacedRule[]
  readonly chosen: PlacedRule | undefined
  readonly onSelect: (id: string) => void
}

const none: RulesHere = { rules: [], chosen: undefined, onSelect: () => undefined }
export const RulesContext = createContext<RulesHere>(none)
export const useRulesHere = (): RulesHere => useContext(RulesContext)

/** The rules of schemes that are in the text, in its order; superseded schemes are history and not shown. */
const placedIn = (schemes: readonly Scheme[]): readonly PlacedRule[] =>
  schemes
    .filter(({ state }) => state !== 'superseded')
    .flatMap((scheme) =>
      scheme.rules.flatMap((rule) => (rule.span ? [{ ...rule, span: rule.span, scheme }] : [])),
    )
    .sort((a, b) => a.span.start - b.span.start)

/** Rules whose words a goal or task shares. */
export const sharing = (rules: readonly PlacedRule[], span: Span): readonly PlacedRule[] =>
  rules.filter((rule) => overlaps(rule.span, span))

interface Selected {
  readonly schemes: readonly Scheme[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

/** What the text shows of the schemes, and which of their rules is selected. */
export function useRules({ schemes, selected, onSelect }: Selected): RulesHere {
  const rules = useMemo(() => placedIn(schemes), [schemes])
  return { rules, chosen: rules.find(({ id }) => id === selected), onSelect }
}

/** The schemes of a document; empty until they are read, and where there are none. */
export function useSchemesOf(document: string): readonly Scheme[] {
  const post = useActing()
  const { data } = useQuery({
    queryKey: ['schemes', document, post.id],
    queryFn: () => readSchemesOf(document),
    retry: false,
  })
  return useMemo(() => data ?? [], [data])
}
