import { loadComplaints } from './complaints.ts'
import { loadCredit } from './credit.ts'
import { type CaseDemo, Desk } from './desk.ts'
import { loadEnforcement } from './enforcement.ts'
import { loadPenalties } from './penalties.ts'
import { loadProduce } from './produce.ts'
import { loadRecalls } from './recalls.ts'
import { loadRectification } from './rectification.ts'
import { loadRisk } from './risk.ts'
import { loadSampling } from './sampling.ts'
import { loadTransfers } from './transfers.ts'

/** Cases of one county in every stage, so that its officers find their desks as they would be. */
export async function loadCases(of: CaseDemo): Promise<void> {
  const desk = new Desk(of)
  await loadComplaints(desk)
  await loadSampling(desk)
  await loadRectification(desk)
  await loadEnforcement(desk)
  await loadPenalties(desk)
  await loadRecalls(desk)
  await loadTransfers(desk)
  await loadRisk(desk)
  await loadProduce(desk)
  await loadCredit(desk)
}
