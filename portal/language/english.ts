/** English of every sentence of the public pages. The key is the Chinese sentence itself. */
export const english = {
  质量工作公开: 'Quality programme, in public',
  跳到正文: 'Skip to content',
  投诉举报: 'Complaints and reports',
  查询进度: 'Follow up',
  向市场监管部门投诉或者举报: 'Complain or report to the market authority',
  '买到的商品、接受的服务有问题，想解决自己的纠纷，是投诉；发现经营者违法，是举报。不需要注册账号。':
    'A complaint settles your own dispute about goods or services that you bought. A report points out that a business breaks the law. No account is needed.',
  '提交没有成功，请改正下面标出的内容。':
    'Nothing was sent yet. Please correct what is marked below.',
  '目前没有地区开通网上投诉举报，请拨打 12315。':
    'No region takes submissions here at present. Please call 12315.',
  要办的事: 'What you want',
  '投诉：解决我的消费纠纷': 'Complain: settle my own dispute',
  '举报：反映违法行为': 'Report: point out a breach of the law',
  既投诉又举报: 'Both',
  经营者所在地区: 'Region of the business',
  请选择: 'Please choose',
  经营者名称: 'Name of the business',
  商品或服务: 'Goods or service',
  '金额（元）': 'Amount (yuan)',
  事情经过和要求: 'What happened, and what you ask for',
  '时间、地点、经过、要求。举报请尽量写明从哪里能查到。':
    'When, where, what, and what you ask for. For a report, say where it can be found out.',
  附件: 'Attachments',
  '照片或 PDF，最多 5 个，每个不超过 10 MB。照片里的拍摄地点、时间等信息会自动去掉。':
    'Photos or PDF, at most 5, each up to 10 MB. Place, time and device are removed from photos.',
  姓名: 'Name',
  联系电话: 'Telephone',
  通信地址: 'Postal address',
  '投诉须填写姓名和电话；举报可以不填。举报人的信息单独加密保存，查办人员看不到。':
    'A complaint needs name and telephone; a report does not. Who reports is kept apart, sealed, and is not shown to those who check it.',
  查实后要求举报奖励: 'I ask for a reward if it proves true',
  我是该单位的内部人员: 'I work at this business',
  请勿填写: 'Leave this empty',
  提交: 'Send',
  已经收到: 'Received',
  您的查询码: 'Your code',
  '请抄下或拍下这个查询码。它只显示这一次，凭它可以查询进度、领取奖励；丢失后不能找回。':
    'Write this code down or take a picture. It is shown this once; with it you follow what happens and claim a reward. It cannot be told again.',
  '投诉在七个工作日内决定是否受理并告知。':
    'Within seven working days it is decided whether a complaint is taken up, and you are told.',
  查询码: 'Code',
  '凭提交时得到的查询码查看进度。': 'See how far it is with the code that you were given.',
  查询: 'Look',
  '没有这个查询码，或者已经过期。请核对后再试。':
    'There is no such code, or it has expired. Please check it.',
  '来件 {{number}}，{{day}}收到': 'Submission {{number}}, received {{day}}',
  来件: 'Submission',
  投诉: 'Complaint',
  举报: 'Report',
  '已收到，待处理': 'Received, waiting',
  办理中: 'In progress',
  由其他机关办理: 'With another authority',
  已办结: 'Closed',
  '举报奖励 {{yuan}} 元，待领取': 'A reward of {{yuan}} yuan waits to be claimed',
  '填写领款信息并确认。信息加密保存，只有两名发放人员可以查看，每次查看都有记录。':
    'Say who is to be paid and confirm. This is sealed; only the two who pay may look, and every look is recorded.',
  证件号码: 'Number of the identity document',
  收款账户: 'Account',
  确认领取: 'Claim',
  '请填写姓名、证件号码和收款账户。':
    'Please fill in name, number of the identity document and account.',
  栏目: 'Sections',
  语言: 'Language',
  公开的纲要: 'Published outlines',
  '公开的纲要（{{n}}）': 'Published outlines ({{n}})',
  说明: 'About',
  开放数据: 'Open data',
  '开放数据（JSON）': 'Open data (JSON)',
  无法显示这个页面: 'This page cannot be shown',
  '繁体页面由简体自动转换，以简体为准。':
    'Traditional characters are converted automatically; the simplified text prevails.',
  '文件和判断依据为中文原文。': 'Documents and reasons are shown in the original Chinese.',
  '状态由系统按公开的规则计算，没有数据的不作判断。':
    'States are computed by published rules. Without data there is no verdict.',
  怎样得出: 'How states come about',
  工作人员登录: 'Staff sign-in',
  '政府的质量承诺，做到了哪一步': 'What the government promised, and where it stands',
  '这里公开政府印发的质量纲要和行动方案。文件里的每一项目标、每一项任务，都在原文旁边标明现在的状态，并写出这样判断的依据。':
    'These are the quality outlines and action plans that the government has issued. Beside the words of each goal and each task stands its present state, with the reason for it.',
  目前没有公开的纲要: 'No outline has been published yet',
  '纲要经审查公开后，会列在这里。': 'Outlines are listed here once they have been released.',
  了解这个网站: 'About this site',
  '截至{{day}}：目标 {{goals}} 项，任务 {{tasks}} 项':
    'As of {{day}}: {{goals}} goals, {{tasks}} tasks',
  '{{day}}印发': 'issued {{day}}',
  '实施期{{from}}至{{to}}': 'in force {{from}} to {{to}}',
  看所有公开的纲要: 'See all published outlines',
  没有这个页面: 'There is no such page',
  '地址可能不完整；也可能文件还没有公开，或者已经撤下。':
    'The address may be incomplete; or the document has not been published, or no longer is.',
  访问过于频繁: 'Too many requests',
  没有这一天: 'There is no such day',
  '地址中的日期（on）应为日历上有的一天，形如 2026-03-31。':
    'The date in the address (on) must be a day of the calendar, such as 2026-03-31.',
  '请过一分钟再打开。': 'Please come back in a minute.',
  页面暂时打不开: 'The page cannot be opened just now',
  '系统出错，已经记录。请稍后再试。': 'Something failed and has been recorded. Please try later.',
  '编号：{{request}}': 'Number: {{request}}',
  看另一天的情况: 'See another day',
  查看: 'Show',
  回到最近: 'Back to the latest',
  目录: 'Contents',
  数值: 'Figure',
  期间: 'Period',
  目标: 'Target',
  没有写明数值: 'No number is given',
  期限: 'Deadline',
  没有写明期限: 'No deadline is given',
  预计: 'Expected',
  历次: 'Earlier',
  来源: 'Source',
  '由责任部门填报，经领导小组办公室接收':
    'Stated by the responsible department, accepted by the office of the leading group',
  牵头单位: 'Lead',
  责任单位: 'Responsible',
  配合单位: 'Cooperating',
  这里有什么: 'What is here',
  '政府印发的质量纲要、行动方案中，主动公开并经另一个岗位审查的，全文公开在这里。下有横线的句子是一项目标或任务；它的编号和状态在旁边，展开就能看到数据、目标、期间、责任单位和判断的依据。':
    'Outlines and action plans that are open to the public and that a second post has reviewed are shown here in full. An underlined sentence is a goal or a task; its number and state stand beside it, and open to the figure, target, period, responsible bodies and the reason.',
  状态是什么意思: 'What the states mean',
  '目标：最近的数据符合要求。任务：已经办结。':
    'Goal: the latest figure satisfies it. Task: finished.',
  '目标：还没有达到，按现在的走势到期能够达到。任务：有进展报告，还没有到期。':
    'Goal: not yet reached, but expected by its deadline on the present trend. Task: progress is reported and it is not due yet.',
  '按现在的走势，到期达不到目标。':
    'On the present trend the goal will not be reached by its deadline.',
  '期限已到，数据没有达到目标。': 'The deadline has come and the figure is short of the target.',
  '任务的期限已过，还没有办结。': 'The deadline of the task has passed and it is not finished.',
  '没有数据或进展报告，或者文件没有写明可以判断的数值。无数据不等于没有做。':
    'There is no figure or report, or the document names no number to judge by. No data does not mean that nothing was done.',
  '虚线框：结论暂定。期间还没有结束，或者数据还不全，以后可能改变。':
    'Dashed: provisional. The period is not over or data are incomplete, so the verdict may change.',
  '能从登记的记录统计的，由系统直接统计，并写出分子和分母；不能统计的，由责任部门填报，负责人审签、领导小组办公室接收后才算数。任务看责任部门的进展报告和办结记录。状态由系统按同一套规则计算，不由人填写。':
    'What can be counted from records is counted, with numerator and denominator shown. What cannot is stated by the responsible department, approved by its head and accepted by the office of the leading group. Tasks go by accepted progress reports and by their closing. States are computed by one set of rules; nobody fills them in.',
  某一天的情况: 'As of a day',
  '每个页面都写明截至哪一天。已经结束的纲要停在它的最后一天。可以选较早的日期，看当时的状态。':
    'Every page says of which day it is. A finished outline stays at its last day. Choose an earlier day to see the states of that time.',
  使用这些数据: 'Using the data',
  '每份纲要都有同样内容的开放数据：在它的地址后面加上 .json。页面不需要启用脚本，可以直接打印。':
    'Every outline has the same content as open data: add .json to its address. Pages need no scripts and can be printed.',
  公开事项: 'Released records',
  '下面的记录经另一个岗位审查后公开，可以逐条查看，也可以作为开放数据使用。':
    'These records were released after a second post had reviewed them. They can be read one by one, and used as open data.',
  目前没有公开的记录: 'Nothing has been released yet',
  下一页: 'Next page',
  公开地区和状态: 'Region and state',
} as const

export type Sentence = keyof typeof english
