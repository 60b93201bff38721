import { open, proven, type System } from './clause.ts'

const story = 'modules/credit/story.database.test.ts'
const repairs = 'modules/credit/repair/repair.database.test.ts'

/** What the module does of the systems that the documents ask for. */
export const creditSystems: readonly System[] = [
  {
    id: 'S-121',
    title: '联奖联惩制度、失信惩戒机制',
    clauses: [
      proven(
        '惩戒措施清单：每项措施写明依据、条款和实施部门，由另一岗位批准',
        ['measure-list', 'credit-measure'],
        [story, 'of a line that has ended follows from no listing'],
      ),
      proven(
        '列入名单的同时，按施行中的清单逐项启动措施',
        ['list-entry', 'measure-case'],
        [story, 'is published by another post, with one case for each measure in force at once'],
      ),
      proven(
        '实施部门附证明反馈已实施，或者说明不予实施、无法实施的理由；移出名单的同时终止',
        ['measure-case', 'measures-executed'],
        [
          story,
          'is carried out with proof, refused or impossible with a reason, and ends with the listing',
        ],
      ),
      open('守信激励措施'),
    ],
  },
  {
    id: 'S-122',
    title: '质量“红黑名单”制度、质量失信“黑名单”',
    clauses: [
      proven(
        '列入须有国家规定的依据和本机关的处罚决定，不得重复',
        ['list-basis', 'list-entry'],
        [story, 'follows a penalty that stands, and only once'],
      ),
      proven(
        '列入前书面告知事实、理由、后果和移出途径，未经告知不能列入',
        ['list-entry'],
        [
          story,
          'is impossible without a notice, which says why, with what effect and how to leave',
        ],
      ),
      proven(
        '陈述、申辩',
        ['list-entry'],
        [story, 'waits for the firm as long as the region sets, and goes on without it after that'],
      ),
      proven(
        '县级、设区的市级机关列入须经上一级机关同意',
        ['list-consent', 'list-consent-reply'],
        [story, 'needs the consent of the office above, by its own reply'],
      ),
      proven(
        '由未参与提出建议的负责人决定',
        ['list-entry'],
        [story, 'is decided by the head, who proposed nothing of it, or declined with a reason'],
      ),
      proven(
        '公示，期限届满自动移出并停止公示',
        ['list-publication'],
        [
          story,
          'comes with the last day of the term, by the clock, and with it nothing is left in public',
        ],
      ),
      proven(
        '信用修复：企业申请，满最短期限并符合条件的提前移出',
        ['repair', 'list-publication', 'list-entries-repaired'],
        [
          repairs,
          'takes the enterprise off the list and out of public, ends the measures, and is decided by another post',
        ],
      ),
      open('红名单：公示诚信企业'),
    ],
  },
]
