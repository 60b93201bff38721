/** What lies on whose desk. */
export const waits = {
  received: { asks: 'accept', why: '投诉待受理', handlers: true },
  returned: { asks: 'reassign', due: ['accept'], why: '退回的投诉待改派' },
  accepted: { asks: 'mediate', due: ['agree'], why: '投诉待调解', handlers: true },
  mediating: { asks: 'agree', why: '投诉调解中', handlers: true },
  testing: { asks: 'endTest', why: '检测鉴定中', handlers: true },
  paused: { asks: 'resume', why: '回避申请待决定' },
  agreed: { asks: 'tellEnd', why: '待告知双方', handlers: true },
  ended: { asks: 'tellEnd', why: '待告知双方', handlers: true },
  notified: { asks: 'close', why: '投诉待办结', handlers: true },
} as const
