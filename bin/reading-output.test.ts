import { readText } from '@zhiheng/policy'
import { expect, test } from 'vitest'
import { readingPage } from './reading-page.ts'
import { readingTable } from './reading-table.ts'

const READING = readText(`甲县质量方案
一、主要目标
到2030年，“好品”<企业>达到20家，食品、药品合格率分别达到97%和98%。
二、主要任务
（一）加强抽查。（县甲局牵头，县乙局配合）
`)

test('a table has a row for each goal and task', () => {
  const lines = readingTable(READING).split('\n')
  expect(lines.filter((line) => /^\d+%\t加强抽查\t县甲局\t\t县乙局\t$/.test(line))).toHaveLength(1)
  expect(lines.filter((line) => /合格率\t≥9[78]%\t2030/.test(line))).toHaveLength(2)
})

test('a page marks the words and lets no text through as markup', () => {
  const page = readingPage(READING)
  expect(page).not.toContain('<企业>')
  expect(page).toMatch(
    /<mark class="goal" title="[^"]*食品合格率 ≥97% 2030；药品合格率 ≥98% 2030">/,
  )
  expect(page).not.toMatch(/<script|<link|src=/)
})

test('a page marks a task around its figures, and its rows lead to the words', () => {
  const page = readingPage(
    readText(`甲县质量方案
一、主要任务
（一）加强抽查。到2030年，食品合格率达到97%。（县甲局牵头）
`),
  )
  expect(page).toMatch(/<mark class="goal task" title="食品合格率 ≥97% 2030">/)
  for (const id of ['goal-1', 'task-1']) {
    expect(page).toContain(`<a href="#${id}">`)
    expect(page.split(`<a id="${id}"></a>`)).toHaveLength(2)
  }
  expect(page.replace(/<[^>]*>/g, '')).toContain('（一）加强抽查。到2030年，食品合格率达到97%。')
})
