### Dates, règles, préavis et entrées de calendrier.

## Ce qui est dit de tout plan

not-legal-advice = Ceci n’est pas un conseil juridique, mais un calcul fait d’après vos indications et des sources publiques. Seuls votre contrat et la loi font foi.

## Durées

span-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
span-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
span-months = { $count } mois
span-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
span-working-days =
    { $count ->
        [one] { $count } jour ouvré
       *[other] { $count } jours ouvrés
    }
span-to-end = { $span } pour { $end }
span-end-month = la fin d’un mois
span-end-quarter = la fin d’un trimestre
span-end-half-year = la fin d’un semestre
span-end-year = la fin d’une année
span-end-term = la fin de la période en cours

## Pourquoi ce jour

why-own-term = le préavis de votre contrat
why-wish = le jour que vous souhaitez
why-charge = la veille du prélèvement
why-end-of-term = la fin de la période en cours
why-before-wish = la veille de la fin souhaitée
why-near = tout de suite, car la date est proche
why-margin = deux jours ouvrés de marge
why-no-margin = aujourd’hui, car il reste moins de deux jours ouvrés
why-default = le délai habituel

## Règles de droit

law-rule = règle { $rule }
    .de-withdraw = Aucune raison n’est nécessaire et il suffit d’envoyer la lettre à temps. Le remboursement est dû sous 14 jours.
    .eu-withdraw = Pour un contrat conclu à distance ou hors établissement. Aucune raison n’est nécessaire et il suffit d’envoyer la lettre à temps.
    .uk-ccr = Pour un contrat conclu à distance. Aucune raison n’est nécessaire.
    .ch-withdraw = Il n’existe pas de droit de rétractation général pour un contrat conclu en ligne ; 14 jours pour un contrat conclu par démarchage à domicile ou par téléphone.
    .eu-telecom-max = Un contrat de télécommunications engage pour 24 mois au plus.
    .eu-telecom-change = Un changement qui n’est ni entièrement à l’avantage du client, ni purement administratif, ni imposé par la loi doit être annoncé au moins 1 mois avant ; dans le mois qui suit, le contrat peut être résilié sans frais. Le pays peut avoir donné jusqu’à 3 mois de plus.
    .de-tkg56 = Après la période initiale : à tout moment, sans frais.
    .de-tkg57 = Pour un changement qui n’est pas entièrement à l’avantage du client. Sans préavis ; le contrat prend fin au plus tôt lorsque le changement prend effet.
    .de-tkg60 = Pour un déménagement à un endroit non desservi : à partir du jour du départ ou plus tard. Des pages plus anciennes indiquent 3 mois ; ce n’est plus valable.
    .de-bgb309 = Pour les contrats de consommation conclus depuis le 1er mars 2022 : un préavis d’au plus 1 mois avant la fin de la période initiale, puis d’au plus 1 mois à tout moment.
    .de-bgb314 = Pour un motif grave, un contrat peut être résilié sans préavis, si la résiliation est déclarée dans un délai raisonnable. Ce délai ne se calcule pas : n’attendez pas.
    .de-sepa = Votre banque rembourse un prélèvement déjà effectué si vous le demandez dans les 8 semaines, sans avoir à donner de raison.
    .uk-change = Le fournisseur doit annoncer un changement au détriment du client au moins 1 mois avant, et le client peut partir sans pénalité.
    .uk-switch = Pour changer de fournisseur, envoyez par SMS PAC au 65075 (garder le numéro), STAC au 75075 (ne pas le garder) ou INFO au 85075. Le code est valable 30 jours et le changement prend 1 jour ouvré.
    .uk-dmcc = Les nouvelles règles sur les abonnements ne sont pas en vigueur (attendues au printemps 2027) : rien n’en est calculé.
    .fr-l224-40 = Pour un contrat à durée déterminée tacitement reconduit : un préavis d’au plus 10 jours, à tout moment.
    .fr-l224-33 = Le contrat peut être résilié sans frais dans les 4 mois qui suivent la notification.
    .fr-l224-25-9 = Sans engagement, ou après la période d’engagement : un préavis d’au plus 10 jours à compter de la réception.
    .fr-chatel = Si le professionnel ne vous a pas informé entre 3 mois et 1 mois avant une tacite reconduction, le contrat peut être résilié sans frais à tout moment à compter de la reconduction. Le remboursement est dû sous 30 jours.
    .nl-dam = Pour un contrat à durée indéterminée ou tacitement reconduit : un préavis d’au plus 1 mois, à partir de n’importe quel jour. Une résiliation faite le 7 prend effet le 6 du mois suivant.
    .es-rd899 = Un préavis de deux jours ouvrés avant la prise d’effet. Le fournisseur doit donner un numéro de référence : demandez-le.
    .es-sac = Pour un abonnement à durée déterminée, un rappel est dû 15 jours avant que le renouvellement soit prélevé.
    .dk-28 = Un contrat en cours peut être résilié après 5 mois avec un préavis de 1 mois, par le même moyen que celui de sa conclusion.
    .at-135 = Le préavis est de 1 mois.
    .it-bersani = Un préavis d’au plus 30 jours.
    .ch-mobile = Seul le contrat dit quel est le préavis ; 60 jours pour la fin d’un mois sont courants.
    .us-ca = En Californie, un renouvellement automatique peut être arrêté par le même moyen que celui de la souscription.
    .us-ftc = La règle fédérale « click-to-cancel » a été annulée le 8 juillet 2025 ; ROSCA demeure. Il n’y a rien à calculer.
    .hk-code = Un code volontaire encourage les opérateurs à accepter toute demande écrite.

## Organismes de règlement des litiges

dispute-body = organisme { $body }
    .de-schlichtung = Relancez après environ 7 jours, avec un délai. La conciliation est gratuite et volontaire.
    .uk-ombudsman = Après 6 semaines (8 jusqu’au 7 avril 2026), ou aussitôt avec une « deadlock letter ».
    .fr-mediateur = Après 1 mois, écrivez au service consommateurs du fournisseur ; après 1 mois de plus, au médiateur, dans un délai d’un an.
    .nl-geschillen = Le délai d’attente est fixé par les conditions du fournisseur, par exemple 4 semaines. ACM ConsuWijzer conseille.
    .es-usuario = Après 1 mois, dans un délai de 3 mois.
    .ch-ombudscom = 5 jours après un courriel. Cela coûte 20 CHF.
    .dk-telean = Faites d’abord une réclamation auprès de l’entreprise.
    .fi-kril = Réclamez d’abord auprès de l’opérateur, puis consultez le service de conseil (Kuluttajaneuvonta) avant de saisir la commission.
    .no-bkn = Réclamez d’abord auprès de l’opérateur ; après un refus, ou 3 semaines sans réponse, dans un délai de 1 an. Les litiges sur le droit de rétractation ne sont pas traités.
    .se-arn = Réclamez d’abord auprès de l’entreprise et saisissez l’ARN dans un délai de 1 an. Les litiges portant sur de petites sommes ne sont pas admis, et son propre formulaire est exigé.
    .it-conciliaweb = Faites d’abord une réclamation formelle. La conciliation est obligatoire avant d’aller en justice.
    .pt-arbitragem = Écrivez d’abord dans le livre des réclamations (Livro de Reclamações) : le fournisseur a 15 jours ouvrés. L’ANACOM ne règle pas les litiges.
    .cz-ctu = Faites d’abord une réclamation auprès du fournisseur (reklamace). Dans le mois qui suit sa réponse, ou le jour où elle était due, faites opposition auprès du ČTÚ.
    .gr-synigoros = Faites d’abord une réclamation écrite auprès du fournisseur. L’EETT ne règle pas les litiges individuels des consommateurs.
    .hu-bekelteto = Faites d’abord une réclamation écrite auprès du fournisseur : il a 30 jours.
    .ro-ancom = Cherchez d’abord un accord avec le fournisseur. La procédure est écrite, gratuite et volontaire.
    .au-tio = Le fournisseur doit accuser réception sous 2 jours ouvrés.
    .at-rtr = Faites d’abord une réclamation écrite auprès du fournisseur. La conciliation est gratuite, dans un délai d’un an après la réclamation.
    .be-mediation = Faites d’abord une réclamation auprès du fournisseur. La procédure est gratuite, dans un délai d’un an après la réclamation.
    .ie-comreg = Faites d’abord une réclamation auprès du fournisseur : il a 10 jours ouvrés. L’aide est gratuite ; la procédure formelle coûte 15 EUR.

## Bon à savoir

note-rule = { $text } ({ $article })
note-body = { $name } : { $text }
note-at-any-time = la résiliation est possible n’importe quel jour : envoyée aujourd’hui, elle met fin au contrat le { $ends_on }, et chaque jour d’attente repousse cette date
note-term-taken-to-be-over = ce calcul suppose la période initiale terminée ; si elle ne l’est pas, donnez son dernier jour dans { WORD("end_of_term") }
note-contract-taken-to-be-since = ce calcul suppose un contrat conclu le { $since } ou plus tard ; donnez { WORD("started_on") } pour en être sûr
note-contract-taken-to-have-run = ce calcul suppose un contrat en cours depuis { $period } ; donnez { WORD("started_on") } pour en être sûr
note-law-is-shorter = la loi demande { $period } au plus ({ $article }) : le contrat pourrait alors prendre fin le { $ends_on }
note-contract-may-ask-for-notice = si votre contrat demande un préavis avant un renouvellement, donnez-le dans le champ notice : c’est lui qui compte
note-binds-until = compte tenu de la date de sa conclusion, le contrat vous engage jusqu’au { $day } au plus tard
note-refund-until = si le prélèvement du { $charge } est tout de même débité de votre compte bancaire, votre banque vous le rembourse si vous le demandez jusqu’au { $until }
note-reminder-owed-by = le fournisseur vous doit un rappel du renouvellement au plus tard le { $day }
note-sending-is-enough = il suffit d’envoyer la lettre ce jour-là au plus tard
note-arrival-counts = la lettre doit être arrivée ce jour-là au plus tard
note-rolled-forward = le { $day } n’est pas un jour ouvré : le délai court donc jusqu’à la fin du jour ouvré suivant (règlement 1182/71, art. 3, paragraphe 4)
note-counted-from-order = compté à partir de la commande ; le contrat a pu être conclu plus tard, mais pas plus tôt
note-counted-from-conclusion = compté à partir de la conclusion du contrat ; pour un bien, le délai commence à son arrivée : donnez { WORD("received_on") }
note-counted-from-receipt = compté à partir de l’arrivée ; pour un service, le délai commence à la conclusion du contrat, qui peut être antérieure : donnez { WORD("started_on") }
note-uninformed-until = si le professionnel ne vous a pas informé de ce droit, il dure jusqu’au { $until }
note-ends-on-receipt = aucun préavis n’est nécessaire : le contrat prend fin à l’arrivée de la lettre
note-at-least = le message du fournisseur peut vous accorder plus de temps : relisez-le
note-first-to = à partir du { $day }, écrivez d’abord au fournisseur, à ce service : { $department }
note-no-body-known = aucun organisme qui règle ce genre de litige n’est connu dans ce pays
note-holidays-unknown = les jours fériés de ce pays ne sont pas connus, seules les fins de semaine le sont : donnez-les dans un fichier de dates

## Avertissements

warning-passed = le dernier jour était le { $day }, et il est passé : envoyez tout de même la lettre aujourd’hui
warning-passed-remind = une relance était prévue pour le { $day } : envoyez-en une maintenant
warning-passed-escalate = depuis le { $day }, il n’y a plus rien à attendre : adressez-vous maintenant à un organisme extérieur
warning-term-missed = pour mettre fin au contrat le { $term_end }, la résiliation aurait dû arriver le { $by } au plus tard
warning-wish-too-early = le contrat ne peut pas prendre fin le { $wished } ; le premier jour possible est le { $earliest }
warning-wish-passed = le jour souhaité, le { $wished }, est passé : donnez un jour à venir, ou omettez-le et demandez la prochaine date possible
warning-term-passed = la période a pris fin le { $term_end } : si le contrat a été prolongé, donnez le nouveau dernier jour dans { WORD("end_of_term") }
warning-wish-moved = le contrat ne prend fin qu’à { $end } : ce n’est pas le cas du { $wished }, le prochain jour possible est le { $possible }
warning-charge-first = le prélèvement du { $charge } est dû avant que le contrat puisse prendre fin, c’est-à-dire le { $earliest } au plus tôt
warning-charge-before-answer = le prélèvement du { $charge } peut arriver avant une réponse (en général, au plus tard le { $answer }) : demandez une confirmation sans délai et cherchez aussi un moyen plus rapide, comme l’espace client ou l’assistance téléphonique
warning-charge-passed = le prélèvement du { $charge } ne peut plus être arrêté à temps : envoyez la lettre aujourd’hui, et donnez le prélèvement suivant dans { WORD("renews_on") }
warning-withdrawal-passed = le délai de rétractation a pris fin le { $day } (pour un bien, il court à partir de son arrivée : donnez { WORD("received_on") }) : demandez plutôt { WORD("terminate") }
warning-withdrawal-passed-if-informed = le délai de rétractation a pris fin le { $day } (pour un bien, il court à partir de son arrivée : donnez { WORD("received_on") }) : demandez plutôt { WORD("terminate") }, sauf si le professionnel ne vous a pas informé de ce droit : il dure alors jusqu’au { $until }
warning-margin-gone = il reste moins de deux jours ouvrés jusqu’au dernier jour, le { $last } : envoyez la lettre aujourd’hui, le { $today }
warning-last-day-off = le dernier jour, le { $last }, n’est pas un jour ouvré et n’est pas reporté : la lettre doit être arrivée le { $working_day } au plus tard
warning-term-may-run = une période d’engagement est peut-être en cours, jusqu’au { $until } au plus tard : le contrat ne prend alors fin qu’avec elle ; donnez son dernier jour dans { WORD("end_of_term") }
warning-no-country = aucun pays n’est donné, donc aucune loi n’a été consultée : donnez le pays
warning-no-notice-known = aucun préavis légal n’est connu pour ce contrat : cherchez-le dans votre contrat et donnez-le dans le champ notice
warning-no-withdrawal-known = aucun droit de rétractation n’est connu dans ce pays : regardez dans votre contrat
warning-contract-too-old = la règle { $rule } ne vaut que pour les contrats conclus depuis le { $since }, et le vôtre est plus ancien : c’est le préavis de votre contrat qui compte
warning-day-missing = il manque le jour à partir duquel compter : donnez { WORD($field) }
warning-no-cause-known = aucune règle n’est connue pour ce motif dans ce pays : dites ce qui s’est passé et demandez, à titre subsidiaire, la prochaine date possible
warning-stale = { $rule } : dernière vérification il y a { $months } mois ; vérifiez de nouveau

## Ce qui suit un avertissement

warning-next-end = la prochaine fin possible est le { $next }
warning-term-has-grown = envoyez-la tout de même aujourd’hui et demandez de combien la période a été prolongée : donnez son nouveau dernier jour dans { WORD("end_of_term") }
warning-still-withdrawable = vous pouvez encore vous rétracter du contrat jusqu’au { $until }
warning-cause-is-a-way = si le prix ou les conditions ont changé, si vous avez déménagé ou s’il y a un autre motif légitime, demandez { WORD("terminate-for-cause") }

## Un fichier de jours chômés

days-off-line = ligne { $line } : { $what } ; { $fix }
days-off-too-many = est de trop
    .fix = énumérez { $most } jours au plus

## Entrées de calendrier : que faire, en une ligne

calendar-the-provider = votre fournisseur
calendar-sent =
    { $letter ->
        [stop-renewal] Fait : l’arrêt du renouvellement est envoyé à { $provider }
        [terminate] Fait : la résiliation est envoyée à { $provider }
        [withdraw] Fait : la rétractation est envoyée à { $provider }
        [follow-up] Fait : la relance est envoyée à { $provider }
        [escalate] Fait : la réclamation est envoyée à { $provider }
       *[other] Fait : la lettre est envoyée à { $provider }
    }
calendar-send-to-be-safe =
    { $letter ->
        [stop-renewal] Envoyer l’arrêt du renouvellement à { $provider } le { $day } au plus tard, par prudence
        [terminate] Envoyer la résiliation à { $provider } le { $day } au plus tard, par prudence
        [withdraw] Envoyer la rétractation à { $provider } le { $day } au plus tard, par prudence
        [follow-up] Envoyer la relance à { $provider } le { $day } au plus tard, par prudence
        [escalate] Envoyer la réclamation à { $provider } le { $day } au plus tard, par prudence
       *[other] Envoyer la lettre à { $provider } le { $day } au plus tard, par prudence
    }
calendar-send-at-the-latest =
    { $letter ->
        [stop-renewal] Envoyer l’arrêt du renouvellement à { $provider } le { $day } au plus tard
        [terminate] Envoyer la résiliation à { $provider } le { $day } au plus tard
        [withdraw] Envoyer la rétractation à { $provider } le { $day } au plus tard
        [follow-up] Envoyer la relance à { $provider } le { $day } au plus tard
        [escalate] Envoyer la réclamation à { $provider } le { $day } au plus tard
       *[other] Envoyer la lettre à { $provider } le { $day } au plus tard
    }
calendar-remind = Pas de réponse de { $provider } ? Envoyer une relance
calendar-remind-again = Toujours pas de réponse de { $provider } ? Relancer encore une fois
calendar-turn-to-body = Toujours pas de réponse de { $provider } ? Saisir l’organisme : { $body }
calendar-turn-to-somebody = Toujours pas de réponse de { $provider } ? S’adresser à un organisme extérieur
calendar-paid-time-ends = Ce que vous avez payé à { $provider } devrait prendre fin aujourd’hui
calendar-contract-ends = Le contrat avec { $provider } devrait prendre fin aujourd’hui
calendar-no-charge = Aucun prélèvement de { $provider } ne devrait avoir lieu aujourd’hui : à vérifier
calendar-charge = Un prélèvement de { $provider } est prévu aujourd’hui : vérifier si vous le devez encore

## Entrées de calendrier : que faire, en phrases entières

calendar-nothing-to-send = La lettre est partie : il n’y a plus rien à envoyer.
calendar-send-and-keep = Envoyez la lettre le { $day } au plus tard, et gardez ce qui montre qu’elle a été envoyée.
calendar-last-day = Le dernier jour est le { $last } ; ne l’attendez pas.
calendar-send-now = Le { $day } est le dernier jour : si la lettre n’est pas encore envoyée, envoyez-la maintenant, et gardez ce qui montre qu’elle a été envoyée.
calendar-safe-day = Le jour prudent pour l’envoyer est le { $safe }.
calendar-answer = Si le fournisseur a confirmé, il n’y a rien à faire. Sinon, envoyez une relance qui cite la première lettre.
calendar-complain = Si le fournisseur a confirmé, il n’y a rien à faire. Sinon, il n’y a plus rien à attendre : saisissez un organisme extérieur, et joignez les lettres et ce qui montre qu’elles ont été envoyées.
calendar-counted-from = Ce délai est compté à partir du { $today } : si la lettre a été envoyée plus tard, prolongez l’attente d’autant.
calendar-end = C’est le dernier jour, si la lettre est arrivée à temps. Gardez la confirmation du fournisseur, et vérifiez que rien n’est prélevé pour les jours suivants.
calendar-renewal = Regardez votre compte aujourd’hui et dans les jours qui viennent. Si l’on vous a prélevé plus que ce que vous devez, demandez le remboursement, et demandez à votre banque si elle peut restituer le prélèvement.

## Entrées de calendrier : pourquoi ce jour, et ce qu’il faut savoir

calendar-why = Pourquoi ce jour : { $why }.
calendar-why-article = Pourquoi ce jour : { $why } ({ $article }).
calendar-why-usual = c’est le délai habituel, faute de mieux
calendar-why-body = l’organisme qui règle ce genre de litige demande d’attendre jusque-là
calendar-why-charge = Pourquoi ce jour : vous l’avez donné comme date du prochain prélèvement.
calendar-source = Source : { $source }
calendar-source-official = Source : { $source }, source officielle
calendar-source-reputable = Source : { $source }, page sérieuse d’un tiers
calendar-good-to-know = Bon à savoir :
calendar-advice = - { $note }
calendar-letter = La lettre : { $subject }
