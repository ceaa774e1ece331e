### `-h` 和 `--help` 显示的内容。`command-…` 是命令，`arg-…` 是参数；在某个命令里含义不同的参数写成 `arg-<command>-…`。
### `.long` 只用于 `--help`。

## 命令

command = 用一封规范的电子邮件解约
    .long =
        adieu 根据您提供的内容，用服务商使用的语言写好解约信，逐项检查，并保存为草稿，用您的邮件程序打开即可发送；也可以通过您自己的邮箱账户发送，并保留证据。除此之外，没有任何内容离开这台电脑。
    .examples =
        {"  "}adieu draft                                询问所需内容，然后把信函保存为草稿
        {"  "}adieu preview --provider lebara-uk         同样会询问，然后显示信函和收件人
command-draft = 把信函保存为草稿；不带参数时会询问所需内容
    .long = 写好信函并保存为草稿（.eml），用邮件程序打开即可发送。在终端里会询问所有没有给出的内容；即使中途出错，您已输入的回答也不会丢失。
    .examples =
        {"  "}adieu draft
        {"  "}adieu draft --provider lebara-uk --kind stop-renewal
command-batch = 处理一张合同表格：每行一封信函，全部检查之后才写入
command-batch-draft = 为表格的每一行写一份草稿：存成多个文件、一个 mbox 或一个 Maildir
    .examples =
        {"  "}adieu batch draft contracts.csv --out drafts
        {"  "}adieu batch draft contracts.csv --mbox drafts.mbox --map "Order no=order_number"
command-batch-send = 发送每一行的信函；再次运行同一命令会发送剩下的，不会重复发送
    .long = 通过 SMTP 发送每一行的信函；再次运行同一命令会发送剩下的，不会重复发送
    .examples =
        {"  "}adieu batch send contracts.csv --dry-run
        {"  "}adieu batch send contracts.csv --results results.csv
command-preview = 显示信函、收件人以及会传出哪些个人信息；不写入任何内容
    .examples =
        {"  "}adieu preview request.toml
        {"  "}adieu preview --provider lebara-uk --read-in zh
command-send = 通过邮箱账户发送信函，只发一次，并在日志中留下证据
    .examples =
        {"  "}adieu send request.toml
        {"  "}adieu send --provider lebara-uk --kind stop-renewal --dry-run
command-deadline = 信函最迟何时发出、最迟何时应有回复，以及依据；不写信函
    .examples =
        {"  "}adieu deadline request.toml
        {"  "}adieu deadline --country DE --kind terminate --end-of-term 2027-02-28 --calendar dates.ics
command-follow-up = 就无人回复的信函写下一封：先催促，再投诉
    .long = 就无人回复的信函写下一封：先催促，再投诉，与第一封同属一个邮件会话
    .examples =
        {"  "}adieu follow-up 12
        {"  "}adieu follow-up 12 --send
        {"  "}adieu follow-up --all-due --send
command-journal = 发送过的内容，包括邮件原文和服务器的答复
command-journal-list = 列出条目：逾期的在最前面，其余的从新到旧
command-journal-due = 说明有哪些待办事项：要催促的、要投诉的、要查清的存疑条目。有待办时退出码为 1；没有时为 0，且不输出任何内容
command-journal-refresh = 在您的邮箱里查找回复、退信和您已发出的草稿，作为证据保存，并查清存疑的条目；不改动邮箱里的任何内容
command-journal-dismiss = 决定对 `journal refresh` 找到的与某个条目有关的内容不予理会：原来的待办事项重新列为待办
command-journal-show = 显示一个条目，包括同一往来的信函、各个日期、经过以及收到的回复
command-journal-export = 把一个条目的证据写入新文件夹：发出的邮件、收到的回复，以及供程序和供人阅读的事实记录
command-journal-verify = 重新计算所有哈希值，并检查文件
command-journal-mark = 记下一个条目的结果：查看邮箱之后查清存疑的条目，或者保存服务商的回复
command-journal-forget = 永久删除条目
command-account = 邮箱账户：用哪个服务器发送信函
command-account-add = 添加账户；常用邮箱只需给出地址
command-account-list = 列出账户
command-account-show = 显示一个账户
command-account-test = 连接、登录，并说明服务器支持什么；不发送任何邮件
command-account-remove = 从配置文件中移除一个账户
command-profile = 您的个人资料：补上请求中没有写的内容
command-profile-show = 显示个人资料
command-profile-edit = 通过提问建立或修改个人资料；未经同意不写入任何内容
command-provider = 服务商名录：解约信寄到哪里，地址有多可靠
command-provider-search = 按名称、名称的一部分、域名或国家查找服务商
command-provider-list = 按国家和行业列出服务商，以及各自可用的途径
command-provider-show = 显示一个服务商的全部已知资料
command-provider-add = 添加您自己的服务商资料，注明在哪里、哪一天看到它的地址
command-provider-import = 导入 datenanfragen/data 的公司资料：其中是数据保护联系方式，解约信不会发到那里
command-provider-update = 先查看变化，再改用发布者签名的较新名录；不会联网获取任何内容
command-provider-report = 输出一段文字，用来反馈某个服务商资料的问题，其中没有您的任何信息
command-provider-remove = 移除您自己的一份资料，或者全部导入的资料
command-provider-sign = 把一个文件夹中的资料签名成供他人使用的名录
command-template = 信函模板：阅读、检验，或者复制出来写您自己的
command-template-list = 列出现有的信函，包括自带的和您自己的
command-template-show = 输出一个模板，例如 de/terminate 或 de/_partials/closing
command-template-check = 用所有示例请求检验模板，并指出其中的问题
command-template-export = 把自带的模板复制到您的文件夹，以便修改
command-template-new = 新建您自己的模板：另一种措辞、另一种语言或另一种信函
command-template-variables = 输出模板可以使用的变量和辅助函数
command-web = 在浏览器页面中完成一切，无需终端
    .examples =
        {"  "}adieu web
        {"  "}adieu web --no-browser
command-completions = 输出某种 shell 的补全脚本
command-man = 输出程序或某个命令的手册页（roff）
command-help = 输出某个命令的帮助

## 页面的各个部分

heading = { $heading }：
heading-examples = 示例：
heading-arguments = 参数
heading-fields = 请求中的各项
heading-options = 选项
heading-output = 输出
heading-commands = 命令
exit-codes =
    退出码：0 完成，1 有待办事项（journal due），2 用法错误，65 数据无效，66 找不到输入文件，69 服务器无法连接或不可信任，70 不确定是否已发送，或内部错误，73 无法创建输出，75 暂时被拒绝，76 最终被拒绝，77 登录被拒绝，78 配置错误，130 已中断。

## 参数

arg-help = 显示帮助：-h 只有常用内容，--help 有全部内容
    .short = 显示帮助；--help 显示全部选项
arg-version = 显示版本
arg-lang = 程序的界面语言：en、de 或 zh；大部分内容也有 da、es、fr、it、nl、pl 和 pt-PT
    .short = 程序的界面语言：en、de、zh 等
    .long = 程序的界面语言：en、de 或 zh；大部分内容也有 da、es、fr、it、nl、pl 和 pt-PT [默认：先看 ADIEU_LANG，再看配置文件 [profile] 下的 language，最后看系统设置]

arg-json = 在标准输出上输出一个 JSON 对象，出错时也是
arg-quiet = 不显示提示，只显示结果、警告和错误
arg-verbose = 显示与邮件服务器的对话，其中的密码等已遮盖
arg-color = 使用颜色
arg-no_input = 不提问：缺少内容即为错误
arg-file = 请求文件（TOML 或 JSON）；- 表示标准输入
    .long = 请求文件（TOML；文件名以 .json 结尾则为 JSON）；- 表示标准输入
arg-batch-draft-file = 表格：带标题行的 CSV，或者按文件名结尾判断的 JSON Lines；- 表示标准输入
    .short = 表格（CSV 或 JSON Lines）
arg-batch-send-file = 表格：带标题行的 CSV，或者按文件名结尾判断的 JSON Lines；- 表示标准输入
    .short = 表格（CSV 或 JSON Lines）
arg-journal-mark-file = 作为证据保存的文件，例如另存为 .eml 的回复；最大 25 MB
arg-journal-mark-on = 您发送草稿的日期 [默认：`journal refresh` 找到的日期，没有则为今天]
arg-allow_sensitive = 放行隐私检查在这一项中发现的内容，例如 reason
arg-templates = 您自己的模板：结构与 templates/ 相同的文件夹 [默认：配置文件夹里的 templates]
arg-template-list-templates = 您自己的模板 [默认：配置文件夹里的 templates]
arg-template-show-templates = 您自己的模板 [默认：配置文件夹里的 templates]
arg-template-check-templates = 您自己的模板 [默认：配置文件夹里的 templates]
arg-attach_limit = 全部附件合计的最大值，以 MB 为单位
arg-days_off = 除全国性节假日外的休息日：文本文件，每行一个 YYYY-MM-DD [默认：配置文件夹里的 days-off.txt]
    .short = 列出休息日的文件
arg-fonts = 文档使用的字体：只用这个文件夹里的 [默认：先用自带的，再用系统的]
arg-output = 草稿保存到哪里 [默认：./服务商-种类-日期.eml]
    .short = 要保存到的文件
    .long = 草稿保存到哪里；- 表示标准输出 [默认：./服务商-种类-日期.eml]
arg-force = 替换已有的文件
arg-batch-draft-to_drafts = 通过 IMAP 把草稿放进邮箱的“草稿”；再次运行同一命令会补上剩下的，不会重复
arg-batch-draft-again = 此前已写过草稿或已发送的，也再写一次
arg-batch-draft-account = 放进哪个账户的“草稿”
arg-batch-draft-no_journal = 不把草稿记入日志：不会跟踪它们
arg-batch-draft-force = 替换已有的文件
arg-batch-send-force = 替换已有的结果表格
arg-deadline-force = 替换已有的日历文件
arg-journal-list-force = 替换已有的日历文件
arg-provider-add-force = 替换您自己的资料
arg-provider-import-force = 替换您自己的资料；adieu 自带的资料永远不会被替换
arg-template-export-force = 替换已有的文件
arg-to_drafts = 把草稿放进邮箱账户的草稿箱
    .short = 放进邮箱账户的草稿箱
    .long = 把草稿放进邮箱账户的草稿箱；只有加上 --output，或者放入失败时，才会写成文件
arg-no_browser = 输出链接，而不在浏览器中打开
arg-add_to_menu = 把 adieu 加入桌面菜单
arg-mailto = 改为输出 mailto: 链接形式的信函，在邮件程序或网页邮箱里打开就是一封新邮件；不写文件
arg-open = 同时用桌面的邮件程序打开草稿
    .short = 用邮件程序打开
    .long = 同时用桌面的邮件程序打开草稿或链接。这台电脑的其他用户可以在运行中的程序列表里读到链接，也就读到了信函；文件则读不到
arg-follow-up-open = 同时用桌面的邮件程序打开草稿
arg-account = 用哪个账户发送；只有一个账户时不必给出
    .short = 用哪个账户发送
arg-draft-account = 放进哪个账户的草稿箱；只有一个账户时不必给出
    .short = 放进哪个账户的草稿箱
    .long = 放进哪个账户的草稿箱；只有一个账户，或者只有一个账户用给出的地址发送时，不必给出
arg-journal-refresh-account = 只查看这个账户的邮箱 [默认：发送过信函的每个账户]
arg-calendar = 同时把各个日期写入日历文件
    .short = 把各个日期写入日历文件
    .long = 同时把各个日期写入日历文件（iCalendar）：应有回复的日期、升级投诉的日期
arg-draft-calendar = 同时把各个日期写入日历文件
    .short = 把各个日期写入日历文件
    .long = 同时把各个日期写入日历文件（iCalendar）：最迟发送的日期、应有回复的日期、升级投诉的日期
arg-deadline-calendar = 把各个日期写入日历文件（iCalendar）；- 表示标准输出
    .short = 把各个日期写入日历文件
arg-journal-list-calendar = 同时把所有等待回复的信函的日期写入日历文件（iCalendar）
arg-letter = 另外生成可打印的 PDF 信函，用于开窗信封
    .short = 另外生成可打印的 PDF 信函
    .long = 另外生成可打印、可签名的 PDF 信函，服务商的邮寄地址位于您所在国家（不知道时为服务商所在国家）常用信封的窗口中
arg-post_to = 服务商的邮寄地址：每行写一次本选项，或者一次写完，各行之间用分号隔开
    .short = 服务商的邮寄地址，逐行给出
arg-signature = 信函所用的签名图片，PNG 或 JPEG；不会保存 [默认：留出手写签名的位置]
    .short = 您的签名图片
arg-confirm_recipient = 确认不确定的地址：要写到这种地址的行，如果地址没有在此给出，就会被拒绝
arg-draft-confirm_recipient = 确认不确定的地址：如果与此处给出的不同，就不写草稿
arg-send-confirm_recipient = 确认不确定的地址：如果与此处给出的不同，就不发送
arg-follow-up-confirm_recipient = 确认不确定的地址：如果与此处给出的不同，就不发送
arg-format = 表格的写法 [默认：.jsonl 和 .ndjson 用 jsonl，其他用 csv]
arg-separator = 两个值之间的分隔符 [默认：根据标题行判断]
arg-map = 标题与项的键不同的列；“COLUMN=”表示忽略这一列
    .short = 说明某一列是哪一项
arg-strict = 只认各项本身的键作标题，不按其他语言的含义解读
arg-defaults = 写有各行共同内容的请求文件；行里自己的值优先，选项给出的值也优先
    .short = 写有各行共同内容的请求文件
arg-keep_going = 即使其他行有问题，也继续处理没有问题的行；退出码仍为 65
    .short = 继续处理没有问题的行
arg-from_row = 从这一行开始，例如在中断之后：仍检查所有行，但略过它之前的行
arg-results = 同时把每一行的结果写入表格：CSV，或者按文件名结尾判断的 JSON Lines
    .short = 把每一行的结果写入表格
arg-out = 文件夹 [默认：配置文件夹里的 templates]
arg-batch-draft-out = 存放草稿的文件夹，每份一个 .eml；没有就新建
    .short = 文件夹，每份草稿一个 .eml
arg-journal-export-out = 文件夹 [默认：./evidence-ID]
arg-mbox = 改为把所有草稿写进一个 mbox 格式（mboxrd）的文件
    .short = 一个 mbox 格式的文件
arg-maildir = 改为把草稿放进一个 Maildir；原有的邮件保留
    .short = 一个 Maildir
arg-file_name = 文件的名称：任意一项写在花括号里；{"{"}number{"}"} 是订单号、合同编号、客户编号、号码和 SIM 卡号中第一个给出的；还有 {"{"}row{"}"} 和 {"{"}date{"}"}；重名的第二个文件以 --2 结尾
arg-durable = 何时把草稿写入磁盘：逐份写入、最后一起写入，或者由系统决定
arg-yes = 不经询问直接发送
arg-journal-forget-yes = 不询问
arg-provider-remove-yes = 不询问
arg-dry_run = 输出将要发送的邮件原文，不发送任何邮件
    .short = 输出将要发送的邮件，不发送
    .long = 输出将要发送的邮件原文及其信封；不连接网络，也不写日志
arg-batch-send-dry_run = 检查表格，输出谁会收到哪封信函，不发送任何邮件
    .short = 检查表格，不发送任何邮件
arg-connections = 与服务器同时建立的连接数上限；调高之前，请先问过您的邮箱服务商
arg-rate = 一段时间内最多发送多少封，例如 30/min 或 400/day，均匀发送
    .short = 一段时间内最多发送多少封
arg-domain_rate = 同上，但只限发往同一域名的信函
arg-pause = 服务器暂缓信函时等待多少秒；以后每次加倍，最长 15 分钟
arg-tries = 被暂缓的信函尝试多少次，以及尝试连接服务器多少次，然后留到下次运行
arg-bcc_self = 同时给账户自己的地址发一份副本 [默认：按账户的设置；没有设置时，仅在不往“已发送”存副本时才发]
arg-batch-send-bcc_self = 每封信函同时给账户自己的地址发一份副本 [默认：按账户的设置；没有设置时，仅在不往“已发送”存副本时才发]
arg-no_journal = 发送但不写日志：没有证据，也不能防止重复发送
arg-draft-no_journal = 不把草稿写入日志
arg-batch-send-no_journal = 发送但不写日志：没有证据，也不能防止某一行被重复发送
arg-read_in = 同时用您自己的语言显示信函，供您阅读
    .short = 同时用您自己的语言显示
    .long = 同时用您自己的语言显示同一封信函，供您阅读：这一份不会发送
arg-again = 即使同一请求已经发出，或者可能已经发出，也要发送
arg-if_new = 如果同一请求已经发出，就什么也不做，视为完成
arg-id = 编号
    .short = 第一封信函在日志中的编号
arg-follow-up-id = 没有收到答复的信函（或其后续信函）在日志中的编号，可以有多个；只有一个编号时，后面可以写请求文件
    .short = 条目编号
arg-follow-up-all_due = 今天该催促或投诉的所有条目
arg-journal-mark-all_due = 今天该催促或投诉的所有条目（只用于 closed）
arg-journal-mark-id = 条目编号；要么全部标记，要么都不标记
arg-follow-up-output = 草稿保存到哪里；多份时是文件夹 [默认：./服务商-种类-日期.eml；多份时为 ./服务商-种类-日期-编号.eml]
    .short = 保存到的文件；多份时是文件夹
    .long = 草稿保存到哪里；- 表示标准输出；多份时是文件夹，会自动创建 [默认：./服务商-种类-日期.eml；多份时为 ./服务商-种类-日期-编号.eml]
arg-journal-refresh-id = 只查找对这个条目及其往来的回复，不论结果如何 [默认：所有等待回复的]
arg-provider-show-id = 它的代号，与 `provider list` 显示的相同，或它的名称
arg-provider-search-words = 它的名称、品牌或域名，或其中一部分，也可带上国家：Sky Deutschland、vodafone.de、沃达丰
arg-provider-search-country = 先列出这个国家的，两个字母
arg-provider-list-country = 只列出这个国家的，两个字母
arg-provider-list-sector = 只列出这个行业的：mobile、telecom、pay-tv、digital、energy、insurance、finance、fitness、press、transport、club 或 other
arg-provider-add-id = 它的代号，也是文件名：小写字母、数字和连字符，例如 example-mobile
arg-provider-remove-id = 它的代号；adieu 自带的资料会保留
arg-send = 像 `send` 一样发送，而不是保存草稿
arg-limit = 最多列出多少个条目
arg-page = 按此数量分页后的第几页
arg-on = 要查看的日期，写成 YYYY-MM-DD [默认：今天]
arg-journal-list-state = 只列出这种状态的条目，用列表中的说法或 JSON 中的名称；多个用逗号分开
arg-journal-list-provider = 只列出寄给这家服务商的：名称或代号，或其中各词的开头
arg-journal-list-since = 只列出这一天或以后写的条目
arg-since = 只看这一天或以后收到的邮件，写成 YYYY-MM-DD [默认：最早那封信函的前一天]
arg-message = 改为输出邮件原文；与 --found 一起使用时，输出找到的那封邮件的原文
arg-found = 按编号输出 `journal refresh` 找到的邮件，以供人阅读的形式
arg-mark = 您查到的结果
arg-end_date = 服务商给出的合同结束日期，写成 YYYY-MM-DD
arg-note = 备注，一行
arg-older_than = 最后一次变动早于这段时间之前的所有条目，例如 2y 或 90d
arg-email = 账户的地址，例如 you@example.org
arg-provider-add-email = 它的地址
arg-name = 名称
arg-account-add-name = 账户的名称
arg-account-test-name = 账户的名称；只有一个账户时不必给出
arg-provider-add-name = 信函中称呼它的名称
arg-template-show-name = 模板的名称：语言/种类
arg-template-new-name = 模板的名称：语言/种类，例如 sv/terminate 或 en-GB/pause
arg-host = 发信服务器（SMTP） [默认：常用邮箱的已知服务器]
    .short = 发信服务器（SMTP）
arg-port = 服务器的端口 [默认：465；用 starttls 时为 587]
    .short = 它的端口
arg-security = 连接如何加密：tls、starttls，或 none（只限本机）
    .short = tls、starttls 或 none
arg-username = 用户名 [默认：邮箱地址]
arg-password_command = 输出密码的命令，例如 "pass show mail/main"
    .short = 输出密码的命令
arg-token_command = 输出 OAuth 访问令牌（XOAUTH2）的命令
    .short = 输出 OAuth 令牌的命令
arg-keyring = 把密码保存在桌面的系统钥匙串里：现在询问一次（需要用 --features keyring 编译的版本）
    .short = 把密码保存在系统钥匙串里
arg-no_login = 服务器不需要登录即可接收信函
    .short = 服务器不需要登录
arg-ca_file = 写有私有证书颁发机构证书的文件（PEM）
    .short = 私有证书颁发机构（PEM）
arg-sendmail = 改为通过本机程序发送，例如 /usr/sbin/sendmail
    .short = 改为通过本机程序发送
arg-imap_host = 收信服务器（IMAP），用于草稿箱和已发送 [默认：常用邮箱的已知服务器]
    .short = 收信服务器（IMAP）
arg-imap_port = 收信服务器的端口 [默认：993；用 starttls 时为 143]
    .short = 它的端口
arg-imap_security = 与它的连接如何加密：tls、starttls，或 none（只限本机）
    .short = tls、starttls 或 none
arg-all = 也包括您自己的资料中不接受解约的，例如导入的数据保护联系方式
arg-template-check-all = 也包括自带的模板
arg-country = 它的国家，两个字母
arg-language = 写信用的语言，例如 en 或 de [默认：该国的语言]
arg-sector = 行业：mobile 或 other
arg-domain = 它的自有域名；每个域名写一次本选项
arg-purpose = 地址的用途：customer-service、cancellation 或 privacy
arg-source = 您在哪里看到这个地址，例如哪个网页
arg-seen_on = 您在那里看到它的日期，写成 YYYY-MM-DD [默认：今天]
arg-confidence = 来源有多可靠：A（服务商自己的或官方的网页）、B（他人的网页）、C（未经核实） [默认：来源是其自有域名上的网页时为 A，否则为 C]
arg-channel = 其他解约方式：app、hotline、sms、portal、form、letter 或 fax，以及该怎么做；每种写一次
arg-path = 某个公司的 JSON 文件、companies 文件夹，或者 datenanfragen/data 的克隆
arg-imported = `provider import` 导入的全部资料
arg-provider-update-file = 已发布的服务商名录文件
arg-trust = 发布者的公钥，只需给一次，请从您信任的地方取得
arg-provider-update-dry_run = 只显示会有什么变化，不做任何更改
arg-undo = 恢复到上一份名录
arg-provider-update-yes = 不询问
arg-provider-report-id = 它的代号，与 `provider list` 显示的相同
arg-provider-report-note = 您发现的问题，一行；不要写私人信息
arg-folder = 存放资料的文件夹，每个服务商一个 TOML 文件，子文件夹也包括在内
arg-provider-sign-key = 私钥，由 `openssl genpkey -algorithm ed25519 -out key.pem` 生成
arg-provider-sign-output = 签名后的文件写到哪里
arg-published = 名录的日期，格式为 YYYY-MM-DD [默认：今天]
arg-names = 哪些：语言/种类，或者整个语言 [默认：您自己的全部模板]
arg-template-export-names = 哪些：语言/种类、片段（例如 de/_partials/closing），或者整个语言
arg-shell = shell 的名称
arg-command = 命令，例如 draft 或 batch draft

## 参数的值

value-color-auto = 在终端里使用，除非设置了 `NO_COLOR`
value-color-always = 总是使用
value-color-never = 从不使用
value-format-csv = 带分隔符的值，第一行是标题
value-format-jsonl = 每行一个 JSON 对象
value-durable-file = 逐份写入，写完一份再写下一份，与单份草稿相同
value-durable-batch = 在命令结束之前一起写入
value-durable-none = 由系统决定
