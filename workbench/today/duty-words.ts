import type { Sentence } from '../language/english.ts'
import { supervisionDutyWords } from '../supervision/duty-words.ts'

/** What a duty asks for, by its kind. */
export const dutyWords: Readonly<Record<string, Sentence>> = {
  case: '经办案件',
  assign: '分办任务',
  answerObjection: '答复异议',
  close: '验收办结',
  acceptReport: '接收进展报告',
  acceptFigure: '接收填报数据',
  publish: '公开审查',
  takeDown: '审查撤下公开',
  sign: '签收任务',
  work: '办理任务',
  report: '报送进展',
  resubmit: '重新报送进展',
  resubmitFigure: '重新填报数据',
  approveFigure: '审签数据',
  unsigned: '逾期未签收的任务',
  openRound: '发起报送',
  chaseReturns: '催报进展',
  closeRound: '截止报送',
  subTask: '办理子任务',
  ...supervisionDutyWords,
}
