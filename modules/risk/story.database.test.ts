import { deliveries } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFile, city, county, firmCode, openBureau, people } from '../enforcement/testing/bureau.ts'

const { officer, colleague, lawyer, head, deputy, firm, otherFirm, cityOfficer, provinceOfficer } =
  people
let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())
const work = (on: string) => ({ by: officer, on })
const byHead = (on: string) => ({ by: head, on })

const noticed = {
  product: '儿童推车',
  productClass: 'industrial',
  kind: 'complaint',
  facts: '刹车失灵三起',
  spread: 'several',
  firstOn: '2026-03-01',
}

describe('a signal', () => {
  const record = () => db.step(['signal', 'record'], work('2026-03-02'), noticed)
  /** Scored, reviewed by another, decided by the head. */
  async function assessed(likelihood: number, severity: number) {
    const id = await record()
    await db.step(['signal', 'assess', id], work('2026-03-03'))
    const { id: assessment } = await db.newest('risk-assessment', head, { signal: id })
    const score = { likelihood, severity, measures: '暂停销售', department: 'amr' }
    await db.step(['risk-assessment', 'score', assessment], work('2026-03-04'), score)
    return { id, assessment }
  }
  async function decided(likelihood: number, severity: number) {
    const { id, assessment } = await assessed(likelihood, severity)
    const review = { by: colleague, on: '2026-03-05' }
    await db.step(['risk-assessment', 'review', assessment], review, { opinion: '同意' })
    await db.step(['risk-assessment', 'decide', assessment], byHead('2026-03-06'))
    return { id, assessment }
  }

  it('is dismissed with a reason, or merged into another, and may be taken up again', async () => {
    const id = await record()
    expect(await db.refused(['signal', 'dismiss', id], work('2026-03-03'))).toContain('理由')
    await db.step(['signal', 'dismiss', id], work('2026-03-03'), { reason: '已召回' })
    await db.step(['signal', 'reopen', id], work('2026-03-04'), { reason: '又有投诉' })
    const why = { reason: '同一产品' }
    expect(await db.refused(['signal', 'merge', id], work('2026-03-05'), why)).toContain(
      '并入的信号',
    )
    const merged = { ...why, mergedInto: await record() }
    await db.step(['signal', 'merge', id], work('2026-03-05'), merged)
    expect(await db.stateOf('signal', id)).toBe('merged')
  })

  it.each([
    [1, 5, 5, 'blue'],
    [2, 3, 6, 'yellow'],
    [3, 4, 12, 'orange'],
    [4, 5, 20, 'red'],
  ] as const)(
    'of likelihood %i and severity %i scores %i: %s',
    async (...[likelihood, severity, score, colour]) => {
      const { assessment } = await assessed(likelihood, severity)
      expect((await db.read('risk-assessment', assessment))?.fields).toMatchObject({
        score,
        colour,
      })
    },
  )

  it('is assessed by two, may be sent back, and is never complete without its scores', async () => {
    const id = await record()
    await db.step(['signal', 'assess', id], work('2026-03-03'))
    const { id: assessment } = await db.newest('risk-assessment', head, { signal: id })
    const review = ['risk-assessment', 'review', assessment] as const
    const opinion = { opinion: '同意' }
    const other = { by: colleague, on: '2026-03-05' }
    expect(await db.refused(review, other, opinion)).toContain('请评定发生可能性')
    const score = { likelihood: 6, severity: 3, measures: '暂停销售' }
    const scoring = ['risk-assessment', 'score', assessment] as const
    expect(await db.refused(scoring, work('2026-03-04'), score)).toContain('answers.')
    await db.step(scoring, work('2026-03-04'), { ...score, likelihood: 3 })
    expect(await db.refused(review, work('2026-03-05'), opinion)).toContain('step.apart')
    await db.step(review, other, opinion)
    await db.step(['risk-assessment', 'return', assessment], other, { reason: '重评' })
    await db.step(scoring, work('2026-03-06'), { ...score, likelihood: 4 })
    await db.step(review, other, opinion)
    expect((await db.read('risk-assessment', assessment))?.fields).toMatchObject({
      score: 12,
      reviewedBy: colleague.post,
    })
  })

  it('of the gravest kind is warned of and worked on at once; one that is slight is not', async () => {
    const slight = await decided(1, 2)
    expect(await db.newest('warning', head, { assessment: slight.assessment })).toBeUndefined()
    const { id, assessment } = await decided(5, 5)
    expect(await db.stateOf('signal', id)).toBe('assessed')
    expect((await db.newest('warning', head, { assessment })).fields.colour).toBe('red')
    expect((await db.newest('rapid-case', head)).fields.subject).toBe('儿童推车')
    await db.step(['signal', 'close', id], work('2026-05-06'), { reason: '已全部召回' })
  })

  it('has its level changed by a head, with a reason', async () => {
    const { assessment } = await assessed(3, 4)
    const review = { by: colleague, on: '2026-03-05' }
    await db.step(['risk-assessment', 'review', assessment], review, { opinion: '同意' })
    const up = { colour: 'red', reason: '涉及儿童' }
    expect(
      await db.refused(['risk-assessment', 'regrade', assessment], work('2026-03-06'), up),
    ).toContain('step.not-yours')
    await db.step(['risk-assessment', 'regrade', assessment], byHead('2026-03-06'), up)
    await db.step(['risk-assessment', 'decide', assessment], { by: deputy, on: '2026-03-06' })
    expect((await db.newest('warning', head, { assessment })).fields.colour).toBe('red')
  })
})

describe('a warning', () => {
  const text = { product: '儿童推车', colour: 'orange', text: '刹车可能失灵', until: '2026-06-30' }
  const atCity = (by: typeof cityOfficer, on: string) => ({ by, on, region: city })
  async function issued() {
    const id = await db.step(['warning', 'draft'], atCity(cityOfficer, '2026-03-02'), text)
    const at = atCity(cityOfficer, '2026-03-02')
    const toDepartment = { warning: id, department: 'edu' }
    const department = await db.step(['warning-recipient', 'listDepartment'], at, toDepartment)
    const toRegion = { warning: id, toRegion: county }
    const region = await db.step(['warning-recipient', 'listRegion'], at, toRegion)
    const { until } = text
    await db.step(['warning', 'issue', id], atCity(people.cityHead, '2026-03-03'), { until })
    return { id, department, region }
  }

  it('is issued by another post to whoever is listed, signed for, returned or acted upon', async () => {
    const bare = await db.step(['warning', 'draft'], atCity(cityOfficer, '2026-03-02'), text)
    const issue = ['warning', 'issue', bare] as const
    expect(await db.refused(issue, atCity(people.cityHead, '2026-03-03'))).toContain('接收单位')
    const { region, department } = await issued()
    const got = await db.newest('warning-received', officer, { state: 'delivered' })
    expect(got).toMatchObject({ region: county, fields: { from: city, colour: 'orange' } })
    await db.step(['warning-received', 'sign', got.id], work('2026-03-03'))
    const acted = { measures: '下架十二台' }
    await db.step(['warning-received', 'takeMeasures', got.id], work('2026-03-09'), acted)
    const sent = await deliveries(db.kernel, {
      actor: cityOfficer,
      at: { region: city, id: region },
    })
    expect(sent).toMatchObject([{ to: county, state: 'measuresTaken' }])
    const teacher = { ...cityOfficer, post: crypto.randomUUID(), department: 'edu' }
    await db.step(['warning-recipient', 'sign', department], atCity(teacher, '2026-03-04'))
    await db.step(['warning-recipient', 'act', department], atCity(teacher, '2026-03-05'), acted)
  })

  it('has a clock for receipts only where one is set, and is late without being void', async () => {
    const set = {
      name: 'risk.sign',
      since: '2026-03-01',
      amount: 24,
      unit: 'hours',
      basis: '市预警办法',
    }
    await db.step(['limit-setting', 'import'], atCity(people.cityHead, '2026-03-01'), set)
    const { department } = await issued()
    await db.dayPasses('2026-03-05')
    const teacher = { ...cityOfficer, post: crypto.randomUUID(), department: 'edu' }
    await db.step(['warning-recipient', 'sign', department], atCity(teacher, '2026-03-06'))
  })

  it('is everyone’s when it is published, and ends by itself or by a head', async () => {
    const { id } = await issued()
    const lifted = await issued()
    const everyone = { ...firm, kind: 'public' as const, roles: ['public'], party: null }
    const seen = { by: everyone, region: city }
    expect(await db.read('warning', id, seen)).toBeUndefined()
    await db.step(['warning', 'publish', id], atCity(people.cityHead, '2026-03-04'))
    expect(await db.read('warning', id, seen)).toBeDefined()
    const why = { reason: '全部整改' }
    await db.step(['warning', 'lift', lifted.id], atCity(people.cityHead, '2026-05-04'), why)
    await db.dayPasses('2026-06-30')
    const states = [id, lifted.id].map(
      async (one) => (await db.read('warning', one, { by: cityOfficer, region: city }))?.state,
    )
    expect(await Promise.all(states)).toEqual(['ended', 'lifted'])
    await db.step(['warning', 'withhold', id], atCity(people.cityHead, '2026-07-01'), why)
    expect(await db.read('warning', id, seen)).toBeUndefined()
  })
})

describe('an accident', () => {
  const first = {
    what: '某商场扶梯事故',
    kind: 'special',
    knownAt: '2026-03-02T01:50:00Z',
    scene: '扶梯逆行',
  }
  const report = (at: string, by = officer, more: Record<string, unknown> = {}) =>
    db.stepAt(['incident', 'report'], { by, at }, { ...first, ...more })
  const incident = (name: string, id: string) => ['incident', name, id] as const
  const figures = { happenedAt: '2026-03-02T01:30:00Z', cause: 'general', department: 'amr' }
  async function verified(more: Record<string, unknown> = {}) {
    const id = await report('2026-03-02T02:20:00Z')
    await db.step(incident('verify', id), work('2026-03-02'), { ...figures, deaths: 3, ...more })
    return id
  }

  it('is reported by the firm with what it knows; the hour is judged at once', async () => {
    const own = { party: firmCode }
    const timely = await report('2026-03-02T02:20:00Z', firm, own)
    const late = await report('2026-03-02T03:00:00Z', firm, own)
    expect((await db.read('incident', timely))?.fields).toMatchObject({
      firstInTime: true,
      firstOn: '2026-03-02',
      deaths: null,
    })
    expect((await db.read('incident', late))?.fields.firstInTime).toBe(false)
    expect(await db.read('incident', timely, { by: otherFirm })).toBeUndefined()
  })

  it('goes up within two hours, and each level passes it on within two more or ends it there', async () => {
    const id = await report('2026-03-02T02:20:00Z')
    expect((await db.read('incident', id))?.fields.upper).toBe(city)
    const text = { report: '扶梯逆行，三人受伤' }
    await db.stepAt(incident('pushUp', id), { by: officer, at: '2026-03-02T03:00:00Z' }, text)
    const atCity = await db.newest('incident-report', cityOfficer, { state: 'delivered' })
    expect(atCity).toMatchObject({ region: city, fields: { from: county, upper: '91' } })
    const there = { by: cityOfficer, region: city }
    await db.stepAt(['incident-report', 'passUp', atCity.id], {
      ...there,
      at: '2026-03-02T04:30:00Z',
    })
    const above = await db.newest('incident-report', provinceOfficer, { state: 'delivered' })
    expect(above).toMatchObject({ region: '91', fields: { from: city } })
    const province = { by: provinceOfficer, region: '91', on: '2026-03-02' }
    await db.step(['incident-report', 'sign', above.id], province)
    await db.step(['incident-report', 'note', above.id], province, { reason: '较大事故报至省级' })
    expect(
      (await db.read('incident-report', above.id, { by: provinceOfficer, region: '91' }))?.state,
    ).toBe('noted')
  })

  it.each([
    [{ deaths: 0, injured: 9 }, 'ordinary'],
    [{ deaths: 2, injured: 10 }, 'larger'],
    [{ deaths: 3 }, 'larger'],
    [{ deaths: 9, injured: 50 }, 'major'],
    [{ deaths: 30 }, 'extra'],
    [{ injured: 60, poisoned: 40 }, 'extra'],
    [{ loss: 1_000_000_000 }, 'larger'],
    [{ loss: 999_999_999 }, 'ordinary'],
    [{ loss: 10_000_000_000 }, 'extra'],
  ])('with %o is of the class %s', async (known, grade) => {
    const id = await report('2026-03-02T02:20:00Z')
    await db.step(incident('verify', id), work('2026-03-02'), { ...figures, ...known })
    expect((await db.read('incident', id))?.fields).toMatchObject({
      classAuto: grade,
      classFinal: grade,
    })
  })

  it('changes its class with what is known later, tells it upwards, and a head may decide otherwise', async () => {
    const id = await verified()
    expect((await db.ends('incident', id)).confirmFigures).toBe('2026-04-01')
    const later = { deaths: 10, text: '七名伤员不治' }
    await db.step(incident('supplement', id), work('2026-03-05'), later)
    expect((await db.read('incident', id))?.fields.classFinal).toBe('major')
    expect((await db.newest('incident-update', head, { incident: id })).fields.deaths).toBe(10)
    const up = await db.newest('incident-report', cityOfficer, { state: 'delivered' })
    expect(up.fields).toMatchObject({ incident: id, grade: 'major' })
    const down = { classFinal: 'larger', reason: '两名死者与事故无关' }
    await db.step(incident('setClass', id), byHead('2026-03-10'), down)
    await db.step(incident('confirmFigures', id), work('2026-03-31'))
    expect((await db.read('incident', id))?.fields.figuresOn).toBe('2026-03-31')
  })

  it('is investigated, sent back, answered by another, and closed when everybody was held to account', async () => {
    const id = await verified()
    await db.step(incident('investigate', id), byHead('2026-03-06'), { group: ['赵一', '钱二'] })
    expect((await db.ends('incident', id)).submitReport).toBe('2026-05-06')
    await db.step(incident('prolong', id), byHead('2026-04-20'), { reason: '鉴定未完成' })
    expect((await db.ends('incident', id)).submitReport).toBe('2026-06-30')
    const submit = incident('submitReport', id)
    expect(await db.refused(submit, work('2026-05-20'))).toContain('须先形成事故调查报告')
    const { id: inquiry } = await db.newest('investigation', head, { incident: id })
    const written = {
      causes: '制动器失效',
      lessons: '全面检验',
      report: aFile,
      responsible: ['某商场：罚款'],
    }
    await db.step(['investigation', 'write', inquiry], work('2026-05-20'), written)
    await db.step(submit, work('2026-05-20'))
    await db.step(incident('returnReport', id), byHead('2026-05-25'), { reason: '补充检验报告' })
    expect(await db.stateOf('investigation', inquiry)).toBe('opened')
    await db.step(['investigation', 'write', inquiry], work('2026-05-28'), written)
    await db.step(submit, work('2026-05-28'))
    expect((await db.ends('incident', id)).approve).toBe('2026-06-12')
    const longer = { reason: '特别重大才可延长' }
    expect(
      await db.refused(incident('prolongApproval', id), byHead('2026-06-01'), longer),
    ).not.toBe('taken')
    await db.step(incident('approve', id), byHead('2026-06-10'), { answer: '同意' })
    expect(await db.stateOf('investigation', inquiry)).toBe('approved')
    const blame = {
      subject: '某商场',
      incident: id,
      party: firmCode,
      kind: 'penalty',
      basis: '罚款',
    }
    const one = await db.step(['accountability', 'decide'], byHead('2026-06-11'), blame)
    expect(await db.refused(incident('handle', id), work('2026-06-12'))).toContain('责任追究')
    const appeal = { grounds: '责任认定不清' }
    await db.step(['accountability', 'appeal', one], work('2026-06-15'), appeal)
    await db.step(
      ['accountability', 'uphold', one],
      { by: deputy, on: '2026-06-20' },
      { reason: '事实清楚' },
    )
    await db.step(['accountability', 'execute', one], work('2026-07-01'), {
      carriedOut: '罚款已缴',
    })
    await db.step(incident('handle', id), work('2026-07-02'))
    await db.step(incident('close', id), byHead('2026-07-03'))
    expect((await db.read('incident', id))?.fields).toMatchObject({
      closed: true,
      outcome: 'closed',
    })
  })

  it('of the gravest class leaves thirty days for its answer, and thirty more', async () => {
    const id = await verified({ deaths: 30 })
    await db.step(incident('investigate', id), byHead('2026-03-06'), { group: ['赵一'] })
    const { id: inquiry } = await db.newest('investigation', head, { incident: id })
    const written = { causes: '制动器失效', lessons: '全面检验', report: aFile }
    await db.step(['investigation', 'write', inquiry], work('2026-04-01'), written)
    await db.step(incident('submitReport', id), work('2026-04-01'))
    expect((await db.ends('incident', id)).approve).toBe('2026-05-06')
    await db.step(incident('prolongApproval', id), byHead('2026-04-20'), { reason: '案情特别复杂' })
    expect((await db.ends('incident', id)).approve).toBe('2026-06-01')
    expect(
      await db.refused(incident('approve', id), work('2026-04-21'), { answer: '同意' }),
    ).toContain('not-yours')
  })

  it('that is none leaves the figures, with a reason, and may be taken up again', async () => {
    const id = await report('2026-03-02T02:20:00Z')
    await db.step(incident('notIncident', id), byHead('2026-03-03'), { reason: '系演练' })
    await db.step(incident('reopen', id), byHead('2026-03-04'), { reason: '确有伤者' })
    expect(await db.stateOf('incident', id)).toBe('reported')
  })

  it('of a product is a signal too', async () => {
    const id = await report('2026-03-02T02:20:00Z', lawyer, { kind: 'product', product: '燃气灶' })
    await db.step(incident('verify', id), work('2026-03-02'), {
      ...figures,
      product: '燃气灶',
      deaths: 0,
    })
    expect((await db.newest('signal', officer, { kind: 'incident' })).fields.product).toBe('燃气灶')
  })
})

describe('a recall', () => {
  it('begins with an accident or a signal of injuries, once for each, on the desk of whoever starts it', async () => {
    const known = { what: '电热毯起火', kind: 'product', scene: '烧毁', product: '电热毯' }
    const first = { ...known, knownAt: '2026-03-02T01:50:00Z' }
    const fire = await db.step(['incident', 'report'], work('2026-03-02'), first)
    const verified = { happenedAt: '2026-03-02T01:30:00Z', cause: 'fire', product: '电热毯' }
    await db.step(['incident', 'verify', fire], work('2026-03-02'), verified)
    const start = ['incident', 'startRecall', fire] as const
    const doubt = { product: '电热毯', regime: 'goods', danger: '温控器失效' }
    expect(await db.refused(start, work('2026-03-03'), doubt)).toContain('召回责任单位')
    await db.step(start, work('2026-03-03'), { ...doubt, party: firmCode })
    const recall = await db.newest('recall', officer, { party: firmCode })
    expect(recall).toMatchObject({
      state: 'known',
      fields: { source: 'incident', regime: 'goods', assignees: [officer.post] },
    })
    expect(await db.refused(start, work('2026-03-04'), { ...doubt, party: firmCode })).not.toBe(
      'taken',
    )
    const hurt = { ...noticed, kind: 'injury', product: '儿童推车' }
    const signal = await db.step(['signal', 'record'], work('2026-03-05'), hurt)
    const pram = { product: '儿童推车', party: firmCode, regime: 'goods', danger: '刹车失灵' }
    await db.step(['signal', 'startRecall', signal], work('2026-03-06'), pram)
    const { fields } = await db.newest('recall', officer, { party: firmCode })
    expect(fields).toMatchObject({ product: '儿童推车', source: 'injury' })
    expect(await db.stateOf('signal', signal)).toBe('recorded')
  })
})

describe('an emergency plan', () => {
  const plan = {
    planNo: 'YA-01',
    title: '特种设备事故应急预案',
    since: '2026-01-01',
    kind: 'special',
    duties: '局长任总指挥',
    response: '分四级响应',
    contacts: '值班室',
  }

  it('holds from its day until the next version, put in force by another post, and is drilled', async () => {
    const id = await db.step(['response-plan', 'draft'], work('2025-12-20'), plan)
    expect(await db.refused(['response-plan', 'putInForce', id], work('2025-12-21'))).toContain(
      'not-yours',
    )
    await db.step(['response-plan', 'putInForce', id], byHead('2025-12-21'))
    const newer = await db.step(['response-plan', 'draft'], work('2026-06-01'), {
      ...plan,
      since: '2026-07-01',
    })
    await db.step(['response-plan', 'drop', newer], work('2026-06-02'), { reason: '改写' })
    const drill = {
      subject: '电梯困人救援',
      plan: id,
      drilledOn: '2026-05-12',
      way: 'live',
      takers: '县局、消防',
      result: 'poor',
    }
    expect(await db.refused(['drill', 'hold'], work('2026-05-12'), drill)).toContain('存在的问题')
    const held = await db.step(['drill', 'hold'], work('2026-05-12'), {
      ...drill,
      problems: '到场超时',
    })
    expect(await db.refused(['drill', 'close', held], byHead('2026-05-20'))).toContain('尚未整改')
    await db.step(['drill', 'correct', held], work('2026-05-20'), { corrected: '增设值守点' })
    await db.step(['drill', 'close', held], byHead('2026-05-21'))
    await db.step(['response-plan', 'stop', id], byHead('2026-06-30'), {
      until: '2026-06-30',
      reason: '修订',
    })
    expect(await db.stateOf('response-plan', id)).toBe('replaced')
  })
})

describe('an injury', () => {
  const hospital = {
    ...firm,
    post: crypto.randomUUID(),
    roles: ['hospital'],
    party: '914403001922038216',
  }
  const injury = {
    caseNo: '2026-17',
    party: '914403001922038216',
    month: '2026-03-01',
    age: 4,
    sex: 'male',
    product: '儿童推车',
    productClass: 'toy',
    cause: 'fall',
    place: 'road',
    severity: 'middle',
    hurt: '刹车失灵致摔伤',
  }
  it('is entered and corrected by its hospital alone; officers see figures, not cases', async () => {
    const by = { by: hospital, on: '2026-03-20' }
    const id = await db.step(['injury-case', 'enter'], by, injury)
    expect(await db.step(['injury-case', 'enter'], by, { ...injury, age: 5 })).toBe(id)
    expect(
      await db.refused(['injury-case', 'enter'], by, { ...injury, caseNo: '18', age: 140 }),
    ).toContain('answers.')
    expect(await db.read('injury-case', id, { by: officer })).toBeUndefined()
    const other = { ...hospital, party: firmCode }
    expect(await db.read('injury-case', id, { by: other })).toBeUndefined()
    expect((await db.read('injury-case', id, { by: hospital }))?.fields.age).toBe(5)
    await db.step(['injury-case', 'withdraw', id], by, { reason: '重复登记' })
  })
})
