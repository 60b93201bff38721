/** English of the page of one's own reminders. */
export const reminding = {
  我的提醒: 'My reminders',
  '待办快到期时，用邮件和日历告诉您。': 'By letter and in your calendar, before things are due.',
  邮件提醒: 'Letters',
  日历订阅: 'Calendar',
  '本系统没有配置邮件服务器，不能用邮件提醒。':
    'This system has no mail server: there are no letters.',
  邮箱: 'Mail address',
  '请填写邮箱，例如 name@example.org': 'State a mail address, such as name@example.org',
  发送验证码: 'Send a code',
  '验证码已发到 {{email}}，30 分钟内有效。':
    'A code was sent to {{email}}; it is valid for 30 minutes.',
  邮件中的六位验证码: 'The six digits in the letter',
  请填写验证码: 'State the code',
  换一个邮箱: 'Another address',
  '提醒发到 {{email}}。': 'Reminders go to {{email}}.',
  不再用邮件提醒: 'No more letters',
  何时提醒: 'When to remind',
  期限过半时: 'When half of the time has passed',
  期限过八成时: 'When four fifths have passed',
  期满当日: 'On the last day',
  '已于 {{day}} 开通。': 'Open since {{day}}.',
  '手机和办公软件的日历可以订阅您各岗位的待办期限。':
    'The calendar of a telephone or an office program can subscribe to the deadlines of your posts.',
  更换订阅地址: 'Change the address',
  开通日历订阅: 'Open a calendar address',
  停止订阅: 'Withdraw it',
  '把下面的地址填入日历的“订阅”。它只显示这一次；知道它的人都能看到您的待办期限，请勿外传。':
    'Give this address to your calendar program. It is shown once; whoever knows it sees your deadlines.',
} as const
