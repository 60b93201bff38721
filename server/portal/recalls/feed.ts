import type { Feed } from './atom.ts'
import type { OpenRecall } from './read.ts'

export const feedTitle = '缺陷产品和不安全食品召回'
export const recallsPath = '/recalls'
const pathOf = ({ address }: OpenRecall): string => `${recallsPath}/${address}`
const titleOf = ({ firm, product, lot }: OpenRecall): string =>
  `${firm}召回${product}${lot === null ? '' : `（批号 ${lot}）`}`
const textOf = ({ reason, advice, contact }: OpenRecall): string =>
  `召回原因：${reason}\n消费者须知：${advice}\n联系方式：${contact}`
const changedOn = ({ releasedOn, figuresOn }: OpenRecall): string =>
  [releasedOn, figuresOn ?? ''].toSorted().at(-1)!

export const feedOf = (recalls: readonly OpenRecall[]): Feed => ({
  title: feedTitle,
  path: recallsPath,
  entries: recalls.map((recall) => ({
    id: recall.id,
    path: pathOf(recall),
    title: titleOf(recall),
    text: textOf(recall),
    updated: changedOn(recall),
  })),
})

/** The same as JSON Feed 1.1, with everything that is public of a recall under `_recall`. */
export const jsonFeed = (recalls: readonly OpenRecall[], site: string, next: string | null) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feedTitle,
  language: 'zh-CN',
  home_page_url: `${site}${recallsPath}`,
  feed_url: `${site}${recallsPath}.json`,
  ...(next !== null && {
    next_url: `${site}${recallsPath}.json?${new URLSearchParams({ after: next })}`,
  }),
  items: recalls.map((recall) => ({
    id: `urn:uuid:${recall.id}`,
    url: `${site}${pathOf(recall)}`,
    title: titleOf(recall),
    content_text: textOf(recall),
    ...(recall.pictures[0] !== undefined && { image: `${site}${recall.pictures[0]}` }),
    date_published: `${recall.releasedOn}T00:00:00+08:00`,
    date_modified: `${changedOn(recall)}T00:00:00+08:00`,
    _recall: recall,
  })),
})
