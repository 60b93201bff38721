import { CHANGES, DEGREES, STATES } from './change-words.ts'
import { firstSaid, type Way } from './predicate.ts'

const DEGREE = `(?:${DEGREES})`
const CHANGE = `(?:${CHANGES})`
const STEP = `(?:${DEGREE}+(?:地|的)?${CHANGE}{1,2})`
const SIZES = '强高优好足低短快实大广美新稳严密'
const SIZE = `(?:更加|更为|更|较|越来越|持续走|不断走)(?:${SIZES.split('').join('|')})`

/** 明显提升, 得到有效遏制, 更趋合理、更加完备; at the end of a clause. */
const CHANGED = new RegExp(
  `(?:${CHANGE}、)?(?:${STEP}|${SIZE})(?:(?:、|和|并|而|且|与)(?:${DEGREE}*${CHANGE}{1,2}|${SIZE}))*$`,
)
/** The last signs of the words of an alternation. */
const lastSigns = (words: string) =>
  words
    .split('|')
    .map((word) => word.at(-1))
    .join('')
/** 更加现代高效, 更有效率: any state of two or four signs behind a word that compares. */
const COMPARED =
  /(?:更加|更为|更趋|日趋|日益|趋于|趋向|愈加|较为|比较|更有|更具|富有|充满)(?!注重|重视|关注|强调|突出|聚焦|贴近|符合)(?:[^,的]{2}|[^,的]{4})$/
const SETTLED = new RegExp(
  `(?:${STATES}|(?:功能|运行|秩序|状况|势头|环境)(?:良好|优良|平稳|有序))$`,
)
/** 地位凸显, 支撑有力: a state without a word of degree, behind a subject of some length. */
const BARE =
  /(?<=^[^,]{6,})(?:凸显|彰显|显现|显著|有力|完善|健全|完备|合理|有序|良好|到位|顺畅|畅通|浓厚|牢固|稳固|扎实|高效|齐全|可控|向好|好转|先进|便利|便捷|活跃|领先|恢复|优良|过硬)$/

const REACH =
  '进入|跨入|迈入|迈进|步入|跻身|挤进|闯进|达到或接近|达到(?:或者?|和|、)[^,]{2,4}|达到|赶上(?:或超过)?|赶超|超过|居(?!民|住|家)于?|位居|位列|稳居|跃居|名列|位于|处于|走在|走到|站在|保持在?|接近|争当|争先进位|领跑'
const RANKS =
  '前列|前茅|先进|领先|一流|行列|方阵|梯队|水平(?:以上|之上)?|位次|首位|第一位|前沿|上游|(?:领先|先进)(?:位置|地位)|高度|新阶段|新层次|榜首|前[一二三四五六七八九十\\d]{1,2}[位名]?'
const RANKED = new RegExp(
  `(?:继续|稳定?|始终|持续|率先|整体|总体|基本|全面|双双|均|都|力争|努力)*(?:${REACH})[^,]{0,22}?(?:${RANKS})$|(?:国际|国内|全国|全[省市区县])领先$`,
)
/** 达到国家标准, 优于全省平均: levels that are measured against something. */
const LEVELLED =
  /(?:基本|均|都|全面|总体)*(?:(?:达到|达到或优于|超过)[^,]{0,24}(?:标准|要求|水准|平均|平均值|均值|增速|增幅|幅度|同期|优良|良好|优秀|优等)|(?:优于|高于|低于|好于|快于|严于|不低于|不高于|不劣于|领先于)[^,]{2,24})$/
const STEPPED =
  /(?:再|跃|迈|登|踏|走)?上(?:了|到)?(?:一个|一)?(?:新|更高|大|高|较大)[^,]{0,3}(?:台阶|水平|高度|层次)$/
const FRUIT = '成效|成果|进展|突破|成绩|实效|成就|进步|效果|效益|胜利|提升|提高|改善|增强|发展|变化'
const ACHIEVED = new RegExp(
  `(?:进一步|阶段性|率先)*(?:(?:取得|获得|收到|赢得)[^,]{0,12}|有(?:新|较大|更大|大|重大|重要|显著|明显|突出|积极|实质性|长足)[^,]{0,6})(?:${FRUIT})$`,
)
const ROLE = /(?:在[^,]{2,16}[中上])?发挥[^,]{0,4}(?:更大|更加|更为|重要|积极|显著)[^,]{0,6}作用$/
const KEPT =
  /(?:继续|总体)?保持[^,]{2,16}(?:稳定|平稳|良好|态势|势头|优势)$|处于[^,]{2,12}(?:状态|区间)$/
const TOGETHER =
  /与[^,]{2,24}(?:基本|更加|更|相|高度|深度|紧密|有机)*(?:同步(?:推进|增长|发展|提升|提高)?|适应|匹配|协调|衔接|一致|接轨|融合|结合|相当)$|(?:基本|更加|更好地?|较好)?适应[^,]{2,24}(?:需要|需求|要求|发展)$/
const TURNED = /[由从][^,]{2,16}向[^,]{2,16}转变$/
const REACHED = /(?:惠及|普惠|遍及|覆盖|辐射)(?:全[省市县区旗州盟国]|城乡|广大|各)[^,]{0,12}$/
const SERVED = /(?:更加|更好|充分)?(?:有效|有力|充分)地?(?:支撑|保障|推动|促进|带动|服务)[^,]{4,}$/

/** 基本根除, 竞相迸发: any two signs behind a word that can only tell how, and that are no noun. */
const ANYHOW =
  /(?:更加|更为|日趋|日益|日臻|日渐|进一步|明显|显著|大幅|大为|持续|不断|稳步|逐步|逐年|逐渐|基本|初步|普遍|充分|竞相|得到有效|得到)[^,的和及与、]{2}$(?<!工作|建设|管理|质量|水平|能力|机制|制度|体系|标准|企业|产品|市场|检查|抽查|服务|生产|监测|宣传|教育|培训|组织|领导|要求|原则|条件|需求|需要|国情|方针)/
/** 测试能力满足高端需求: what is said to meet a demand or to reach a field. */
const MEETS =
  /(?<=^[^,]{4,})(?:满足|契合|贴近|符合|覆盖|贯穿|延伸至|延伸到)[^,]{2,}(?:需求|需要|要求|期待|领域|产业|行业|环节|全程|链条|周期)$/

/** 理念深入各行各业, 产业迈向中高端: where something gets to. */
const ARRIVED =
  /(?<=^[^,]{4,})(?:(?:深度|全面|加快|加速|更好|有机)?融入|深入|迈向|迈入|走向|走进|走出|扎根|享誉)[^,]{2,12}$/

const SURE = { sure: true, needsSubject: true }
const UNSURE = { sure: false, needsSubject: true }

/** Ways of saying a state, the surest first. */
const SAID: readonly Way[] = [
  {
    ...{ pattern: RANKED, kind: { sure: true, needsSubject: false } },
    ends: '列茅进先流阵队平上次位沿游置度段首名一二三四五六七八九十0123456789',
  },
  { pattern: ACHIEVED, kind: SURE, holds: '取获收赢有', ends: lastSigns(FRUIT) },
  {
    ...{ pattern: KEPT, kind: { sure: false, needsSubject: false } },
    ...{ holds: '保处', ends: '定稳好势头态间' },
  },
  { pattern: CHANGED, kind: SURE, ends: SIZES + lastSigns(CHANGES) },
  { pattern: STEPPED, kind: SURE, holds: '上', ends: '阶平度次' },
  { pattern: SETTLED, kind: SURE, ends: `好良稳序${lastSigns(STATES)}` },
  { pattern: TURNED, kind: UNSURE, holds: '由从', ends: '变' },
  { pattern: TOGETHER, kind: UNSURE, holds: '与应', ends: '步进长展升高应配调接致轨合当要求' },
  { pattern: COMPARED, kind: UNSURE, holds: '更趋益愈较富充' },
  { pattern: LEVELLED, kind: UNSURE, holds: '达超于' },
  { pattern: REACHED, kind: UNSURE, holds: '惠遍覆辐' },
  { pattern: ROLE, kind: UNSURE, holds: '发', ends: '用' },
  { pattern: SERVED, kind: UNSURE, holds: '效力分' },
  { pattern: ARRIVED, kind: UNSURE, holds: '融深迈走扎享' },
  { pattern: MEETS, kind: UNSURE, holds: '满契贴符覆贯延', ends: '求要待域业节程条期' },
  { pattern: ANYHOW, kind: UNSURE, third: '加为趋益臻渐步显著幅续断年本遍分相效到' },
  {
    ...{ pattern: BARE, kind: UNSURE },
    ends: '显现著力善全备理序好位畅通厚固实效控转进利捷跃先复良硬',
  },
]

/** The surest state that a clause without a figure may end in and that fits. */
export const stateIn = firstSaid(SAID)
