import { useT } from '../language/use-t.ts'
import { StateMeanings } from './state-meanings.tsx'

/** What this site shows, what the states mean and how they come about. */
export function HelpPage() {
  const t = useT()
  return (
    <div className="narrow help">
      <h1>{t('说明')}</h1>
      <h2>{t('这里有什么')}</h2>
      <p>
        {t(
          '政府印发的质量纲要、行动方案中，主动公开并经另一个岗位审查的，全文公开在这里。下有横线的句子是一项目标或任务；它的编号和状态在旁边，展开就能看到数据、目标、期间、责任单位和判断的依据。',
        )}
      </p>
      <h2>{t('状态是什么意思')}</h2>
      <StateMeanings />
      <h2>{t('怎样得出')}</h2>
      <p>
        {t(
          '能从登记的记录统计的，由系统直接统计，并写出分子和分母；不能统计的，由责任部门填报，负责人审签、领导小组办公室接收后才算数。任务看责任部门的进展报告和办结记录。状态由系统按同一套规则计算，不由人填写。',
        )}
      </p>
      <h2>{t('某一天的情况')}</h2>
      <p>
        {t(
          '每个页面都写明截至哪一天。已经结束的纲要停在它的最后一天。可以选较早的日期，看当时的状态。',
        )}
      </p>
      <h2>{t('使用这些数据')}</h2>
      <p>
        {t(
          '每份纲要都有同样内容的开放数据：在它的地址后面加上 .json。页面不需要启用脚本，可以直接打印。',
        )}
      </p>
    </div>
  )
}
