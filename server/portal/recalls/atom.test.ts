import { expect, it } from 'vitest'
import { atom } from './atom.ts'

const entry = {
  id: '00000000-0000-4000-8000-000000000001',
  path: '/recalls/910101-1',
  title: '<b>饼干</b> & "糖果"',
  text: '停止食用\u0000\u0008\n退款]]>',
  updated: '2026-09-23',
}

it('escapes what is markup, and leaves out what XML cannot hold', () => {
  const text = atom({ title: '召回', path: '/recalls', entries: [entry] }, 'https://a.example', '')
  expect(text).toContain('<title>&lt;b&gt;饼干&lt;/b&gt; &amp; &quot;糖果&quot;</title>')
  expect(text).toContain('<content type="text">停止食用\n退款]]&gt;</content>')
  expect(text).not.toContain('\u0000')
})

it('was updated when its newest entry was, and today where it has none', () => {
  const older = { ...entry, updated: '2026-01-01' }
  const entries = [older, entry]
  const feed = { title: '召回', path: '/recalls', entries }
  expect(atom(feed, 'https://a.example', '2026-10-01')).toMatch(
    /<\/id>\n<updated>2026-09-23T00:00:00\+08:00<\/updated>\n<author>/,
  )
  expect(atom({ ...feed, entries: [] }, 'https://a.example', '2026-10-01')).toContain(
    '<updated>2026-10-01T00:00:00+08:00</updated>',
  )
})
