import { pastRanges } from '../goals/past.ts'
import type { Draft } from '../outline/draft.ts'
import { sentencesOf } from '../text/sentences.ts'
import { annotationsIn } from './annotations.ts'
import type { Annotation } from './assignment.ts'
import { dutyIn, headingDuty } from './duty.ts'
import { isLabelLine } from './labelled-lines.ts'
import { opensWithNote } from './standing-notes.ts'

const NO_TASKS = new Set(['background', 'idea', 'goals', 'rules'])
const POINTS = new Set<string>(['bullet', 'circled', 'bracketed digit', 'half bracket'])
const GENERIC_HEADING =
  /^(?:主要|重点|工作|具体)?(?:任务|工作|措施|内容|工程|举措)(?:和措施|及措施|与措施)?$/

const POINTS_BEHIND = /\(\s*(?:满分|共|计)?\d+(?:\.\d+)?分\s*\)$/
const GIVES_POINTS = /(?:得|扣|加|计|减|记)\s*\d+(?:\.\d+)?\s*分(?!钟)|满分\s*\d+|扣完为止/

/** A part of the outline that is one task. */
export interface TaskNode {
  readonly node: Draft
  /** True when the part is a line of duties: its departments lead. */
  readonly duty: boolean
}

/** The numbered parts right below a node, and in a part about duties its paragraphs too. */
function partsOf(node: Draft, found: Draft[] = []): Draft[] {
  for (const child of node.children) {
    if (child.marker !== undefined || node.section === 'duties') found.push(child)
    if (child.marker === undefined) partsOf(child, found)
  }
  return found
}

/** 一是加强领导。 right below the heading of a whole part, as against what a task of its own enumerates. */
function isAlone({ parent }: Draft): boolean {
  return parent?.marker !== undefined && parent.parent === undefined
}

function isNumbered(node: Draft): boolean {
  return node.marker !== undefined
}

function isInArticle(node: Draft): boolean {
  for (let up: Draft | undefined = node; up !== undefined; up = up.parent) {
    if (up.marker?.kind === 'article') return true
  }
  return false
}

const STEPS =
  /^(?:具体)?(?:实施|工作|方法|推进|活动|进度|时间|组织|开展)?的?(?:步骤|阶段|安排|进度|方法步骤|步骤安排|进度安排|时间安排)(?:[和与及](?:步骤|安排|阶段|要求))?$/

/** 实施步骤 with its stages below as mere paragraphs: the stages are what is done. */
function isMereSteps({ heading, children }: Draft): boolean {
  const paragraphs = children.filter(
    ({ kind, marker }) => kind === 'paragraph' && marker === undefined,
  )
  return STEPS.test(heading) && paragraphs.length === children.length && paragraphs.length > 1
}

const SHORTEST = 4
const REPORT = /(?:情况|概况|状况|成效|现状)$/

/** True for a part whose sentences mostly report: 截至2016年底,全市共有…. */
function onlyReports({ heading, bodyStart, end }: Draft, text: string): boolean {
  let [reports, all] = [0, 0]
  for (const sentence of sentencesOf(text, bodyStart, end)) {
    const printed = sentence.text.trim()
    if (printed.length <= SHORTEST) continue
    all++
    if (pastRanges(printed, false).length > 0) reports++
    // A part that does not open with a report is none.
    if (reports === 0) return false
    if (REPORT.test(heading)) return true
  }
  return reports * 2 > all
}

/** 本办法由市质监局负责解释, 自发布之日起施行. */
const CLOSING =
  /^[^。]{0,4}本(?:办法|细则|规定|方案|意见|标准|制度|准则|通知|[计规]划|纲要|措施|要点|实施细则)[^。]{0,40}(?:负责解释|解释权|自[^。]{2,24}(?:施行|实施|执行|生效))/

/** 重点产品:钢筋、水泥: what work is directed at. */
const NAMES_OBJECTS =
  /^(?:整治|检查|抽查|监管)?重点(?:产品|单位|区域|场所|时段|对象|品种|企业|环节)[::]/

/** 2020年是规划的收官之年,…: what opens a cover letter. */
const SAYS_WHAT_YEAR = /^\s*(?:20\d{2}年|今年)是[^。,;]{4,}/

/** 领导小组组成人员, 指挥部主要职责: who sits in a group and what the group is for. */
const OF_GROUP =
  /^(?:.{0,14}(?:小组|指挥部|专班|联席会议|委员会))的?(?:(?:组成|成员)(?:人员|单位|名单)?|(?:主要|工作)?职责|(?:工作)?机构(?:设置)?(?:及其?(?:主要|工作)?职责)?)(?=\s|$)/

function isOfGroup({ heading }: Draft): boolean {
  return /职责|成员|组成|机构/.test(heading) && OF_GROUP.test(heading)
}

/** Finds the parts of an outline that are tasks: the smallest ones that have a title or departments. */
export class TaskFinder {
  readonly found: TaskNode[] = []
  private readonly annotated = new Map<Draft, readonly Annotation[]>()
  private readonly duties = new Map<Draft, boolean>()
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  visit(node: Draft): void {
    if (node.kind === 'title' || node.kind === 'table' || node.apart || isOfGroup(node)) return
    if (node.kind === 'annex') {
      for (const child of node.children) this.visit(child)
      return
    }
    if (node.marker === undefined && !this.isDuty(node)) return
    const children = partsOf(node)
    const parts = children.filter((child) => this.standsAlone(child))
    if (
      parts.length > 0 &&
      !this.areMerePoints(node, children) &&
      parts.length * 2 >= children.filter(isNumbered).length
    ) {
      for (const child of children) this.visit(child)
    } else this.leaf(node)
  }

  /** Parts without text of their own under a titled part are its points, not tasks. */
  private areMerePoints(node: Draft, children: readonly Draft[]): boolean {
    const isTop = node.parent === undefined || node.parent.kind === 'annex'
    if (isTop || node.heading === '') return false
    const mere = (child: Draft) => child.heading === '' || this.hasNoText(child)
    const assigned = children.slice(0, -1).some((child) => this.isAssigned(child))
    return children.every((child) => mere(child) && partsOf(child).length === 0) && !assigned
  }

  /** Small points may close with the departments of the whole. */
  private hasNoText(node: Draft): boolean {
    const body = this.text.slice(node.bodyStart, node.ownEnd)
    const small = POINTS.has(node.marker?.kind ?? '')
    return body === '' || (small && /^\([^()]*(?:\([^()]*\)[^()]*)*\)[。;]?$/.test(body))
  }

  /** The annotations of all of a node's text, read once. */
  annotations(node: Draft): readonly Annotation[] {
    const known = this.annotated.get(node)
    if (known !== undefined) return known
    const found = annotationsIn(this.text, node.start, node.end)
    this.annotated.set(node, found)
    return found
  }

  private isAssigned(node: Draft): boolean {
    return this.annotations(node).length > 0
  }

  private isDuty(node: Draft): boolean {
    const known = this.duties.get(node)
    if (known !== undefined) return known
    const found = this.namesBodies(node)
    this.duties.set(node, found)
    return found
  }

  private namesBodies(node: Draft): boolean {
    if (headingDuty(node.heading) !== undefined) return node.section === 'duties'
    if (node.section !== 'duties' && node.marker?.kind !== 'bullet') return false
    const line = this.text.slice(node.start + (node.marker?.length ?? 0), node.ownEnd)
    return !isLabelLine(line) && dutyIn(line) !== undefined
  }

  /** Small points count as tasks of their own only when they name who does them. */
  private standsAlone(node: Draft): boolean {
    if (node.marker === undefined) return this.isDuty(node)
    if (node.marker.kind === 'spoken') return isAlone(node)
    if (!POINTS.has(node.marker.kind)) return true
    return this.isDuty(node) || this.isAssigned(node)
  }

  /** Parts of an assessment give points and take them off: 组织领导(20分)。未成立扣10分。 */
  private isMeasured(node: Draft): boolean {
    if (POINTS_BEHIND.test(node.heading)) return true
    const text = this.text.slice(node.bodyStart, Math.min(node.end, node.bodyStart + 200))
    return text.includes('分') && GIVES_POINTS.test(text)
  }

  /** What only closes the document, or reports what there is. */
  private bindsNobody(node: Draft): boolean {
    const said = this.text.slice(node.start + (node.marker?.length ?? 0), node.end)
    return (
      CLOSING.test(said) ||
      SAYS_WHAT_YEAR.test(said) ||
      opensWithNote(said) ||
      NAMES_OBJECTS.test(said) ||
      onlyReports(node, this.text)
    )
  }

  private leaf(node: Draft): void {
    const duty = this.isDuty(node)
    const excluded = NO_TASKS.has(node.section) || isInArticle(node)
    if (excluded && !duty && !this.isAssigned(node)) return
    const isPoint = POINTS.has(node.marker?.kind ?? '') || this.isMeasured(node)
    if (isPoint && !duty && !this.isAssigned(node)) return
    if (!duty && !this.isAssigned(node) && (isMereSteps(node) || this.bindsNobody(node))) return
    const generic = GENERIC_HEADING.test(node.heading)
    const rows = node.children.filter((child) => child.kind === 'table')
    const paragraphs = generic ? node.children.filter((child) => child.kind !== 'table') : []
    // A part that only holds a table says its tasks there.
    if (generic && rows.length > 0 && paragraphs.length <= 1) return
    if (paragraphs.length > 1) {
      for (const paragraph of paragraphs) this.found.push({ node: paragraph, duty: false })
    } else this.found.push({ node, duty })
  }
}
