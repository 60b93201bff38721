import type { Page } from '@playwright/test'
import { acting, newest, takeStep, upload } from './behind.ts'
import { workAs } from './demo-people.ts'
import { today } from './fill.ts'
import type { Instance } from './instance.ts'

/** A report that proves true, and what it costs the firm. */
interface Report {
  readonly tip: string
  /** In fen. */
  readonly fine: number
}

/** The case that a report led to, up to its end, as the journeys of cases click through it. */
export async function proveReport(page: Page, demo: Instance, { tip, fine }: Report) {
  const sign = async (name: 'dl-head' | 'dl-officer' | 'dl-officer-2' | 'dl-officer-3') => {
    await workAs(page, demo, name)
    return (await acting(page)).post
  }
  const second = await sign('dl-officer-2')
  await sign('dl-head')
  const clue = await newest(page, 'clue', { tip })
  const firm = '91350100M000100Y43'
  await takeStep(page, ['clue', 'file', clue], { party: firm, kind: 'general' })
  const id = await newest(page, 'penalty-case', { clue: clue.split('~')[1]! })
  const to = (step: string) => ['penalty-case', step, id] as const
  const officer = await sign('dl-officer')
  await takeStep(page, to('investigate'), { assignees: [officer, second] })
  await takeStep(page, to('propose'), { investigation: '属实', proposal: '罚款' })
  await sign('dl-officer-3')
  await takeStep(page, to('review'), { legalReview: '同意' })
  await sign('dl-officer')
  await takeStep(page, to('notify'), { told: '拟处罚款，可以陈述、申辩' })
  await takeStep(page, to('waiveHearing'))
  await sign('dl-head')
  await takeStep(page, to('decide'), { outcome: 'penalised', decision: '罚款', fine })
  await sign('dl-officer')
  const receipt = await upload(page, '送达回证.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'))
  await takeStep(page, to('serve'), { receipt })
  await takeStep(page, to('pay'), { paid: fine, paidOn: today() })
  await sign('dl-head')
  await takeStep(page, to('close'))
}
