### 浏览器中的页面。消息的属性 `.fix` 显示在其下方，说明该怎么做。

## 启动与结束，显示在命令行

page-no-folder = 没有用户主目录，因此没有地方保存内容
    .fix = 请设置 HOME 或 ADIEU_STATE_DIR
page-folder-unusable = 页面无法使用 { $path }：{ $source }
    .fix = 请确认您可以在那里写入
page-no-port = 这台电脑上没有可用的端口：{ $source }
    .fix = 请关闭其他程序后再试
page-other-silent = adieu 已在运行，但没有回应
    .fix = 请等一分钟后再次启动 adieu；如果仍没有回应，请结束另一个 adieu
page-served = adieu 的页面只供这台电脑使用。请让此窗口保持打开；按 Ctrl-C 关闭 adieu。
page-not-opened = 无法打开浏览器：{ $why }
page-link-printed = 请在一分钟内用这台电脑上的浏览器打开此链接。
menu-no-folder = 没有用户主目录，因此无法加入您的菜单
    .fix = 请设置 HOME 或 XDG_DATA_HOME
menu-unwritable = { $path }：无法写入菜单项：{ $source }
    .fix = 请检查您是否有权写入该处
menu-program-unknown = 无法得知此程序所在的位置：{ $source }
    .fix = 请用完整路径启动
menu-added = adieu 已加入桌面菜单。点击即可打开页面。
menu-there = adieu 已在桌面菜单中：由安装包添加。

## 每个页面上

page-skip = 跳到正文
page-new = 写新信
page-language = 语言：
page-nothing-leaves = 本页面就在您自己的电脑上运行。在您寄出信函之前，任何内容都不会离开这台电脑。
page-close = 关闭 adieu
page-go-on = 继续

## 标题及其下方的文字

page-opening = 正在打开 adieu
page-home = 您想终止什么？
    .lead = 回答几个问题，读一遍信函，再决定怎样寄出。随时可以停下：您填写的内容会保存在这台电脑上。
page-locked = 此页面已锁定
    .fix = 请重新启动 adieu，或打开它给出的链接。每个链接一分钟内有效，只能在一个浏览器里用一次。
page-link-used = 此链接已失效
    .fix = 链接只能用一次，一分钟内有效。请重新启动 adieu，它会用新的链接打开此页面。
page-closed = adieu 已关闭
    .fix = 您可以关闭此标签页。已经开始的内容会保留：重新启动 adieu 即可继续。
page-closing = 信函发出后 adieu 就会关闭
    .fix = 在此之前请不要关闭电脑。重新启动 adieu，即可在“信函”中查看结果。
page-not-found = 没有这个页面
    .fix = 请回到首页。
page-form-too-large = 表单内容太多
    .fix = 请返回，缩短较长的文字，再重新提交。
page-form-stale = 此页面是 adieu 上一次运行时打开的
    .fix = 请在浏览器中返回，复制您填写的内容，再重新打开页面。
page-form-broken = 无法读取提交的内容
    .fix = 请在浏览器中返回，复制您填写的内容，刷新页面，再重新提交表单。
page-fault = adieu 出了错
    .fix = 请在浏览器中返回并重试。如果当时正要发送信函，请先到“信函”中查看它是否已经发出。
page-letter-gone = 这封信函已不在这里
    .fix = 它已被丢弃或已经发出，可能是在另一个标签页中。请到“信函”中查看。
page-failed = 没有成功
page-typed = 您填写的内容
page-again = 重试
    .lead = 您填写的内容保留在此页面上。请先处理上面所说的问题，再按此按钮。

## 消息中提到的内容。$label 是某一项的名称。

page-label = “{ $label }”
page-label-given = “{ $label }：{ $given }”
# 命令行有而页面没有的选项。
page-option-elsewhere = 命令行的 --{ $option } 选项
page-option-allow = “{ page-allow }”按钮
page-option-confirm = “{ page-confirm }”下方的按钮
page-command-find = “{ page-step-aim }”中的搜索
page-command-journal = “{ page-journal }”页面
page-command-settings = “{ page-settings }”页面
page-command-elsewhere = 命令 adieu { $command }

## 未完成的信函

page-unfinished = 未完成的信函
    .lead = 它们在这台电脑上保存 30 天。
# $kind 是信函种类；$day 是最近一次修改的日期。
page-unfinished-about = { $kind }，{ $day }
page-unfinished-nobody = 尚未选择服务商
page-discard = 丢弃
page-discard-letter = 丢弃给 { $name } 的信函
page-too-many-letters = 未完成的信函已有 { $most } 封，不能再多
page-letter-not-kept = 您填写的内容无法保存到 { $path }：{ $source }
    .fix = 请丢弃不再需要的信函，或清理磁盘空间

## 步骤

page-steps = 步骤
page-step-aim = 办什么，写给谁
page-step-details = 您的信息
page-step-letter = 读信
page-step-send = 怎样寄出

## 第一步

page-aim = 您想终止什么，与哪家服务商？
page-kind = 信函要提出什么要求？
page-kind-stop-renewal = 取消自动续费
    .more = 号码和余额保留到有效期届满，不再扣费。
page-kind-terminate = 解约
    .more = 在您指定的日期终止，或尽快终止。电话号码也会随之失效。
page-kind-terminate-for-cause = 因故提前解约
    .more = 涨价、服务质量差、搬家，或签约客户去世。
page-kind-withdraw = 撤回新订的合同
    .more = 欧盟和英国的“冷静期”退订：14 天之内，无需理由，可以退款。
page-kind-follow-up = 催促对方
    .more = 您写过信，但没有人回复。
page-kind-escalate = 投诉之前最后一次写信
    .more = 此后您可以向调解机构或监管机构投诉。
page-whom = 合同是与哪家签的？
page-find = 服务商
    .hint = 名称、网站或国家，中文名也可以
page-look = 搜索
page-companies = 服务商
page-found = 找到 { $count } 家服务商，请在下面选择。
page-found-nothing = { $what }。“{ page-another }”：{ page-another.more }
page-found-place = { $country } · { $sector }
page-trust-a = 地址来自服务商自己的页面
page-trust-old = 地址来自服务商自己的页面，但查看的时间已久
page-trust-b = 地址来自他人的页面
page-trust-c = 地址未经核实：寄出前会请您核对
page-trust-own = 地址来自您自己的资料
page-trust-none = 没有已知的解约邮箱地址。选择后会列出其他办法。
page-another = 其他服务商
    .more = 请自己填写名称和邮箱地址；合同或服务商的网站上可以查到。
page-another-give = 其他服务商的名称和地址
page-print-instead = 我不知道邮箱地址：写一封用来打印的信
page-before = 开始之前
page-before-number = 请准备好最近的账单或订单确认。上面有一个编号就够了：订单号、客户编号或合同编号。
page-before-no-card = 不需要护照、密码或银行卡号。如果不小心填了，寄出之前会提醒您。

## 不受理邮件解约的服务商。$name 是其名称。

page-ways = { $name }：不知道可用来解约的邮箱地址
page-ways-lead = 以下是已知的办法，最快的排在最前：
page-no-way-known = 也没有已知的其他办法。请查看其网站或您的合同，或者邮寄信函。
page-ways-keep = 请保存确认信息，或截屏留存。
page-print-way = 打印信函并邮寄
page-way-print = 通信地址已知。请回答同样的几个问题，打印信函，签名后邮寄。
page-way-print-elsewhere = 通信地址可在您的合同里，或服务商网站的法律声明页（Impressum）上找到。请回答同样的几个问题，打印信函，签名后邮寄。
page-print-write = 写一封用来打印的信
page-know-address = 我知道邮箱地址
page-way-address = 可查您的合同、账单或服务商的网站
page-another-company = 换一家服务商

## The country, and the number

page-country = 合同属于哪个国家？
    .lead = 信函的语言和适用的法律取决于此。如果不知道，请留空。
page-number = 您想保留电话号码吗？
    .lead = 号码会随合同一起失效，之后再写信也找不回来。
    .yes = 要保留，告诉我怎么做
    .no = 不保留，号码可以放弃
page-number-kept = 请先保留号码
    .lead = 在合同所在国，做法如下：
    .begun = 您填写的内容已保留。等号码转到新的服务商之后，或者您决定放弃号码时，再回到这里。
    .other = 改为提出别的要求

## 第二步

page-details = 您的信息
    .lead = 只需填写信中要写的内容。没有标“选填”的都需要填写。
page-part-person = 谁来写信？
page-part-contract = 哪份合同？
page-part-contract-lead = 下面的编号或号码请至少填一个，让服务商能找到合同。
page-part-grounds = 相关情况
page-part-words = 您想说明原因吗？
page-part-besides = 还可以提出的要求
page-optional = （选填）
page-day = 日
page-month-label = 月
page-year = 年
page-months = 月|月|月|月|月|月|月|月|月|月|月|月
page-months-short = 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
page-month = { $number } { $name }
page-to-letter = 继续，看信函
page-later = 先放着，以后再写

## 有什么不对。$about 是某一项或某物，$what 是它的问题。

page-problems = 还有内容需要修改
page-problems-count = { $problems } 个问题：{ $title }
page-problem = { $about }：{ $what }
page-whom-missing = 请选择一家服务商
page-field-missing = 请选择或填写
page-take = 改为 { $value }
page-allow = 不是敏感信息：保留
page-sensitive = 请删去：邮件在途中可能被他人看到。在您决定之前，它只留在内存中，不会写入磁盘。

## 第三步

page-letter = 请读一遍信函
page-letter-one = 这是写给 { $name } 的信函，将按这里的样子寄出。
page-letter-two = 第一份用 { $name } 看得懂的语言（{ $language }）写成，将按这里的样子寄出。另一份是它的译文，只给您看，不会寄出。
page-sheet-sent = 信函
page-is-sent = 将寄出
page-is-printed = 用来打印
page-sheet-yours = 给您看的译文
page-is-not-sent = 不寄出
page-to-know = 请留意
page-to-whom = 写给谁
page-to = 收件人
page-by-post = { $name }，邮寄
page-domain-reads = 地址显示为
page-known-from = 地址来源
page-from = 发件人
page-your-data = 信里有您的哪些信息
    .lead = 信中带底色的文字就是您自己的信息，全部列在这里：
page-dates = 日期
page-passed = 这一天已过。
page-how-written = 语言和文档
page-letter-language = 信函的语言
page-letter-courtesy = 信函下方的译文
    .hint = 译文会一起寄出，并注明不具约束力。
    .none = 不附
page-letter-document = 另附一份信函的 PDF
page-apply = 按所选重新显示
page-other-ways = 其他办法
page-letter-right = 信函没有问题，继续
page-letter-change = 修改

## 第四步

page-send = 怎样寄出这封信函？
    .lead = 请选择一种方式。在您点击按钮之前，什么都不会寄出。
page-check = 再核对一遍
page-change = 修改
page-enclosed = 附件
page-enclosed-file = { $name }（{ $size }）
page-confirm = 这个地址对吗？
    .how = 请打开服务商的网站或您的合同，逐个字母核对地址。
page-confirm-button = 已核对：{ $address } 是对的
page-way-file = 存为草稿文件
    .more = 用 Thunderbird、Outlook 或 Apple Mail 打开此文件，就是一封填好的新邮件。请再读一遍，然后在那里点击“发送”。
    .button = 保存草稿
page-way-link = 用这台电脑的邮件程序或网页邮箱
    .more = 会打开一封新邮件，地址、主题和正文都已填好。请确认发件人是您要用的那个邮箱，并且正文完整，没有缺少结尾。
    .button = 打开新邮件
page-link-without-document = 这种方式不带 PDF：没有它，信函也是完整的。
page-link-too-long = 信函太长，或带有附件，不能用这种方式。请用草稿文件。
page-way-paper = 纸质信函
    .button = 保存打印版信函
page-postal = 服务商的通信地址
    .hint = 名称和地址，每行一项；用开窗信封时，地址会显示在窗口里
page-way-calendar = 放进日历
    .more = 把这封信函的各个日期连同提醒存成日历文件，可在手机或电脑的日历中打开。
    .button = 保存日历文件
page-quicker = 更快的办法
page-after = 接下来
    .sent = 在您的邮件程序中发送信函。
    .keep = 在收到确认之前，请保留“已发送”中的副本。
    .wait = 如果到所列日期仍无回复，请点击“{ page-new }”，再选“{ page-kind-follow-up }”。
    .discard = 信函寄出后，您可以丢弃这里保存的内容。
page-to-first = 回到首页

## 附件

page-files = 附件
    .lead = 涨价通知、搬家证明、死亡证明：图片和 PDF，合计不超过 10 MB。请勿附身份证件。
page-files-none = 没有附件。
page-file = 这台电脑上的文件
page-file-add = 添加文件
page-file-remove = 移除
page-file-remove-named = 移除 { $name }
page-files-change = 添加或移除附件
page-files-done = 回到信函
page-upload-too-large = 文件太大
    .fix = 请返回，选择不超过 { $most } MB 的文件。

## Leaving from here

page-way-send = 从这里用电子邮件寄出
    .more = adieu 把信函交给您的邮箱服务商，并保存回执。信函只会寄出一次：重复点击、后退或刷新都不会再寄。
    .button = 立即寄出信函
page-way-drafts = 放入我的草稿箱
    .more = 信函只放进草稿箱，不会寄出。请在邮件程序中再读一遍，然后自己发送。
page-draft-saved = 您的草稿
    .lead = 该文件会在您的邮件程序中作为新邮件打开。请再读一遍，然后点击“发送”。
page-draft-made = 草稿已列入“{ page-journal }”：条目 { $entry }
    .lead = 用邮件程序发送后，请在这里注明：此后 adieu 会跟踪回复和日期。
    .sent = 我已发送
    .not-sent = 我不发送了
    .day = 我是在另一天发送的
page-earlier = 您以前写过同样的信函
page-mailbox = 邮箱
page-account-other = 信函的发件人是 { $email }，但这个邮箱还没有设置
    .more = 已设置：{ $known }。请把这个邮箱也设置好，或更改信函中您的邮箱地址。
page-account-none = adieu 还不知道您的邮箱
    .more = 多数邮箱服务商只需填写邮箱地址。需要密码时会再询问。
page-account-add = 设置邮箱
page-password = { $username } 的密码
page-password-hint = 只用于这次登录，不会保存。
page-password-missing = 没有填写密码
    .fix = 请返回填写
page-letter-changed = 将要寄出的内容与您看到的已不相同。请再读一遍信函。
page-sending = 信函正在送往您的邮箱服务商
    .lead = 请稍候，无需再点击任何按钮。
page-working = 此页会自动继续。
page-look-now = 现在查看
page-subject = 主题
page-receipt = 回执
page-sent = 您的信函已寄出
page-sent-lead = 您的邮箱服务商已接收信函。这还不表示 { $name } 已经同意：请等待对方确认。
page-in-drafts = 信函已在您的草稿箱中
page-in-drafts-lead = 请在邮件程序中打开文件夹 { $folder }，再读一遍信函，然后在那里点击“发送”。
page-no-folder-known = 您的草稿在哪个文件夹？
    .lead = 尚未存放任何内容。请选择文件夹，再点击一次按钮。
page-gone-before = 这封信函以前已寄出
    .lead = 同一封信函以前已经寄出，或正在寄出。这次没有再寄。
page-in-doubt = 无法得知信函是否已寄出
    .lead = 邮箱服务商还没有答复，连接就中断了。弄清之前请不要再次寄出。
page-doubt = 查看之后：信函寄出了吗？
page-login-refused = 邮箱服务商没有接受登录
page-send-refused = 邮箱服务商拒收，信函没有寄出
page-send-later = 邮箱服务商暂时不接收，信函没有寄出
page-send-unreachable = 无法连接邮箱服务商
page-not-sent = 信函没有寄出
page-back-to-send = 返回信函
page-see-journal = 在“{ page-journal }”中查看

## Letters that were sent

page-journal = 信函
page-letters = 所有信函
page-journal-empty = 还没有从这里寄出过信函。
page-older = 更早的信函
page-due = 需要您处理的事
page-due-nothing = 今天没有需要您处理的事。
page-due-more = 还有更多事项：处理完上面的一部分后就会显示。
page-due-since = { $day }到期{ $late }
page-thread = 经过
page-write-next = 写后续信函
page-look-for-answers = 查找回复
    .more = adieu 会在您的邮箱中查找对信函的回复，不改动任何内容。
page-looked = 查找结果
page-found-message = 收到的邮件
    .more = 这里只显示文字，其中的链接和图片不会打开。
page-found-other = 与此事无关
page-mark = 结果如何？
    .sent = 已寄出
    .not-sent = 没有寄出
    .answered = 对方已回复，但未确认也未拒绝
    .confirmed = 对方已确认
    .refused = 对方已拒绝
    .closed = 此事已了结
page-mark-end = 合同的最后一天
page-mark-sent-on = 您寄出的日期
    .hint = 留空表示今天
page-mark-note = 您的备注
page-mark-file = 答复文件
    .hint = 邮件、扫描的信件或图片，最大 25 MB。它会与证据一起保存。
# The last day of the contract, as the company has it.
page-marked-end = 合同于 { $day }终止。
page-mark-save = 保存结果
page-evidence = 证据
    .more = 寄出时的信函、收到的回复和回执，以及证明它们未被改动的数字指纹。
    .button = 保存证据（.zip）
page-message = 保存邮件原文
page-forget = 删除
    .more = 信函及其证据将被永久删除，无法恢复。
    .sure = 我不再需要这份证据
    .button = 永久删除

## Settings

page-settings = 设置
page-keep = 保存下来，供以后的信函使用？
    .more = 会保存在本机的配置文件中，可在“{ page-settings }”里查看。
    .button = 保存
    .kept = 已保存。新信函会先填入这些内容。
page-profile = 关于您
    .lead = 写新信时会自动填入这些内容。它们保存在这台电脑的配置文件中。
    .none = 尚未保存您的任何资料。
    .change = 修改您的资料
    .save = 保存
page-accounts = 您的邮箱
page-account-host = 发信服务器（SMTP）
    .hint = 见邮箱服务商的帮助页面，例如 smtp.example.org
page-account-keyring = 保存密码
    .yes = 保存在这台电脑的系统钥匙串中
    .password = 密码
page-account-test = 试登录
page-account-test-named = 试登录 { $email }
page-account-trying = 正在试登录
page-account-works = 登录成功。没有寄出任何内容。
page-account-remove = 移除
page-account-remove-named = 移除 { $email }
page-leaves = 哪些内容会离开您的电脑
    .letter = 您寄出的信函：先交给您的邮箱服务商，再由它送达对方公司。密码只发给您的邮箱服务商。
    .nothing = 此外没有别的：无论哪家公司、哪家服务商，还是 adieu 的制作者，都不会知道您在这里做什么。

## Help

page-of-help = 帮助
    .lead = adieu 做什么，什么会离开您的电脑，以及拿不准时怎么办。
page-help-does = adieu 做什么
    .letter = 它用服务商看得懂的语言写好解约信，作为草稿交给您，或通过您自己的邮箱寄出，并保存日期和证据。
    .law = 它不提供法律意见。如果事关重大，请在寄信前咨询消费者咨询机构或律师。
page-help-answers = 您点击“{ page-look-for-answers }”时，adieu 会到您自己的邮箱里查找与您的信函有关的邮件，不作任何改动。
page-help-kept = 内容保存在哪里
# $path is a folder or a file.
page-help-kept-letters = 您开始写的内容（保留 30 天），以及已寄出或已存为草稿的信函及其证据：在 { $path } 中，仅供您本人使用。
page-help-kept-details = 您的资料、邮箱和语言：在 { $path } 中。其中没有密码。
page-help-kept-browser = 浏览器里不保存任何内容。
page-help-doubt = 拿不准的时候
    .sent = 如果不知道信函是否已发出，请先在收件箱中查找发给您自己的副本、答复或退信，或询问服务商；“已发送”里没有，并不说明没有发出。然后在该信函的页面上说明您看到的情况。adieu 绝不会自行再次发送信函。
    .address = 如果某个地址看起来不对，请与您的合同或服务商的网站核对。您也可以随时打印信函并邮寄。
    .typed = 如果填错了什么，请返回修改：在您同意之前，什么都不会寄出。
page-help-end = 如何结束
    .close = 点击页面末尾的“{ page-close }”。在您最后一次打开页面半小时后，adieu 也会自行结束，但绝不会在寄信途中结束。
    .remove = 未完成的信函可在首页丢弃，已寄出的信函可在其页面上删除。要删除全部内容，请先关闭 adieu，再删除上面列出的文件夹和文件。
