import { afterAll, beforeAll, expect, test } from 'vitest'
import { city, openBureau, people } from '../../../../modules/enforcement/testing/bureau.ts'
import { bytesOf, membersOf } from '../../../testing/package.ts'
import { draw } from '../../draw.ts'
import { warningNotice } from './risk.ts'

let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())

/** The text of the Word file, as whoever prints it reads it. */
async function wordText(id: string, actor: typeof people.cityOfficer): Promise<string> {
  const asked = { kernel: db.kernel, actor, at: { region: city, id }, today: '2026-03-02' }
  const paper = await warningNotice.read({ ...asked, asked: {} })
  const xml = membersOf(await bytesOf((await draw(paper, 'docx')).body)).get('word/document.xml')!
  return xml.replace(/<[^>]+>/g, '')
}

test('a draft of a warning has no department yet: its head names whoever drafts it, or says that it is open', async () => {
  const by = { by: people.cityOfficer, on: '2026-03-02', region: city }
  const text = '低温下刹车会失灵。'
  const warned = { product: '儿童推车', colour: 'orange', text, until: '2026-06-30' }
  const id = await db.step(['warning', 'draft'], by, warned)
  const shown = await wordText(id, people.cityOfficer)
  expect(shown).toContain('拟稿，尚未印发')
  expect(shown).toContain('市场监督管理局')
  expect(await wordText(id, { ...people.cityOfficer, department: null })).toContain('发文机关待定')
})
