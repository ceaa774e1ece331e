### 终端里的提问，以及耗时工作的进度。

## 每个问题都会说的

prompt-back = （返回）
prompt-interrupted = （已中断）
prompt-yes = 是
prompt-no = 否
prompt-yes-words = y yes 是
prompt-no-words = n no 否
prompt-yes-or-no = 请输入 y（是）或 n（否）
prompt-nothing-fits = 没有相符的：请删掉几个字
prompt-pasted-line-end = 粘贴的文字中有换行：请粘贴一行纯文本
prompt-pasted-tab = 粘贴的文字中有制表符：请粘贴一行纯文本
prompt-pasted-control = 粘贴的文字中有控制字符（U+{ $code }）：请粘贴一行纯文本
prompt-terminal-unusable = 无法在这个终端里提问：{ $source }
prompt-was-interrupted = 已中断
prompt-confirm = { $question }（y/N）
prompt-confirm-help = y 表示是；Enter、n 或 Esc 表示否
prompt-confirm-or-back-help = y 表示是；Enter 或 n 表示否；Esc 返回
prompt-choose-help = ↑↓ 移动，Enter 选择，Esc 一个也不选
prompt-choose-or-back-help = ↑↓ 移动，Enter 选择，Esc 返回
prompt-search-help = 输入文字查找，↑↓ 移动，Enter 选择，Esc 返回
prompt-choice = { $name }：{ $what }
prompt-field = { $label }：
prompt-field-optional = { $label }（可不填）：
prompt-help = { $help }；Esc 返回
prompt-help-optional = { $help }；Enter 跳过，Esc 返回
prompt-help-erase = { $help }；留空则不填，Esc 返回
prompt-example = 例如 { $example }
prompt-refusal = { $what }：{ $fix }
prompt-refusal-take = { $refusal }（按 Tab 改为：{ $meant }）
prompt-understood = { $typed }（理解为 { $read }）
prompt-which-day = { $typed } 可以是不同的日子。是哪一天？

## 信函

prompt-kind = 您要办什么？
prompt-cause = 解约事由是什么？
prompt-cause-change = 对方变更价格或条款
prompt-cause-quality = 服务与约定不符
prompt-cause-move = 我要搬到对方不提供服务的地方
prompt-cause-death = 签约客户已去世
prompt-cause-other = 其他事由，由您自己说明
prompt-capacity = 您是去世者的什么人？
    .heir = 继承人之一
    .executor = 遗产管理人或遗嘱执行人
    .spouse = 配偶
    .other = 都不是；信函中不作任何身份声明
prompt-provider = 哪家服务商？
prompt-provider-choice = { $id }（{ $name }）：{ $address }
prompt-provider-choice-with-country = { $id }（{ $name }，{ $country }）：{ $address }
prompt-provider-without-address = 没有已知的地址
prompt-provider-another = 其他服务商（由您给出地址）
prompt-provider-is-wish = “{ $typed }”是您要办的事，下一题会问：请在这里输入公司名称
prompt-provider-unknown = 名录中没有“{ $typed }”：请少输几个字或换个名称，或按 Enter 自己给出地址
prompt-address-help = 您的邮寄地址，各行之间用分号隔开
prompt-keep-number = 您想保留这个电话号码吗？合同终止后号码也会失效。
    .no = 不：号码可以放弃
    .yes = 是：到此为止，并告诉我怎么办
number-is-kept = 没有写入任何内容，因为要保留号码

## 新的服务商

prompt-new-name = 服务商名称：
    .help = 信函中怎样称呼它
prompt-new-country = 所在国家（可不填）：
    .help = 两个字母，例如 GB；Enter 跳过
prompt-new-domains = 它自己的域名：
    .help = 例如 example.com，多个域名用空格隔开；别处的地址可能属于陌生人
prompt-new-domains-empty = 是空的
    .fix = 请至少写一个域名，例如 example.com
prompt-new-purpose = 它的邮箱地址用来做什么？
prompt-new-email = 它的邮箱地址：
    .help = 应在它自己的某个域名下
prompt-new-source = 您在哪里看到这个地址？
    .help = 网页地址，例如 https://example.com/contact：没有来源，谁也无法核对

## 密码

prompt-password = { $username } 在 { $host } 上的密码：
    .help = 输入时不显示；按 Esc 则不给出密码

## 进度

progress-bar = {"{prefix}"} {"{wide_bar}"} {"{pos}"}/{"{len}"} { $things }，{"{per_sec}"}，还需 {"{eta}"}
progress-count = {"{prefix}"} {"{pos}"} { $things }，{"{per_sec}"}
progress-bar-and-problems = { $bar }，{"{msg}"}
progress-problems = { $failed } 个有问题
progress-line = { $doing }：{ $done }/{ $total } { $things }，每秒 { $rate }，还需 { $seconds } 秒
progress-line-without-end = { $doing }：{ $done } { $things }，每秒 { $rate }
progress-line-and-problems = { $line }，{ $problems }

## 没有地址的服务商

no-address-but-ways = 名录中没有 { $name } 受理解约的邮箱地址。现有的方式：{ $ways }
no-address-and-no-way = 名录中没有 { $name } 受理解约的邮箱地址，也没有其他已知的方式。
ask-how-to-go-on = 您想怎样继续？
choice-by-post = 写一封可打印的信函，邮寄出去
choice-use-other-way = 到此为止，改用其他方式
choice-give-address = 填写邮箱地址：我知道地址
choice-another-provider = 选择另一个服务商
other-way-taken = 没有写入任何内容
    .fix = 请使用上面的方式之一，并保留确认
provider-by-mail = 写给 { $name } 的地址是 { $email }（{ $known }）。
provider-by-mail-and-ways = 写给 { $name } 的地址是 { $email }（{ $known }）。其他方式：{ $ways }

## 保存回答

ask-keep-answers = 要保存您的回答，以后再用吗？
keep-nothing = 不用
keep-request = 这封信函，存为请求文件 { $file }
keep-profile = 您本人的信息，存为个人资料：{ $values }
keep-both = 两者都存
request-kept = 您的回答已存入 { $file }。{ COMMAND("draft", $file) } 会再次写出同一封信函。
request-kept-without-files = 附件在另一个文件夹里：请用 { OPTION("attach") } 再次指定。
answers-not-kept = 您的回答没有保存：{ $why }。

## 个人资料

profile-saved = 个人资料已存入 { $path }：请求中没有写的内容由它补上。
profile-is-in = 它在 { $path } 中；{ COMMAND("profile edit") } 可以修改。
profile-empty = 还没有个人资料：{ COMMAND("profile edit") } 可以建立。
profile-unchanged = 个人资料没有变化；没有写入任何内容。
ask-save-profile = 要把以上内容作为个人资料存入 { $path } 吗？
profile-without-terminal = 个人资料通过提问建立，而这里无人可问
    .fix = 请在终端里运行，或在 { $path } 中写 [profile]
profile-country = 居住国家
    .prompt = 居住国家
    .help = 两个字母，例如 GB，或国家名称：优先列出该国的服务商
profile-language = 程序语言
    .prompt = 程序语言
    .help = 例如 en、de 或 zh；不填则用系统的语言
