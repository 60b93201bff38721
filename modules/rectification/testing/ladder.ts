import { city, county, type openCounty, people, province } from './county.ts'

type County = Awaited<ReturnType<typeof openCounty>>

/** The county reports up, the city passes on, the province announces on the day, and the county takes that in. */
export async function announce(
  db: County,
  id: string,
  { on, until }: { readonly on: string; readonly until?: string },
) {
  const { officer, cityOfficer, provinceOfficer, provinceHead } = people
  const up = { text: '首次复查仍不合格' }
  await db.step(['nonconformity', 'escalate', id], { by: officer, on }, up)
  const atCity = await db.newest('referral-up', cityOfficer, { state: 'delivered' })
  const cityWork = { by: cityOfficer, on, region: city }
  await db.step(['referral-up', 'sign', atCity.id], cityWork)
  await db.step(['referral-up', 'passUp', atCity.id], cityWork, { opinion: '属实' })
  const above = await db.newest('referral-up', provinceOfficer, { state: 'delivered' })
  const work = { by: provinceOfficer, on, region: province }
  await db.step(['referral-up', 'sign', above.id], work)
  const wording = { wording: '下列企业的产品经复查仍不合格' }
  await db.step(['referral-up', 'announce', above.id], work, wording)
  const draft = await db.newest('announcement', provinceHead, { state: 'drafted' })
  const release = { by: provinceHead, on, region: province }
  await db.step(['announcement', 'release', draft.id], release, until ? { until } : {})
  const receipt = await db.newest('announcement-receipt', officer, {
    region: county,
    state: 'delivered',
  })
  await db.step(['announcement-receipt', 'takeIn', receipt.id], { by: officer, on })
  return { draft, above, atCity }
}
