/** Fixed words of the server, in German. */
export const germanPhrases = {
  'phrase.it-owns-what-this-is-part-of': 'Ihr gehört, wovon dies ein Teil ist.',
  'phrase.it-owns-the-unit-that-provides-this-api':
    'Ihr gehört die Einheit, die diese API anbietet.',
  'phrase.it-owns-an-api-that-this-provides':
    'Ihr gehört eine API, die dies anbietet.',
  'phrase.it-owns-most-of-its-parts': 'Ihr gehören die meisten Teile.',
  'phrase.it-owns-most-of-the-rest-of-the-same-system':
    'Ihr gehört das meiste Übrige desselben Systems.',
  'phrase.all-that-use-this-are-its-own': 'Alle, die es nutzen, gehören ihr.',
  'phrase.its-name-is-spelt-nearly-the-same':
    'Ihr Name ist fast gleich geschrieben.',
  'phrase.it-is-the-only-group-of-its-present-owner':
    'Sie ist die einzige Gruppe der jetzt zuständigen Person.',
  'phrase.from-within': 'Von innen',
  'phrase.the-default-knowledge-of-the-house-is-what-makes-a-platform-credible':
    'Der Regelfall: Kenntnis des Hauses macht eine Plattform glaubwürdig.',
  'phrase.product-management-senior-people-of-the-more-complex-domains':
    'Produktmanagement: Erfahrene aus den schwierigeren Domänen',
  'phrase.engineering-tech-leads-and-engineering-managers-with-a-sense-for-products':
    'Entwicklung: Tech Leads und Leitende mit Sinn für Produkte',
  'phrase.devops-and-platform-engineering-leaders-who-look-beyond-tools':
    'DevOps und Plattformbetrieb: Leitende, die über Werkzeuge hinausblicken',
  'phrase.architecture-people-who-explain-well':
    'Architektur: Leute, die gut erklären',
  'phrase.thinks-in-systems-and-in-years': 'denkt in Systemen und in Jahren',
  'phrase.is-trusted-by-engineers': 'hat das Vertrauen der Entwickler',
  'phrase.says-no-clearly-and-kindly': 'sagt klar und freundlich nein',
  'phrase.is-at-ease-with-value-that-shows-indirectly-speed-quality-less-risk':
    'kann mit Wert umgehen, der sich mittelbar zeigt: Tempo, Qualität, weniger Risiko',
  'phrase.writes-well-and-documents': 'schreibt gut und dokumentiert',
  'phrase.goes-on-leading-engineers-as-before-free-the-person-from-the-former-role':
    'leitet weiter Entwickler wie bisher: von der alten Rolle befreien',
  'phrase.takes-the-view-of-the-former-team-agree-on-whom-the-platform-is-for':
    'behält den Blick des alten Teams: klären, für wen die Plattform ist',
  'phrase.from-outside': 'Von außen',
  'phrase.works-best-where-the-organisation-already-says-that-it-builds-a-platform':
    'Am besten dort, wo die Organisation schon sagt, dass sie eine Plattform baut.',
  'phrase.companies-that-run-a-platform-with-many-consumers':
    'Unternehmen, die eine Plattform mit vielen Nutzenden betreiben',
  'phrase.makers-of-developer-tools-and-of-apis':
    'Hersteller von Entwicklerwerkzeugen und APIs',
  'phrase.has-shipped-and-run-platforms-at-scale':
    'hat Plattformen in großem Maßstab geliefert und betrieben',
  'phrase.understands-the-work-of-developers':
    'versteht die Arbeit von Entwicklern',
  'phrase.sets-a-strategy-not-only-an-order-of-tickets':
    'gibt eine Strategie vor, nicht nur eine Reihenfolge von Tickets',
  'phrase.moves-people-without-being-their-boss':
    'bewegt Leute, ohne ihnen vorgesetzt zu sein',
  'phrase.knows-dora-measures-service-levels-and-curves-of-adoption':
    'kennt DORA-Kennzahlen, Service-Levels und Kurven der Verbreitung',
  'phrase.takes-the-politics-and-the-old-systems-too-lightly-give-a-guide-from-within':
    'nimmt Politik und alte Systeme zu leicht: jemanden von innen zur Seite stellen',
  'phrase.brings-an-ideal-architecture-that-does-not-fit-start-from-what-consumers-need-now':
    'bringt eine ideale Architektur mit, die nicht passt: von dem ausgehen, was Nutzende jetzt brauchen',
  'phrase.interim-or-a-consultancy': 'Auf Zeit, oder eine Beratung',
  'phrase.while-a-platform-takes-shape-or-is-set-up-anew-its-borders-or-owners-are-unclear-or-until-somebody-is-hired-then-from-within-the-role-is-established-by-somebody-neutral-and-owned-by-the-organisation':
    'Solange eine Plattform entsteht oder neu aufgestellt wird, Grenzen oder Zuständige unklar sind, oder bis jemand eingestellt ist. Danach von innen: jemand Neutrales baut die Rolle auf, und die Organisation behält sie.',
  'phrase.interim-product-managers-who-have-set-up-platforms':
    'Produktleitungen auf Zeit, die Plattformen aufgebaut haben',
  'phrase.consultancies-with-a-practice-for-platforms':
    'Beratungen mit einem Schwerpunkt auf Plattformen',
  'phrase.sees-causes-that-run-through-the-whole-system-fast':
    'sieht schnell Ursachen, die durch das ganze System gehen',
  'phrase.moderates-between-teams-without-a-side':
    'vermittelt zwischen Teams, ohne Partei zu sein',
  'phrase.knows-which-patterns-of-platforms-work-and-which-do-not':
    'weiß, welche Muster von Plattformen tragen und welche nicht',
  'phrase.brings-decisions-about-without-a-long-commitment':
    'führt Entscheidungen herbei, ohne lange Bindung',
  'phrase.takes-the-knowledge-along-at-the-end-name-who-takes-over-from-the-start':
    'nimmt das Wissen am Ende mit: von Anfang an benennen, wer übernimmt',
  'phrase.has-no-mandate-after-the-project-settle-ownership-within-first':
    'hat nach dem Projekt keinen Auftrag: zuerst die Zuständigkeit innen klären',
  'phrase.name-the-team-that-owns-each-part':
    'Nennen Sie das Team, dem jeder Teil gehört',
  'phrase.where-several-teams-build-it-write-the-group-of-each-into-spec-owner-signals-compare-teams':
    'Wo mehrere Teams daran bauen, schreiben Sie die Gruppe eines jeden in `spec.owner`; Signale vergleichen Teams.',
  'phrase.units': 'Einheiten',
  'phrase.import-your-groups': 'Importieren Sie Ihre Gruppen',
  'phrase.connect-the-directory-in-which-your-teams-and-people-stand-github-gitlab-microsoft-entra-id-ldap-so-that-owners-are-entities-with-members':
    'Verbinden Sie das Verzeichnis, in dem Ihre Teams und Leute stehen (GitHub, GitLab, Microsoft Entra ID, LDAP), damit Zuständige Einheiten mit Mitgliedern sind.',
  'phrase.owners': 'Zuständige',
  'phrase.import-your-users-with-their-groups':
    'Importieren Sie Ihre Leute mit ihren Gruppen',
  'phrase.connect-the-directory-in-which-your-people-stand-with-memberships':
    'Verbinden Sie das Verzeichnis, in dem Ihre Leute stehen, mit ihren Mitgliedschaften.',
  'phrase.units-whose-team-has-no-members':
    'Einheiten, deren Team keine Mitglieder hat',
  'phrase.let-job-titles-be-read': 'Lassen Sie Berufsbezeichnungen lesen',
  'phrase.map-the-field-of-your-directory-to-job-title-in-portfolio-facts-only-a-category-of-it-is-kept':
    'Bilden Sie das Feld Ihres Verzeichnisses in `portfolio.facts` auf `job-title` ab; behalten wird nur eine Kategorie davon.',
  'phrase.units-whose-team-has-no-titles':
    'Einheiten, deren Team keine Berufsbezeichnungen hat',
  'phrase.let-lead-times-be-read': 'Lassen Sie Durchlaufzeiten lesen',
  'phrase.where-you-measure-them-write-the-number-on-units-and-map-it-to-lead-time-days-in-portfolio-facts':
    'Wo Sie sie messen, schreiben Sie die Zahl an die Einheiten und bilden Sie sie in `portfolio.facts` auf `lead-time-days` ab.',
  'phrase.register-your-apis': 'Registrieren Sie Ihre APIs',
  'phrase.add-an-entity-of-kind-api-with-its-definition-first-for-what-other-teams-call':
    'Legen Sie eine Einheit der Art API mit ihrer Definition an, zuerst für das, was andere Teams aufrufen.',
  'phrase.apis': 'APIs',
  'phrase.register-your-components': 'Registrieren Sie Ihre Komponenten',
  'phrase.add-a-catalog-info-yaml-to-the-repositories-first-to-those-that-others-build-on':
    'Legen Sie in die Repositories eine `catalog-info.yaml`, zuerst in jene, auf denen andere bauen.',
  'phrase.components': 'Komponenten',
  'phrase.name-the-owning-group': 'Nennen Sie die zuständige Gruppe',
  'phrase.write-spec-owner-on-the-unit-or-on-the-system-that-holds-it':
    'Schreiben Sie `spec.owner` an die Einheit oder an das System, das sie enthält.',
  'phrase.say-what-components-stand-on': 'Sagen Sie, worauf Komponenten stehen',
  'phrase.write-spec-dependson-spec-consumesapis-or-spec-providesapis':
    'Schreiben Sie `spec.dependsOn`, `spec.consumesApis` oder `spec.providesApis`.',
  'phrase.say-which-apis-components-provide-and-use':
    'Sagen Sie, welche APIs Komponenten anbieten und nutzen',
  'phrase.write-spec-providesapis-and-spec-consumesapis':
    'Schreiben Sie `spec.providesApis` und `spec.consumesApis`.',
  'phrase.make-api-definitions-readable': 'Machen Sie API-Definitionen lesbar',
  'phrase.put-the-definition-into-spec-definition-or-refer-to-it-with-text':
    'Legen Sie die Definition in `spec.definition` oder verweisen Sie mit `$text` darauf.',
  'phrase.describe-what-units-are-for':
    'Beschreiben Sie, wofür Einheiten da sind',
  'phrase.write-metadata-description-a-sentence-that-says-for-whom-and-what-for':
    'Schreiben Sie `metadata.description`: einen Satz, der sagt, für wen und wofür.',
  'phrase.link-documentation': 'Verlinken Sie die Dokumentation',
  'phrase.add-backstage-io-techdocs-ref-or-a-link-of-type-docs':
    'Ergänzen Sie `backstage.io/techdocs-ref` oder einen Link vom Typ `docs`.',
  'phrase.say-how-far-units-are': 'Sagen Sie, wie weit Einheiten sind',
  'phrase.write-spec-lifecycle-experimental-production-or-deprecated':
    'Schreiben Sie `spec.lifecycle`: experimental, production oder deprecated.',
  'phrase.name-product-managers': 'Nennen Sie Produktleitungen',
  'phrase.write-portfolio-product-manager-on-products-and-platforms':
    'Schreiben Sie `portfolio/product-manager` an Produkte und Plattformen.',
  'phrase.products-and-platforms': 'Produkte und Plattformen',
  'phrase.say-what-is-a-product-and-what-is-a-platform':
    'Sagen Sie, was Produkt und was Plattform ist',
  'phrase.write-portfolio-role-on-systems-and-domains-their-parts-follow':
    'Schreiben Sie `portfolio/role` an Systeme und Domänen; ihre Teile folgen.',
  'phrase.say-what-units-offer-to-others':
    'Sagen Sie, was Einheiten anderen anbieten',
  'phrase.write-portfolio-capabilities-a-comma-list-such-as-send-sms-refund':
    'Schreiben Sie `portfolio/capabilities`: eine Liste mit Kommas wie `send-sms, refund`.',
  'phrase.say-which-system-components-are-part-of':
    'Sagen Sie, zu welchem System Komponenten gehören',
  'phrase.write-spec-system': 'Schreiben Sie `spec.system`.',
  'phrase.say-what-holds-teams-up': 'Sagen Sie, was Teams aufhält',
  'phrase.write-portfolio-friction-on-a-unit-or-group-tooling-or-waiting-for-ref':
    'Schreiben Sie `portfolio/friction` an eine Einheit oder Gruppe: `tooling` oder `waiting-for:<ref>`.',
  'phrase.say-which-concerns-units-have':
    'Sagen Sie, welche Belange Einheiten haben',
  'phrase.write-portfolio-concerns-security-compliance-performance':
    'Schreiben Sie `portfolio/concerns`: security, compliance, performance.',
  'phrase.link-channel-roadmap-runbook-and-status':
    'Verlinken Sie Kanal, Roadmap, Runbook und Status',
  'phrase.add-metadata-links-with-a-title-or-type-that-says-what-each-is':
    'Ergänzen Sie `metadata.links` mit einem Titel oder Typ, der sagt, was es jeweils ist.',
  'phrase.solutions-that-look-alike': 'Lösungen, die sich gleichen',
  'phrase.components-and-apis-that-look-alike':
    'Komponenten und APIs, die sich gleichen',
  'phrase.have-the-teams-compare-what-they-built-let-one-of-them-offer-it-to-the-others-or-say-why-each-needs-its-own':
    'Die Teams vergleichen lassen, was sie gebaut haben: eines bietet es den anderen an, oder jedes sagt, warum es das eigene braucht.',
  'phrase.one-capability-several-providers': 'Eine Fähigkeit, mehrere Anbieter',
  'phrase.agree-which-unit-offers-the-capability-and-take-the-key-from-the-others-portfolio-capabilities':
    'Klären, welche Einheit die Fähigkeit anbietet, und den Schlüssel von den anderen nehmen (`portfolio/capabilities`).',
  'phrase.several-technologies-for-one-need':
    'Mehrere Technologien für einen Bedarf',
  'phrase.find-out-what-the-offered-technology-lacks-and-move-those-who-can-to-it':
    'Herausfinden, was der angebotenen Technologie fehlt, und die umstellen, die können.',
  'phrase.what-could-hold-teams-up': 'Was Teams aufhalten könnte',
  'phrase.teams-that-need-many-others': 'Teams, die viele andere brauchen',
  'phrase.offer-what-several-teams-need-as-self-service-docs-a-definition-that-can-be-read-a-template':
    'Was mehrere Teams brauchen, zur Selbstbedienung anbieten: Dokumentation, eine lesbare Definition, ein Template.',
  'phrase.few-people-carry-many': 'Wenige tragen viel',
  'phrase.offer-it-as-a-self-service-or-have-more-people-carry-it-where-the-members-of-the-team-are-not-known-name-them':
    'Es zur Selbstbedienung anbieten oder die Arbeit auf mehr Leute verteilen. Wo die Mitglieder des Teams nicht bekannt sind, sie nennen.',
  'phrase.long-chains-of-teams': 'Lange Ketten von Teams',
  'phrase.cut-the-chain-where-most-teams-meet-let-that-part-be-picked-up-without-asking':
    'Die Kette dort trennen, wo die meisten Teams zusammenkommen: dieser Teil sollte ohne Fragen zu bekommen sein.',
  'phrase.teams-that-say-they-are-held-up':
    'Teams, die sagen, dass sie aufgehalten werden',
  'phrase.talk-with-the-teams-mend-what-holds-them-up-and-take-the-annotation-off':
    'Mit den Teams reden, beheben, was sie aufhält, und die Annotation entfernen.',
  'phrase.long-lead-times': 'Lange Durchlaufzeiten',
  'phrase.shorten-what-takes-long-see-which-teams-it-waits-for':
    'Verkürzen, was lange dauert; nachsehen, auf welche Teams gewartet wird.',
  'phrase.no-team-says-that-it-is-held-up-and-no-long-lead-time-is-known':
    'Kein Team sagt, dass es aufgehalten wird, und keine lange Durchlaufzeit ist bekannt.',
  'phrase.apis-that-are-hard-to-use': 'APIs, die schwer zu benutzen sind',
  'phrase.apis-libraries-and-services-that-are-hard-to-use':
    'APIs, Bibliotheken und Dienste, die schwer zu benutzen sind',
  'phrase.mend-the-faults-of-the-most-used-ones-first-a-definition-that-can-be-read-words-on-its-operations-somebody-to-ask':
    'Die Mängel der meistgenutzten zuerst beheben: eine lesbare Definition, Worte zu den Operationen, jemand zum Fragen.',
  'phrase.engineering-leaders-stand-in-as-product-managers':
    'Die Entwicklungsleitung springt als Produktleitung ein',
  'phrase.products-name-product-managers-platforms-do-not':
    'Produkte nennen eine Produktleitung, Plattformen nicht',
  'phrase.name-product-managers-for-platforms-as-for-products-portfolio-product-manager':
    'Für Plattformen eine Produktleitung nennen wie für Produkte (`portfolio/product-manager`).',
  'phrase.an-engineering-lead-is-named-as-product-manager':
    'Wer die Entwicklung leitet, ist als Produktleitung genannt',
  'phrase.have-somebody-else-than-the-lead-of-the-engineers-manage-the-platform-and-name-the-person':
    'Die Plattform jemand anderem als der Leitung der Entwicklung geben und die Person nennen.',
  'phrase.a-person-or-a-department-owns-a-platform-that-names-nobody':
    'Eine Person oder Abteilung besitzt eine Plattform, die niemanden nennt',
  'phrase.name-a-product-manager-or-have-a-team-own-the-platform':
    'Eine Produktleitung nennen oder die Plattform einem Team geben.',
  'phrase.platform-work-waits': 'Die Arbeit an Plattformen bleibt liegen',
  'phrase.platforms-are-kept-less-well-than-products':
    'Plattformen sind schlechter gepflegt als Produkte',
  'phrase.describe-document-and-own-platforms-as-products-are':
    'Plattformen beschreiben, dokumentieren und besetzen wie Produkte.',
  'phrase.what-was-found-on-platforms-stays-open':
    'Was an Plattformen gefunden wurde, bleibt offen',
  'phrase.settle-the-oldest-findings-on-platforms-or-say-why-they-may-stay':
    'Die ältesten Befunde zu Plattformen erledigen oder sagen, warum sie bleiben dürfen.',
  'phrase.few-people-carry-what-many-stand-on':
    'Wenige tragen, worauf viele stehen',
  'phrase.give-platforms-a-share-of-the-people-that-fits-how-many-stand-on-them-or-let-consumers-help-themselves':
    'Plattformen einen Anteil der Leute geben, der dazu passt, wie viele auf ihnen stehen, oder Nutzende sich selbst helfen lassen.',
  'phrase.speed-now-against-upkeep-later': 'Tempo jetzt gegen Pflege später',
  'phrase.production-on-experimental-or-deprecated-ground':
    'Produktion auf experimentellem oder veraltetem Grund',
  'phrase.move-to-what-is-meant-to-last-or-let-its-owners-declare-it-production':
    'Zu etwas wechseln, das bleiben soll, oder die Zuständigen es als Produktion erklären lassen.',
  'phrase.items-that-build-on-each-other':
    'Produkte und Plattformen, die aufeinander bauen',
  'phrase.move-what-both-need-into-one-of-them-or-let-one-tell-the-other-by-events':
    'Was beide brauchen, in einen von ihnen legen, oder den einen dem anderen durch Ereignisse Bescheid geben lassen.',
  'phrase.stores-of-other-teams-used-directly':
    'Datenspeicher anderer Teams, unmittelbar genutzt',
  'phrase.offer-the-data-through-an-api-or-declare-the-store-a-capability-that-others-may-use':
    'Die Daten über eine API anbieten oder den Speicher als Fähigkeit erklären, die andere nutzen dürfen.',
  'phrase.old-versions-in-use-beside-their-successors':
    'Alte Versionen neben ihren Nachfolgern in Gebrauch',
  'phrase.help-the-teams-over-to-the-newer-version-then-take-the-old-one-away':
    'Den Teams zur neueren Version helfen und dann die alte entfernen.',
  'phrase.concerns-that-need-one-answer':
    'Belange, die eine gemeinsame Antwort brauchen',
  'phrase.several-teams-see-to-one-concern':
    'Mehrere Teams kümmern sich um einen Belang',
  'phrase.have-a-platform-answer-the-concern-for-all-and-the-teams-build-on-that-answer':
    'Eine Plattform übernimmt den Belang für alle, und die Teams bauen darauf.',
  'phrase.a-mark-of-a-concern-stands-on-a-part-only':
    'Ein Kennzeichen eines Belangs steht nur auf einem Teil',
  'phrase.have-one-team-see-to-the-concern-for-all-units-and-put-the-mark-on-those-that-are-covered':
    'Ein Team für alle Einheiten mit dem Belang betrauen und das Kennzeichen an die setzen, die versorgt sind.',
  'phrase.several-teams-declare-one-concern':
    'Mehrere Teams geben einen Belang an',
  'phrase.have-a-platform-answer-the-concern-for-all-and-take-it-from-the-units-that-build-on-the-answer':
    'Eine Plattform übernimmt den Belang für alle; die Einheiten, die darauf bauen, nennen ihn dann nicht mehr.',
  'phrase.nobody-is-named-as-owner': 'Niemand ist als zuständig genannt',
  'phrase.the-owner-is-not-in-the-catalog':
    'Die Zuständigen stehen nicht im Katalog',
  'phrase.the-owner-is-a-person': 'Zuständig ist eine Person',
  'phrase.the-owner-has-no-members':
    'Die zuständige Gruppe hat keine Mitglieder',
  'phrase.a-major-platform-without-a-product-manager':
    'Eine große Plattform ohne Produktleitung',
  'phrase.the-product-manager-is-not-in-the-catalog':
    'Die Produktleitung steht nicht im Katalog',
  'phrase.a-platform-in-the-hands-of-a-product-team':
    'Eine Plattform in den Händen eines Produktteams',
  'phrase.a-product-in-the-hands-of-a-platform-team':
    'Ein Produkt in den Händen eines Plattformteams',
  'phrase.used-and-nothing-says-how': 'Genutzt, und nichts sagt wie',
  'phrase.used-and-nobody-says-what-for': 'Genutzt, und niemand sagt wofür',
  'phrase.used-and-not-in-the-catalog': 'Genutzt, und nicht im Katalog',
  'phrase.a-platform-that-nobody-is-known-to-use':
    'Eine Plattform, von der keine Nutzung bekannt ist',
  'phrase.statements-that-are-not-understood':
    'Angaben, die nicht verstanden werden',
  'phrase.references-that-lead-nowhere': 'Verweise, die nirgendwohin führen',
  'phrase.one-type-in-several-spellings': 'Ein Typ in mehreren Schreibungen',
  'phrase.groups-that-are-above-themselves':
    'Gruppen, die über sich selbst stehen',
  'phrase.people-in-no-group': 'Leute in keiner Gruppe',
  'phrase.import-them-all-at-once': 'Importieren Sie alle auf einmal.',
  'phrase.it-has-each-of-these-names-under-another-kind-correct-the-references':
    'Er hat jeden dieser Namen unter einer anderen Art: Berichtigen Sie die Verweise.',
  'phrase.each-team-goes-on-building-and-running-its-own-and-the-ways-part-further':
    'Jedes Team baut und betreibt weiter das eigene, und die Wege gehen weiter auseinander.',
  'phrase.teams-go-on-waiting-for-one-another-before-they-can-deliver':
    'Teams warten weiter aufeinander, bevor sie liefern können.',
  'phrase.everybody-who-builds-on-it-works-out-the-same-things-again-or-builds-their-own':
    'Wer darauf baut, muss dasselbe noch einmal herausfinden oder baut etwas Eigenes.',
  'phrase.whoever-leads-the-engineers-goes-on-deciding-what-to-build-as-well-with-time-for-one-of-them':
    'Wer die Entwicklung leitet, entscheidet weiter auch, was gebaut wird, und hat nur für eines von beidem Zeit.',
  'phrase.the-platforms-fall-behind-further-and-all-that-stand-on-them-with-them':
    'Die Plattformen fallen weiter zurück, und alle mit ihnen, die auf ihnen stehen.',
  'phrase.more-is-built-on-what-is-on-its-way-out-and-each-change-touches-more':
    'Es wird immer mehr auf das gebaut, was ausläuft, und jede Änderung zieht mehr nach sich.',
  'phrase.each-team-goes-on-answering-the-same-question-of-security-or-compliance-by-itself':
    'Jedes Team beantwortet dieselbe Frage zu Sicherheit oder Vorschriften weiter allein.',
  'phrase.owners-stay-names-that-lead-nowhere-and-no-signal-can-compare-teams':
    'Zuständige bleiben Namen, die nirgendwohin führen, und kein Signal kann Teams vergleichen.',
  'phrase.the-roles-stay-a-guess': 'Die Rollen bleiben Vermutungen.',
  'phrase.what-can-be-said-stays-as-thin-as-it-is':
    'Was sich sagen lässt, bleibt so dünn, wie es ist.',
  'phrase.it-stays-as-it-is-and-more-may-come-to-depend-on-it':
    'Es bleibt, wie es ist, und mehr könnte davon abhängen.',
  'phrase.for-whom-is-it': 'Für wen ist sie?',
  'phrase.why-is-it-there': 'Warum gibt es sie?',
  'phrase.what-does-it-offer': 'Was bietet sie?',
  'phrase.how-does-one-get-it': 'Wie bekommt man es?',
  'phrase.how-is-it-measured': 'Woran misst sie ihren Erfolg?',
  'phrase.description': 'Beschreibung',
  'phrase.api-definition': 'API-Definition',
  'phrase.docs': 'Dokumentation',
  'phrase.template': 'Template',
  'phrase.no-definition': 'keine Definition',
  'phrase.a-definition-that-cannot-be-read':
    'eine Definition, die sich nicht lesen lässt',
  'phrase.none-of-n-operations-described':
    'keine von {n0} Operationen beschrieben',
  'phrase.n-of-n-operations-described': '{n0} von {n1} Operationen beschrieben',
  'phrase.several-live-versions-side-by-side':
    'mehrere Versionen nebeneinander in Betrieb',
  'phrase.deprecated-with-no-successor-in-the-catalog':
    'veraltet, ohne Nachfolger im Katalog',
  'phrase.deprecated-while-others-rely-on-it':
    'veraltet, obwohl sich andere darauf verlassen',
  'phrase.experimental-while-others-rely-on-it':
    'experimentell, obwohl sich andere darauf verlassen',
  'phrase.no-owner-or-channel-to-ask':
    'weder Zuständige noch ein Kanal zum Fragen',
  'phrase.no-description': 'keine Beschreibung',
  'phrase.a-description-that-repeats-the-name':
    'eine Beschreibung, die den Namen wiederholt',
  'phrase.a-description-that-was-never-filled-in':
    'eine Beschreibung, die nie ausgefüllt wurde',
  'phrase.a-description-of-n-characters': 'eine Beschreibung von {n0} Zeichen',
  'phrase.no-documentation': 'keine Dokumentation',
  'phrase.messaging': 'Nachrichtenaustausch',
  'phrase.relational-data': 'relationale Daten',
  'phrase.search': 'Suche',
  'phrase.sign-in': 'Anmeldung',
  'phrase.secrets': 'Geheimnisse',
  'phrase.continuous-integration': 'kontinuierliche Integration',
  'phrase.continuous-delivery': 'kontinuierliche Auslieferung',
  'phrase.logs': 'Protokolle',
  'phrase.tracing': 'Ablaufverfolgung',
  'phrase.monitoring': 'Überwachung',
  'phrase.feature-flags': 'Feature-Flags',
  'phrase.api-gateways': 'API-Gateways',
  'phrase.packages': 'Pakete',
  'phrase.workflows-of-data': 'Datenabläufe',
  'phrase.infrastructure-as-code': 'Infrastruktur als Code',
  'phrase.service-meshes': 'Service-Meshes',
  'phrase.code-scanning': 'Code-Scans',
  'phrase.sign-in-and-access': 'Anmeldung und Zugang',
  'phrase.audit': 'Prüfspuren',
  'phrase.consent': 'Einwilligung',
  'phrase.rate-limits': 'Ratenbegrenzung',
  'phrase.scanning': 'Scans',
  'phrase.encryption': 'Verschlüsselung',
  'phrase.observability': 'Beobachtbarkeit',
  'phrase.compliance': 'Vorschriften',
  'phrase.backup-and-recovery': 'Sicherung und Wiederherstellung',
  'phrase.performance': 'Leistung',
  'phrase.accessibility': 'Barrierefreiheit',
  'phrase.security': 'Sicherheit',
  'phrase.first': 'erste',
  'phrase.second': 'zweite',
  'phrase.third': 'dritte',
  'phrase.fourth': 'vierte',
  'phrase.fifth': 'fünfte',
  'phrase.sixth': 'sechste',
  'phrase.further-one': 'weitere',
  'phrase.experimental': 'experimentell',
  'phrase.deprecated': 'veraltet',
  'phrase.end-customers': 'Endkunden',
  'phrase.employees': 'Mitarbeitende',
  'phrase.builders': 'Entwicklungsteams',
  'phrase.partners': 'Partner',
  'phrase.tooling': 'Werkzeuge',
  'phrase.infrastructure': 'Infrastruktur',
  'phrase.dependencies': 'Abhängigkeiten',
  'phrase.waiting-for': 'Warten auf',
  'phrase.adoption': 'Verbreitung',
  'phrase.lead-time': 'Durchlaufzeit',
  'phrase.reuse': 'Wiederverwendung',
} as const;
