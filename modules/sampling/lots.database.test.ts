import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DrawHindered, fixLists, publishedOf, readDraw, replay, runDraw } from './index.ts'
import { city, type Desk, maker, openDesk, otherLaboratory, people, shop } from './testing/desk.ts'

const { officer, secondOfficer, head, office, otherOfficer } = people
const stranger = { ...office, roles: ['public'], kind: 'public' as const, post: null, scope: ['9'] }
let desk: Desk
beforeAll(async () => {
  desk = await openDesk('2026-03-02')
})
afterAll(() => desk.close())

const at = (id: string) => ({ region: city, id })
const by = (actor: typeof officer) => ({
  actor,
  at: desk.clockwork.at,
  request: randomUUID(),
})
const secret = '5a'.repeat(32)
const line = (draw: string, kind: string, code: string) =>
  desk.step(['draw-entry', 'add'], officer, { draw, kind, code, name: code, tickets: 1 })

/** A product of a public plan, and a draw over three firms and four inspectors. */
async function opened(): Promise<{ draw: string; item: string }> {
  const plan = await desk.step(['sampling-plan', 'draft'], officer, {
    year: 2026,
    title: '2026年监督抽查计划',
    regime: 'industrial',
    level: 'municipal',
    kind: 'annual',
    department: 'amr',
  })
  const item = await desk.step(['plan-item', 'add'], officer, {
    plan,
    product: '电饭锅',
    productClass: 'industrial',
    stage: 'circulation',
    batches: 2,
    testItems: ['泄漏电流'],
    standard: 'GB 4706.1',
  })
  await desk.step(['sampling-plan', 'submit', plan], officer)
  await desk.step(['sampling-plan', 'approve', plan], head)
  await desk.step(['sampling-plan', 'release', plan], officer)
  expect((await desk.read('plan-item', item))?.state).toBe('open')
  const draw = await desk.step(['draw', 'open'], officer, {
    item,
    subject: '电饭锅监督抽查',
    firms: 2,
    perFirm: 2,
    weighted: false,
    dueOn: '2026-04-30',
    department: 'amr',
  })
  for (const code of [shop, maker, otherLaboratory]) await line(draw, 'firm', code)
  for (const { post } of [officer, secondOfficer, head, otherOfficer])
    await line(draw, 'inspector', post!)
  return { draw, item }
}

const fixed = async () => {
  const of = await opened()
  await fixLists(desk.kernel, by(officer), { at: at(of.draw), secret })
  return of
}

describe('a draw', () => {
  it('is fixed by one, drawn by another, sends two inspectors to each firm, and is replayed by anyone', async () => {
    const { draw, item } = await fixed()
    expect(await desk.read('draw', draw)).toMatchObject({ state: 'fixed', fields: { seed: null } })
    await runDraw(desk.kernel, by(head), { at: at(draw), witness: '双色球2026031期 01 02 03' })
    const published = publishedOf(
      await readDraw({ kernel: desk.kernel, actor: stranger }, at(draw)),
    )
    expect(replay(published!).differences).toEqual([])
    expect(published).toMatchObject({ secret, witness: '双色球2026031期 01 02 03' })
    expect(published?.drawn).toHaveLength(2)
    const tasks = await desk.all('sampling-task', { draw })
    expect(tasks.map(({ fields }) => fields.party).toSorted()).toEqual(
      published!.drawn.map(({ firm }) => firm).toSorted(),
    )
    for (const { fields } of tasks)
      expect(fields).toMatchObject({ item, place: 'shop', dueOn: '2026-04-30', department: 'amr' })
    const witness = '再抽一次'
    const again = runDraw(desk.kernel, by(head), { at: at(draw), witness })
    await expect(again).rejects.toBeInstanceOf(DrawHindered)
  })

  it('arranges an inspection of each enterprise drawn, by two who are in no conflict with it, once', async () => {
    const asked = { subject: '电饭锅经营单位', firms: 3, perFirm: 2, weighted: false }
    const visit = { checks: '进货查验、3C 标志', regime: 'industrial', department: 'amr' }
    const open = (more: object) =>
      desk.step(['draw', 'open'], officer, { ...asked, ...visit, ...more })
    await expect(open({})).rejects.toMatchObject({ code: 'answers.disagree' })
    const draw = await open({ dueOn: '2026-05-29' })
    for (const code of [shop, maker, otherLaboratory]) await line(draw, 'firm', code)
    for (const { post } of [officer, secondOfficer, head]) await line(draw, 'inspector', post!)
    const [entry] = await desk.all('draw-entry', { draw, kind: 'inspector' })
    const own = entry!.fields.code as string
    await desk.step(['draw-entry', 'stateConflicts', entry!.id], officer, { conflicts: [shop] })
    await fixLists(desk.kernel, by(officer), { at: at(draw), secret })
    const taking = by(head)
    await runDraw(desk.kernel, taking, { at: at(draw), witness: '开奖号码' })
    const visits = await desk.all('site-inspection', { draw })
    expect(visits.map(({ fields }) => fields.party).toSorted()).toEqual(
      [shop, maker, otherLaboratory].toSorted(),
    )
    for (const { state, fields } of visits) {
      expect(state).toBe('planned')
      expect(fields).toMatchObject({ kind: 'random', on: '2026-05-29', items: visit.checks })
      expect(fields.assignees).toHaveLength(2)
      if (fields.party === shop) expect(fields.assignees).not.toContain(own)
    }
    const again = runDraw(desk.kernel, by(head), { at: at(draw), witness: '再抽一次' })
    await expect(again).rejects.toBeInstanceOf(DrawHindered)
    expect(await desk.all('site-inspection', { draw })).toHaveLength(3)
    expect(await desk.all('sampling-task', { draw })).toEqual([])
    await desk.step(['draw', 'redraw', draw], head, { redrawn: '名录遗漏企业' })
    expect(await desk.all('site-inspection', { draw, state: 'cancelled' })).toHaveLength(3)
  })

  it('cannot be drawn by whoever fixed it, and leaves nothing behind then', async () => {
    const { draw } = await fixed()
    const same = runDraw(desk.kernel, by(officer), { at: at(draw), witness: '开奖号码' })
    await expect(same).rejects.toMatchObject({ code: 'step.apart' })
    const read = await desk.read('draw', draw)
    expect(read).toMatchObject({ state: 'fixed', fields: { secret: null, seed: null } })
  })

  it('is neither fixed nor drawn by a form, for the computer states what follows', async () => {
    const { draw } = await opened()
    const byHand = desk.step(['draw', 'fix', draw], officer)
    await expect(byHand).rejects.toMatchObject({ code: 'answers.disagree' })
    const told = { commitment: 'x', listHash: 'y', kept: secret }
    const sealed = desk.step(['draw', 'seal', draw], officer, told)
    await expect(sealed).rejects.toMatchObject({ code: 'step.not-yours' })
    await fixLists(desk.kernel, by(officer), { at: at(draw), secret })
    const drawn = desk.step(['draw', 'draw', draw], head, { witness: '任意' })
    await expect(drawn).rejects.toMatchObject({ code: 'answers.disagree' })
  })

  it('does not change its lists once they are public', async () => {
    const { draw } = await fixed()
    const [entry] = await desk.all('draw-entry', { draw, kind: 'firm' })
    const out = { excluded: 'closed', why: '已注销' }
    const excluded = desk.step(['draw-entry', 'exclude', entry!.id], officer, out)
    await expect(excluded).rejects.toMatchObject({ code: 'step.not-from-here' })
    await line(draw, 'firm', '91110000802100433B')
    await runDraw(desk.kernel, by(head), { at: at(draw), witness: '开奖号码' })
    const late = await desk.all('draw-entry', { draw, state: 'listed' })
    expect(late).toHaveLength(1)
  })

  it('leaves out whom it excludes, with a reason, and nobody goes where he may not', async () => {
    const { draw } = await opened()
    const entries = await desk.all('draw-entry', { draw })
    const idOf = (code: string | null) => entries.find(({ fields }) => fields.code === code)!.id
    const exclude = (why: string | null) =>
      desk.step(['draw-entry', 'exclude', idOf(otherLaboratory)], officer, {
        excluded: 'higher',
        why,
      })
    await expect(exclude(null)).rejects.toMatchObject({ code: 'answers.disagree' })
    await exclude('省级计划今年已抽查')
    const conflicts = { conflicts: [shop] }
    await desk.step(['draw-entry', 'stateConflicts', idOf(officer.post)], officer, conflicts)
    await fixLists(desk.kernel, by(officer), { at: at(draw), secret })
    await runDraw(desk.kernel, by(head), { at: at(draw), witness: '开奖号码' })
    const placed = await desk.all('draw-entry', { draw, kind: 'firm' })
    const came = (code: string) => placed.find(({ fields }) => fields.code === code)!.fields
    expect(came(otherLaboratory)).toMatchObject({ drawn: false, rank: null })
    expect(came(shop).goesTo).not.toContain(officer.post)
    expect(came(shop).goesTo).toHaveLength(2)
  })

  it('is voided by the head with a reason, its tasks with it, and stays public', async () => {
    const { draw } = await fixed()
    await runDraw(desk.kernel, by(head), { at: at(draw), witness: '开奖号码' })
    await desk.step(['draw', 'redraw', draw], head, { redrawn: '名录遗漏企业' })
    expect(await desk.all('sampling-task', { draw, state: 'cancelled' })).toHaveLength(2)
    const read = await readDraw({ kernel: desk.kernel, actor: stranger }, at(draw))
    expect(read.draw.state).toBe('voided')
  })

  it('is not fixed over nothing', async () => {
    const draw = await desk.step(['draw', 'open'], officer, {
      subject: '空名录',
      firms: 1,
      perFirm: 2,
      weighted: false,
      department: 'amr',
    })
    const fix = () => fixLists(desk.kernel, by(officer), { at: at(draw), secret })
    await expect(fix()).rejects.toThrow('没有可抽取的企业')
    await line(draw, 'firm', shop)
    await expect(fix()).rejects.toThrow('少于每家派出人数')
  })
})
