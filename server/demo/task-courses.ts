/** One return of a department: how many days before today, per cent done, and what it says. */
export interface Return {
  readonly ago: number
  readonly percent: number
  readonly content: string
  /** What the office has not accepted. */
  readonly left?: 'waiting' | 'sent back'
}

/** A part into which the department has split its task; `due` in days from today. */
export interface CoursePart {
  readonly title: string
  readonly unit: string
  readonly person: string
  readonly due: number
  /** 100 is done. */
  readonly percent: number
}

/** How far one task of the outline has come. */
export interface Course {
  readonly title: string
  readonly department: string
  /** Days from today to its end; a negative one is over. */
  readonly due: number
  readonly ends: 'assigned' | 'objected' | 'signed' | 'completed' | 'done'
  readonly returns: readonly Return[]
  /** Days before today on which it was given out, and from today to the day for signing; else in January. */
  readonly assigned?: { readonly ago: number; readonly signIn: number }
  /** When it comes again, or its stages in days from today with what is due. */
  readonly timing?: {
    readonly recurs?: string
    readonly windowFrom?: string
    readonly windowTo?: string
    readonly stages?: readonly (readonly [number, string])[]
  }
  readonly parts?: readonly CoursePart[]
  /** What the office said yesterday. */
  readonly reminder?: string
}

type Told = readonly [ago: number, percent: number, content: string, left?: Return['left']]
type More = Pick<Course, 'assigned' | 'timing' | 'parts' | 'reminder'>

function course(
  title: string,
  [department, due, ends, more]: readonly [string, number, Course['ends'], More?],
  ...told: readonly Told[]
): Course {
  const returns = told.map(([ago, percent, content, left]) => ({
    ...{ ago, percent, content },
    ...(left && { left }),
  }))
  return { title, department, due, ends, returns, ...more }
}

const part = (
  [title, unit, person]: readonly [string, string, string],
  due: number,
  percent: number,
): CoursePart => ({ title, unit, person, due, percent })

/** What has become of the tasks; those that are not named still wait for the office to divide them. */
export const courses: readonly Course[] = [
  course(
    '加强产品质量安全监管',
    [
      'amr',
      -45,
      'signed',
      {
        parts: [
          part(['制定重点产品风险清单', '产品监管科', '蒋川'], -60, 100),
          part(['完成消费品、建材专项抽查', '质量科', '沈牧'], -50, 80),
          part(['汇总各县（区）整改情况', '县（区）分局', '韩津'], -46, 40),
        ],
      },
    ],
    [92, 40, '已抽查消费品、建材等重点产品，风险清单初稿正在征求各县（区）意见。'],
    [38, 70, '完成四个县（区）的风险清单，柳坪县、桐渡县尚未报送。'],
  ),
  course(
    '推动制造业质量提升',
    [
      'miit',
      400,
      'signed',
      {
        timing: {
          stages: [
            [30, '首批企业诊断完成'],
            [400, '改进项目全部验收'],
          ],
        },
      },
    ],
    [70, 15, '组织首批企业开展质量诊断，形成改进项目库。'],
    [6, 22, '第二批企业诊断完成，改进项目库增至九十项。', 'waiting'],
  ),
  course(
    '守牢食品安全底线',
    ['amr', -12, 'signed'],
    [64, 60, '全市学校食堂完成视频接入六成以上。'],
  ),
  course(
    '强化农产品质量安全',
    ['agri', 300, 'signed', { timing: { recurs: 'quarterly', windowTo: '03-25' } }],
    [80, 30, '承诺达标合格证覆盖主要合作社，新建标准化基地三处。'],
  ),
  course(
    '提升建设工程质量',
    ['housing', 39, 'completed'],
    [50, 90, '在建保障性住房排查完毕，问题全部建账整改。'],
  ),
  course('改善服务供给', ['ndrc', 200, 'signed', { timing: { recurs: 'halfYear' } }]),
  course(
    '改善生态环境质量',
    ['eco', -30, 'done'],
    [75, 100, '园区污水管网排查整治全部完成，已组织复核。'],
  ),
  course(
    '实施标准化战略',
    [
      'amr',
      250,
      'signed',
      { timing: { recurs: 'yearly', windowFrom: '11-01', windowTo: '11-30' } },
    ],
    [9, 20, '标准体系框架已起草。', 'sent back'],
  ),
  course(
    '夯实计量、认证和检验检测基础',
    ['amr', 150, 'signed'],
    [66, 35, '产业计量测试平台完成选址。'],
  ),
  course(
    '加强品牌培育',
    ['amr', 20, 'done'],
    [48, 100, '区域公用品牌培育规划已印发，首批地理标志产品完成核验。'],
  ),
  course('健全质量信用体系', ['ndrc', -25, 'signed', { reminder: '任务已逾期，请三日内报送进展' }]),
  course('保障特种设备安全', ['amr', 90, 'assigned', { assigned: { ago: 2, signIn: 5 } }]),
  course('提升交通和水利工程质量', [
    'transport',
    180,
    'assigned',
    { assigned: { ago: 14, signIn: -5 } },
  ]),
  course('开展质量强县、强区、强业、强企创建', [
    'amr',
    600,
    'objected',
    { assigned: { ago: 8, signIn: 3 } },
  ]),
]
