/** Where a rule comes from: the act and the place in it, as a person would cite it. */
export interface Source {
  readonly act: string
  readonly article: string
}

/** A law, standard or policy document that declarations cite. */
export interface Act {
  readonly title: string
  /** `art(15, 2)` cites 第15条第2款. */
  readonly art: (article: number, paragraph?: number) => Source
  /** `at('三（一）')` cites a place that has no article number. */
  readonly at: (place: string) => Source
}

/** Names an act once, so that its articles can be cited everywhere. */
export function defineAct(title: string): Act {
  return {
    title,
    art: (article, paragraph) => ({
      act: title,
      article: paragraph ? `第${article}条第${paragraph}款` : `第${article}条`,
    }),
    at: (place) => ({ act: title, article: place }),
  }
}

/** The citation as printed behind a refusal: `《…》第15条`. */
export function cite(source: Source): string {
  const act = source.act.startsWith('《') ? source.act : `《${source.act}》`
  return `${act}${source.article}`
}
