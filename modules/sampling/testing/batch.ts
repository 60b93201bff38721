import { type Answers, type Desk, laboratory, maker, paper, people, shop } from './desk.ts'

const { officer, secondOfficer, tester, signer } = people

/** The sheet of a batch that was taken in a shop. */
export const sheet = (no: string, sampledOn: string, more: Answers = {}): Answers => ({
  sampleNo: no,
  sampledOn,
  product: '电饭锅',
  productClass: 'industrial',
  stage: 'circulation',
  level: 'municipal',
  keyProduct: false,
  sampledUnit: '云桥商行',
  sampledUnitCode: shop,
  producer: '澜泰电器有限公司',
  regime: 'industrial',
  countsAs: 'market',
  place: 'shop',
  department: 'amr',
  lot: '20260301',
  taken: 2,
  reserve: 1,
  ...more,
})
export const foodSheet = (no: string, sampledOn: string, more: Answers = {}): Answers =>
  sheet(no, sampledOn, { product: '酱油', productClass: 'food', regime: 'food', ...more })
/** The maker is in the same region. */
export const madeHere = { makerCode: maker, makerRegion: '9101' }

export const item = (more: Answers = {}): Answers => ({
  item: '泄漏电流',
  unit: 'mA',
  measured: 1.2,
  upperLimit: 0.75,
  limitText: '≤0.75 mA',
  judgement: 'fail',
  main: true,
  ...more,
})

/** A batch at the laboratory: its sample and its report. */
export async function handed(desk: Desk, of: Answers): Promise<{ sample: string; report: string }> {
  const sample = await desk.step(['sample', 'take'], officer, of)
  const answers = { laboratory, method: 'laboratory' }
  await desk.step(['sample', 'hand', sample], officer, answers)
  const [report] = await desk.all('test-report', { sample })
  return { sample, report: report!.id }
}

interface Result {
  readonly conclusion: 'pass' | 'fail'
  readonly receivedOn: string
  readonly more?: Answers
}

/** The laboratory receives, enters its one item and the conclusion, and another post signs. */
export async function tested(
  desk: Desk,
  report: string,
  { conclusion, receivedOn, more }: Result,
): Promise<void> {
  await desk.step(['test-report', 'receive', report], tester, { receivedOn })
  const sampledOn = (await desk.read('test-report', report))!.fields.sampledOn
  const measured = conclusion === 'fail' ? 1.2 : 0.5
  const answers = item({ report, sampledOn, measured, judgement: conclusion })
  await desk.step(['test-item', 'add'], tester, answers)
  await desk.step(['test-report', 'enter', report], tester, {
    conclusion,
    failedItems: conclusion === 'fail' ? '泄漏电流' : null,
    serious: false,
    file: paper,
    ...more,
  })
  await desk.step(['test-report', 'issue', report], signer)
}

/** A failed batch whose result was told to whoever sold it, and to its maker here. */
export async function failedBatch(desk: Desk, of: Answers, receivedOn: string) {
  const { sample, report } = await handed(desk, of)
  await tested(desk, report, { conclusion: 'fail', receivedOn })
  await desk.step(['test-report', 'notify', report], officer)
  const notices = await desk.all('result-notice', { report })
  const noticeOf = (role: string) => notices.find(({ fields }) => fields.role === role)?.id
  return { sample, report, toShop: noticeOf('sampled')!, toMaker: noticeOf('maker') }
}

export const twoOfficers = [officer.post, secondOfficer.post]
