### 日期、规则、通知期限、日历条目。

## 每份日期推算都会说的

not-legal-advice = 不构成法律意见：根据您提供的内容和公开来源推算，以您的合同和法律为准。

## 期限

span-days = { $count } 天
span-weeks = { $count } 周
span-months = { $count } 个月
span-years = { $count } 年
span-working-days = { $count } 个工作日
span-to-end = { $span }至{ $end }
span-end-month = 月底
span-end-quarter = 季度末
span-end-half-year = 半年末
span-end-year = 年底
span-end-term = 合同期满

## 为何是这一天：写在日期后面，或写在“为何是这一天：”后面

why-own-term = 您自己给出的期限
why-wish = 您希望的日期
why-charge = 扣费前一天
why-end-of-term = 合同期满
why-before-wish = 您希望终止日期的前一天
why-near = 日期已近，应立即办理
why-margin = 留出两个工作日的余地
why-no-margin = 就是今天，因为剩下不到两个工作日
why-default = 通常的做法

## 法律规则

law-rule = 规则 { $rule }
    .de-withdraw = 无需理由，在期限内发出即可。款项应在 14 天内退还。
    .eu-withdraw = 适用于远程订立或在营业场所以外订立的合同。无需理由，在期限内发出即可。
    .uk-ccr = 适用于远程订立的合同。无需理由。
    .ch-withdraw = 网上订立的合同没有一般的撤回权；上门或通过电话订立的合同有 14 天。
    .eu-telecom-max = 电信合同的约束期最长 24 个月。
    .eu-telecom-change = 对并非只对客户有利、并非纯行政性且并非法律规定的变更，服务商必须至少提前 1 个月告知；客户可在此后 1 个月内免费解约。各国可另外再给最多 3 个月。
    .de-tkg56 = 首个合同期过后：可随时免费解约。
    .de-tkg57 = 适用于并非只对客户有利的变更。无需通知期限；合同最早在变更生效时终止。
    .de-tkg60 = 适用于搬到不提供服务的地方：自搬出之日起或更晚。较旧的网页写着 3 个月，已经过时。
    .de-bgb309 = 适用于 2022 年 3 月 1 日起订立的消费者合同：首个合同期届满前，通知期限最长 1 个月；此后可随时解约，通知期限最长 1 个月。
    .de-bgb314 = 有重大事由时，只要在合理时间内提出，合同无需通知期限即可终止。多久算合理无法推算：请不要等待。
    .de-sepa = 已经直接扣走的款项，可在 8 周内由您自己的银行退回，无需理由。
    .uk-change = 对客户不利的变更，服务商必须至少提前 1 个月告知，客户可以解约而不付违约金。
    .uk-switch = 更换服务商时，发短信 PAC 到 65075（保留号码）、STAC 到 75075（不保留号码）或 INFO 到 85075。代码 30 天内有效，转换需要 1 个工作日。
    .uk-dmcc = 关于订阅的新规则尚未生效（预计 2027 年春季）：没有据此推算任何日期。
    .fr-l224-40 = 适用于已默示延长的定期合同：可随时解约，通知期限最长 10 天。
    .fr-l224-33 = 可在通知后 4 个月内免费解约。
    .fr-l224-25-9 = 没有最短合同期或最短合同期已过：自服务商收到信函起最长 10 天。
    .fr-chatel = 商家未在默示续费前 3 个月至 1 个月之间告知的，自续费起可随时免费终止合同。款项应在 30 天内退还。
    .nl-dam = 适用于不定期或已默示续费的合同：通知期限最长 1 个月，可从任何一天起算。7 日通知，到次月 6 日终止。
    .es-rd899 = 须在生效前两个工作日通知。服务商应给您一个参考编号：请向它索取。
    .es-sac = 定期订阅在续费扣费前 15 天，服务商应当提醒。
    .dk-28 = 持续性合同满 5 个月后，可提前 1 个月通知解约，通知方式与订立合同时相同。
    .at-135 = 通知期限为 1 个月。
    .it-bersani = 通知期限最长 30 天。
    .ch-mobile = 通知期限多长只看合同；常见的是 60 天至月底。
    .us-ca = 在加利福尼亚州，自动续费可以用当初订购时的同一种方式终止。
    .us-ftc = 联邦的“一键取消”规则（click-to-cancel）已于 2025 年 7 月 8 日被撤销；ROSCA 仍然有效。没有可推算的日期。
    .hk-code = 自愿性守则鼓励运营商接受任何书面申请。

## 处理争议的机构

dispute-body = 机构 { $body }
    .de-schlichtung = 约 7 天后催促，并设定期限。调解免费，属自愿性质。
    .uk-ombudsman = 6 周之后（2026 年 4 月 7 日及以前为 8 周）；如有僵局函（deadlock letter），可立即申请。
    .fr-mediateur = 1 个月后致信服务商的 service consommateurs（消费者服务部门），再过 1 个月致信调解员，须在 1 年之内。
    .nl-geschillen = 需等多久由服务商自己的条款规定，例如 4 周。ACM ConsuWijzer 提供咨询。
    .es-usuario = 1 个月之后，3 个月之内。
    .ch-ombudscom = 发出电子邮件 5 天之后。费用为 20 瑞士法郎。
    .dk-telean = 先向公司投诉。
    .fi-kril = 先向服务商投诉，再咨询消费者顾问（Kuluttajaneuvonta），然后才向该委员会申请。
    .no-bkn = 先向服务商投诉；被拒绝或 3 周没有答复之后，须在 1 年之内。不受理有关撤回权的纠纷。
    .se-arn = 先向公司投诉，须在此后 1 年之内向 ARN 申请。金额小的纠纷不受理，并且必须使用它自己的表格。
    .it-conciliaweb = 先正式投诉。起诉之前必须先经过调解。
    .pt-arbitragem = 请先在投诉簿（Livro de Reclamações）上投诉：服务商有 15 个工作日答复。ANACOM 不裁决纠纷。
    .cz-ctu = 先向服务商投诉（reklamace）。收到答复或答复期限届满后 1 个月之内，向 ČTÚ 提出异议。
    .gr-synigoros = 先以书面形式向服务商投诉。EETT 不处理消费者的个别纠纷。
    .hu-bekelteto = 先以书面形式向服务商投诉：服务商有 30 天答复。
    .ro-ancom = 先设法与服务商协商解决。程序采用书面形式，免费，属自愿性质。
    .au-tio = 服务商应在 2 个工作日内确认收到投诉。
    .at-rtr = 先向服务商书面投诉。调解免费，须在投诉后 1 年之内。
    .be-mediation = 先向服务商投诉。程序免费，须在投诉后 1 年之内。
    .ie-comreg = 先向服务商投诉：服务商有 10 个工作日。协助免费；正式程序费用为 15 欧元。

## 值得知道的

note-rule = { $text }（{ $article }）
note-body = { $name }：{ $text }
note-at-any-time = 可在任何一天发出通知：今天发出，合同于 { $ends_on }终止；晚发一天，终止日期也随之推后
note-term-taken-to-be-over = 这里假定首个合同期已满；如果未满，请用 { WORD("end_of_term") } 给出其最后一天
note-contract-taken-to-be-since = 这里假定合同订立于 { $since }或之后；请给出 { WORD("started_on") } 以便确定
note-contract-taken-to-have-run = 这里假定合同已履行 { $period }；请给出 { WORD("started_on") } 以便确定
note-law-is-shorter = 法律规定最长 { $period }（{ $article }）：据此合同可于 { $ends_on }终止
note-contract-may-ask-for-notice = 如果您的合同要求在续费前提前通知，请把所需的时间作为通知期限给出：这项要求有效
note-binds-until = 按订立日期计算，合同的约束期最长到 { $day }
note-refund-until = 如果 { $charge }的款项仍被直接扣走，您自己的银行在 { $until }及以前可以退回
note-reminder-owed-by = 服务商应在 { $day }或之前提醒您续费
note-sending-is-enough = 当天把信函发出即可
note-arrival-counts = 信函最晚必须在当天送达
note-rolled-forward = { $day }不是工作日，因此期限延至下一个工作日结束时（Regulation 1182/71 art. 3(4)）
note-counted-from-order = 从下单之日算起；合同可能订立得更晚，但不会更早
note-counted-from-conclusion = 从合同订立之日算起；商品的期限从收货开始：请给出 { WORD("received_on") }
note-counted-from-receipt = 从收货之日算起；服务的期限从合同订立开始，可能更早：请给出 { WORD("started_on") }
note-uninformed-until = 如果商家没有告知您这项权利，它会延续到 { $until }
note-ends-on-receipt = 无需通知期限：信函送达时合同终止
note-at-least = 服务商的通知给您的时间可能更长：请查看
note-first-to = 自 { $day }起，先致信服务商的 { $department }
note-no-body-known = 没有已知的机构在当地处理这类争议
note-holidays-unknown = 当地的公共假日不详，只知道周末：请用一个日期文件给出

## 警告

warning-passed = 最后一天是 { $day }，已经过去：今天仍请把信函发出
warning-passed-remind = 应在 { $day }催促：请现在就发催促信
warning-passed-escalate = 自 { $day }起不必再等：请现在就向其他机构求助
warning-term-missed = 要让合同在 { $term_end }终止，通知本应在 { $by }或之前送达
warning-wish-too-early = 合同不能在 { $wished }终止；最早可行的日期是 { $earliest }
warning-wish-passed = 您希望的日期 { $wished }已经过去：请给出还没有到的日期，或者不写，要求在下一个可行的日期终止
warning-term-passed = 合同期已于 { $term_end }届满：如果合同已经延长，请用 { WORD("end_of_term") } 给出新的最后一天
warning-wish-moved = 合同只能于{ $end }终止：{ $wished }不是这样的日期，下一个可行的日期是 { $possible }
warning-charge-first = { $charge }的扣费在合同能够终止之前到期：合同最早在 { $earliest }终止
warning-charge-before-answer = { $charge }的扣费可能早于回复（通常在 { $answer }或之前）：请要求对方立即确认，同时找更快的方式，例如账户页面或客服热线
warning-charge-passed = { $charge }的扣费已来不及停止：请今天就把信函发出，并用 { WORD("renews_on") } 给出下一次扣费日
warning-withdrawal-passed = 撤回合同的期限已于 { $day }结束（商品从收货算起：请给出 { WORD("received_on") }）：请改用 { WORD("terminate") }（解约）
warning-withdrawal-passed-if-informed = 撤回合同的期限已于 { $day }结束（商品从收货算起：请给出 { WORD("received_on") }）：请改用 { WORD("terminate") }（解约），除非商家没有告知您这项权利：那样它会延续到 { $until }
warning-margin-gone = 距最后一天 { $last }已不到两个工作日：请今天（{ $today }）就把信函发出
warning-last-day-off = 最后一天 { $last }不是工作日，而且不顺延：信函须在 { $working_day }或之前送达
warning-term-may-run = 最短合同期可能还没有满（最迟到 { $until }）：那样合同要到期满时才能终止；请用 { WORD("end_of_term") } 给出其最后一天
warning-no-country = 没有给出国家，因此没有查找任何法律：请给出国家
warning-no-notice-known = 没有已知的法定通知期限适用于这份合同：请查看您的合同，并把合同写明的期限作为通知期限给出
warning-no-withdrawal-known = 当地没有已知的撤回权：请查看您的合同
warning-contract-too-old = 规则 { $rule } 只适用于 { $since }起订立的合同，您的合同更早：以合同自己的通知期限为准
warning-day-missing = 不知道从哪一天算起：请给出 { WORD($field) }
warning-no-cause-known = 当地没有已知的规则适用于这一事由：请说明发生了什么，并作为备选，要求在下一个可行的日期终止
warning-stale = { $rule } 上次核对是在 { $months } 个月前：请重新查看

## 警告之后的补充

warning-next-end = 下一个可以终止的日期是 { $next }
warning-term-has-grown = 今天仍请把信函发出，并询问合同期延长了多久：请用 { WORD("end_of_term") } 给出新的最后一天
warning-still-withdrawable = 在 { $until }及以前仍可撤回合同
warning-cause-is-a-way = 如果价格或条款有变更、您搬了家或有其他重大事由，请改用 { WORD("terminate-for-cause") }（因故解约）

## 休息日文件

days-off-line = 第 { $line } 行：{ $what }，{ $fix }
days-off-too-many = 超出了允许的天数
    .fix = 最多列出 { $most } 天

## 日历条目：一行说明要做什么

calendar-the-provider = 服务商
calendar-sent =
    { $letter ->
        [stop-renewal] 已完成：给 { $provider } 的取消自动续费信函已发出
        [terminate] 已完成：给 { $provider } 的解约信已发出
        [withdraw] 已完成：给 { $provider } 的撤回合同信函已发出
        [follow-up] 已完成：给 { $provider } 的催促信已发出
        [escalate] 已完成：给 { $provider } 的投诉信已发出
       *[other] 已完成：给 { $provider } 的信函已发出
    }
calendar-send-to-be-safe =
    { $letter ->
        [stop-renewal] 稳妥起见，请在 { $day }或之前向 { $provider } 发出取消自动续费信函
        [terminate] 稳妥起见，请在 { $day }或之前向 { $provider } 发出解约信
        [withdraw] 稳妥起见，请在 { $day }或之前向 { $provider } 发出撤回合同信函
        [follow-up] 稳妥起见，请在 { $day }或之前向 { $provider } 发出催促信
        [escalate] 稳妥起见，请在 { $day }或之前向 { $provider } 发出投诉信
       *[other] 稳妥起见，请在 { $day }或之前向 { $provider } 发出信函
    }
calendar-send-at-the-latest =
    { $letter ->
        [stop-renewal] 最迟在 { $day }向 { $provider } 发出取消自动续费信函
        [terminate] 最迟在 { $day }向 { $provider } 发出解约信
        [withdraw] 最迟在 { $day }向 { $provider } 发出撤回合同信函
        [follow-up] 最迟在 { $day }向 { $provider } 发出催促信
        [escalate] 最迟在 { $day }向 { $provider } 发出投诉信
       *[other] 最迟在 { $day }向 { $provider } 发出信函
    }
calendar-remind = { $provider } 没有回复？请发催促信
calendar-remind-again = { $provider } 仍没有回复？请再催促一次
calendar-turn-to-body = { $provider } 仍没有回复？请向 { $body } 求助
calendar-turn-to-somebody = { $provider } 仍没有回复？请向其他机构求助
calendar-paid-time-ends = 您向 { $provider } 付费的期间应在今天结束
calendar-contract-ends = 与 { $provider } 的合同应在今天终止
calendar-no-charge = 今天 { $provider } 不应扣费：请查看一下
calendar-charge = 今天 { $provider } 有一笔扣费到期：请看看您是否还应付

## 日历条目：整句说明要做什么

calendar-nothing-to-send = 信函已在途中：不必再发送。
calendar-send-and-keep = 请在 { $day }或之前把信函发出，并保存能证明已发出的材料。
calendar-last-day = 最后一天是 { $last }；请不要等到那天。
calendar-send-now = { $day }是最后一天：如果还没有发出，请现在就把信函发出，并保存能证明已发出的材料。
calendar-safe-day = 稳妥的发送日期是 { $safe }。
calendar-answer = 如果对方已确认，就不必做什么。如果没有，请发一封催促信，并提及第一封信函。
calendar-complain = 如果对方已确认，就不必做什么。如果没有，不必再等：请投诉，并附上各封信函和能证明已发出的材料。
calendar-counted-from = 这是从 { $today }算起的：如果信函发得更晚，请相应多等几天。
calendar-end = 如果信函按时送达，这就是最后一天。请保存对方的确认，并留意有没有为此后的日子扣费。
calendar-renewal = 请在今天和今后几天查看您的账户。如果扣费多于您应付的，请要求退还，并问您的银行能否退回。

## 日历条目：为何是这一天，还要知道什么

calendar-why = 为何是这一天：{ $why }。
calendar-why-article = 为何是这一天：{ $why }（{ $article }）。
calendar-why-usual = 这是通常的做法，没有更准确的依据
calendar-why-body = 处理这类争议的机构要求等这么久
calendar-why-charge = 为何是这一天：您给出的下次扣费日就是这一天。
calendar-source = 来源：{ $source }
calendar-source-official = 来源：{ $source }，官方来源
calendar-source-reputable = 来源：{ $source }，他人的可靠网页
calendar-good-to-know = 值得知道：
calendar-advice = - { $note }
calendar-letter = 信函：{ $subject }
