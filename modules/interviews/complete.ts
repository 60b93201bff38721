import { atLeast, atMost, field, known, rule } from '@zhiheng/kernel'

/** A notice says when and where; nobody is called for a day that has passed. */
export const calling = [
  rule('约谈日期不能早于通知日期', 'meetOn', { meetOn: atLeast(field('noticedOn')) }),
  rule('请填写约谈地点', 'place', { place: known }),
]
/** A meeting is held on its day or after it; one that is held earlier is put off to that day first. */
export const holding = [
  rule('请填写参加人员', 'attendedBy', { attendedBy: known }),
  rule('约谈日期未到，提前进行的请先改期', 'attendedBy', { meetOn: atMost(field('heldOn')) }),
]
export const missing = rule('请写明未到情况', 'absent', { absent: known })
/** What was said, what was promised, and until when: a day that is to come. */
export const promised = rule('承诺期限不能早于约谈日期', 'checkBy', {
  checkBy: atLeast(field('heldOn')),
})
export const minuted = [
  rule('请填写约谈记录', 'minutes', { minutes: known }),
  rule('请填写整改承诺', 'commitments', { commitments: known }),
  promised,
]
export const found = rule('请填写核查情况', 'findings', { findings: known })
