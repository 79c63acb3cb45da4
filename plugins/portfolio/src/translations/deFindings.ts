/** What the engine says of signals and gaps, in German. */
export const germanFindings = {
  'signal.duplicate-solutions.title': 'Lösungen, die sich gleichen',
  'signal.duplicate-solutions.question':
    'Bauen mehrere Teams, was eines von ihnen allen anbieten könnte?',
  'signal.duplicate-solutions.idea':
    'Wo sich niemand um das kümmert, was Teams gemeinsam haben, löst es jedes für sich. Ob zwei Lösungen wirklich dasselbe tun, können nur die sagen, die sie bauen.',
  'signal.slow-delivery.title': 'Was Teams aufhalten könnte',
  'signal.slow-delivery.question':
    'Müssen Teams aufeinander warten, um zu liefern?',
  'signal.slow-delivery.idea':
    'Teams klagen über langsame Lieferung wegen Werkzeugen, Infrastruktur oder Abhängigkeiten. Ein Katalog zeigt, wer wen braucht; ob das langsam ist, können nur die Teams und ihre Durchlaufzeiten sagen.',
  'signal.hard-to-use-apis.title': 'APIs, die schwer zu benutzen sind',
  'signal.hard-to-use-apis.question':
    'Können andere nutzen, was angeboten wird, ohne herumzufragen?',
  'signal.hard-to-use-apis.idea':
    'Interne APIs oder Dienste sind schwer zu benutzen, schlecht dokumentiert oder nicht stabil. Eine Plattform wird genutzt, wo der Anfang leicht fällt, sie leicht zu verstehen ist und morgen noch da ist.',
  'signal.leaders-as-product-managers.title':
    'Die Entwicklungsleitung springt als Produktleitung ein',
  'signal.leaders-as-product-managers.question':
    'Haben Plattformen eine Produktleitung wie Produkte, oder entscheidet, wer die Entwicklung leitet?',
  'signal.leaders-as-product-managers.idea':
    'Produkte nennen, wer über sie entscheidet; Plattformen oft nicht, und die Entscheidungen fallen denen zu, die die Entwicklung leiten, neben dem Leiten.',
  'signal.platform-work-deprioritised.title':
    'Die Arbeit an Plattformen bleibt liegen',
  'signal.platform-work-deprioritised.question':
    'Bleibt die Arbeit an Plattformen liegen, während die an Produkten vorangeht?',
  'signal.platform-work-deprioritised.idea':
    'Was Kunden sehen, gewinnt gegen das, worauf andere bauen. Es zeigt sich, wo Plattformen schlechter gepflegt sind als Produkte, wo Offenes länger offen bleibt und wo wenige viel tragen.',
  'signal.velocity-over-maintainability.title':
    'Tempo jetzt gegen Pflege später',
  'signal.velocity-over-maintainability.question':
    'Macht, was schnell gebaut war, das Nächste schwerer?',
  'signal.velocity-over-maintainability.idea':
    'Es gibt eine Spannung zwischen kurzfristigem Tempo und langfristiger Wartbarkeit. Abkürzungen zwischen Teams zeigen sich in einem Katalog: was auf Dingen läuft, die nicht bleiben oder nie angeboten wurden.',
  'signal.systemic-concerns.title':
    'Belange, die eine gemeinsame Antwort brauchen',
  'signal.systemic-concerns.question':
    'Beantwortet jedes Team für sich, was Sicherheit, Vorschriften und Leistung von allen verlangen?',
  'signal.systemic-concerns.idea':
    'Anmeldung, Geheimnisse, Prüfspuren, Einwilligung, Ratenbegrenzung, Scans, Verschlüsselung und Ähnliches betreffen jedes Produkt. Team für Team beantwortet, kosten sie am meisten und halten am wenigsten.',
  'indicator.duplicate-solutions/look-alikes.title':
    'Komponenten und APIs, die sich gleichen',
  'indicator.duplicate-solutions/look-alikes.meaning':
    'Komponenten oder APIs verschiedener Teams, von denen keine die andere nutzt und deren Namen, Beschreibungen und Operationen von demselben sprechen.',
  'indicator.duplicate-solutions/look-alikes.clears':
    'Die Teams vergleichen lassen, was sie gebaut haben: eines bietet es den anderen an, oder jedes sagt, warum es das eigene braucht.',
  'indicator.duplicate-solutions/same-capability.title':
    'Eine Fähigkeit, mehrere Anbieter',
  'indicator.duplicate-solutions/same-capability.meaning':
    'Einheiten verschiedener Teams, die denselben Fähigkeitsschlüssel angeben, jede in einem eigenen System.',
  'indicator.duplicate-solutions/same-capability.clears':
    'Klären, welche Einheit die Fähigkeit anbietet, und den Schlüssel von den anderen nehmen (`portfolio/capabilities`).',
  'indicator.duplicate-solutions/several-technologies.title':
    'Mehrere Technologien für einen Bedarf',
  'indicator.duplicate-solutions/several-technologies.meaning':
    'Eine Plattform bietet eine Technik an, und andere Teams nutzen für dasselbe eine andere. Dafür kann es gute Gründe geben, daher löst es allein das Signal nie aus.',
  'indicator.duplicate-solutions/several-technologies.clears':
    'Herausfinden, was der angebotenen Technologie fehlt, und die umstellen, die können.',
  'indicator.slow-delivery/team-dependencies.title':
    'Teams, die viele andere brauchen',
  'indicator.slow-delivery/team-dependencies.meaning':
    'Wie viele Teams unmittelbar auf Produkten von mindestens vier anderen Teams bauen oder auf dem, was sie sich nicht selbst holen können. Jedes davon ist ein Gespräch, bevor sich etwas ändern kann.',
  'indicator.slow-delivery/team-dependencies.clears':
    'Was mehrere Teams brauchen, zur Selbstbedienung anbieten: Dokumentation, eine lesbare Definition, ein Template.',
  'indicator.slow-delivery/few-carry-many.title': 'Wenige tragen viel',
  'indicator.slow-delivery/few-carry-many.meaning':
    'Wie viele andere Teams auf dem bauen, was ein Team betreibt, wo sie sich nicht selbst helfen können oder jemand sagt, dass sie warten, und das Team dafür klein ist.',
  'indicator.slow-delivery/few-carry-many.clears':
    'Es zur Selbstbedienung anbieten oder die Arbeit auf mehr Leute verteilen. Wo die Mitglieder des Teams nicht bekannt sind, sie nennen.',
  'indicator.slow-delivery/long-chain.title': 'Lange Ketten von Teams',
  'indicator.slow-delivery/long-chain.meaning':
    'Wie viele Teams in der längsten Reihe stehen, in der jedes auf dem nächsten baut. Was eine Plattform zur Selbstbedienung anbietet, trennt eine Kette: niemand muss darum gebeten werden.',
  'indicator.slow-delivery/long-chain.clears':
    'Die Kette dort trennen, wo die meisten Teams zusammenkommen: dieser Teil sollte ohne Fragen zu bekommen sein.',
  'indicator.slow-delivery/declared-friction.title':
    'Teams, die sagen, dass sie aufgehalten werden',
  'indicator.slow-delivery/declared-friction.meaning':
    'Wie viele Teams an ihren Einheiten sagen, was sie aufhält, und wie viele davon auf dasselbe Team warten.',
  'indicator.slow-delivery/declared-friction.clears':
    'Mit den Teams reden, beheben, was sie aufhält, und die Annotation entfernen.',
  'indicator.slow-delivery/lead-time.title': 'Lange Durchlaufzeiten',
  'indicator.slow-delivery/lead-time.meaning':
    'Wie viele der Teams, deren Durchlaufzeit bekannt ist, von einer Änderung bis zur Produktion lange brauchen, nach dem mittleren Wert dessen, was jedem Team gehört.',
  'indicator.slow-delivery/lead-time.clears':
    'Verkürzen, was lange dauert; nachsehen, auf welche Teams gewartet wird.',
  'indicator.hard-to-use-apis/hard-surfaces.title':
    'APIs, Bibliotheken und Dienste, die schwer zu benutzen sind',
  'indicator.hard-to-use-apis/hard-surfaces.meaning':
    'Wie viele der angebotenen Schnittstellen zwei Mängel haben, von denen einer dem Bauen im Weg steht; und wie viele Teams die meistgenutzte davon nutzen.',
  'indicator.hard-to-use-apis/hard-surfaces.clears':
    'Die Mängel der meistgenutzten zuerst beheben: eine lesbare Definition, Worte zu den Operationen, jemand zum Fragen.',
  'indicator.leaders-as-product-managers/products-name-managers-platforms-do-not.title':
    'Produkte nennen eine Produktleitung, Plattformen nicht',
  'indicator.leaders-as-product-managers/products-name-managers-platforms-do-not.meaning':
    'Wo Produkte ihre Produktleitung gewöhnlich nennen und Plattformen selten, entscheidet über Plattformen jemand anderes.',
  'indicator.leaders-as-product-managers/products-name-managers-platforms-do-not.clears':
    'Für Plattformen eine Produktleitung nennen wie für Produkte (`portfolio/product-manager`).',
  'indicator.leaders-as-product-managers/lead-named-as-manager.title':
    'Wer die Entwicklung leitet, ist als Produktleitung genannt',
  'indicator.leaders-as-product-managers/lead-named-as-manager.meaning':
    'Wer Entwickler leitet und eine Plattform verantwortet, hat zwei Hüte auf, und der lautere gewinnt.',
  'indicator.leaders-as-product-managers/lead-named-as-manager.clears':
    'Die Plattform jemand anderem als der Leitung der Entwicklung geben und die Person nennen.',
  'indicator.leaders-as-product-managers/owned-by-person-or-department.title':
    'Eine Person oder Abteilung besitzt eine Plattform, die niemanden nennt',
  'indicator.leaders-as-product-managers/owned-by-person-or-department.meaning':
    'Ohne Produktleitung sind die Entscheidungen über eine solche Plattform wohl die einer Person oder der Abteilungsleitung.',
  'indicator.leaders-as-product-managers/owned-by-person-or-department.clears':
    'Eine Produktleitung nennen oder die Plattform einem Team geben.',
  'indicator.platform-work-deprioritised/behind-products.title':
    'Plattformen sind schlechter gepflegt als Produkte',
  'indicator.platform-work-deprioritised/behind-products.meaning':
    'Beschreibungen, Dokumentation, Zuständige und Lebenszyklus zeigen, wofür Zeit genommen wird; im Vergleich mit Produkten zeigen sie, ob Plattformen ihre bekommen.',
  'indicator.platform-work-deprioritised/behind-products.clears':
    'Plattformen beschreiben, dokumentieren und besetzen wie Produkte.',
  'indicator.platform-work-deprioritised/findings-stay-open.title':
    'Was an Plattformen gefunden wurde, bleibt offen',
  'indicator.platform-work-deprioritised/findings-stay-open.meaning':
    'Wo die offenen Befunde zu Plattformen viel älter sind als die zu Produkten, hat niemand Zeit für sie.',
  'indicator.platform-work-deprioritised/findings-stay-open.clears':
    'Die ältesten Befunde zu Plattformen erledigen oder sagen, warum sie bleiben dürfen.',
  'indicator.platform-work-deprioritised/few-people-carry-many.title':
    'Wenige tragen, worauf viele stehen',
  'indicator.platform-work-deprioritised/few-people-carry-many.meaning':
    'Wo der Anteil der Leute in Plattformteams höchstens halb so groß ist wie der Anteil der Nutzung, der auf Plattformen fällt, könnten Plattformen Hände fehlen.',
  'indicator.platform-work-deprioritised/few-people-carry-many.clears':
    'Plattformen einen Anteil der Leute geben, der dazu passt, wie viele auf ihnen stehen, oder Nutzende sich selbst helfen lassen.',
  'indicator.velocity-over-maintainability/unstable-foundations.title':
    'Produktion auf experimentellem oder veraltetem Grund',
  'indicator.velocity-over-maintainability/unstable-foundations.meaning':
    'Wie viele Einheiten in Produktion auf etwas eines anderen Postens und eines anderen Teams bauen, das experimentell oder veraltet ist: es kann sich ohne sie ändern oder verschwinden.',
  'indicator.velocity-over-maintainability/unstable-foundations.clears':
    'Zu etwas wechseln, das bleiben soll, oder die Zuständigen es als Produktion erklären lassen.',
  'indicator.velocity-over-maintainability/mutual-dependencies.title':
    'Produkte und Plattformen, die aufeinander bauen',
  'indicator.velocity-over-maintainability/mutual-dependencies.meaning':
    'Wie oft Posten verschiedener Teams im Kreis aufeinander bauen, mit mindestens zwei Beziehungen je Richtung. Was sie einander nur durch Ereignisse sagen, und Teile eines Ganzen, zählen nicht.',
  'indicator.velocity-over-maintainability/mutual-dependencies.clears':
    'Was beide brauchen, in einen von ihnen legen, oder den einen dem anderen durch Ereignisse Bescheid geben lassen.',
  'indicator.velocity-over-maintainability/private-stores.title':
    'Datenspeicher anderer Teams, unmittelbar genutzt',
  'indicator.velocity-over-maintainability/private-stores.meaning':
    'Wie oft eine Einheit eine Datenbank, einen Bucket oder eine Queue nutzt, die ein anderes Team für einen eigenen Posten hält und niemandem anbietet: keiner kann sie mehr allein ändern.',
  'indicator.velocity-over-maintainability/private-stores.clears':
    'Die Daten über eine API anbieten oder den Speicher als Fähigkeit erklären, die andere nutzen dürfen.',
  'indicator.velocity-over-maintainability/old-versions-in-use.title':
    'Alte Versionen neben ihren Nachfolgern in Gebrauch',
  'indicator.velocity-over-maintainability/old-versions-in-use.meaning':
    'Wie viele andere Teams noch eine Version nutzen, obwohl eine neuere da ist: beide müssen gepflegt werden.',
  'indicator.velocity-over-maintainability/old-versions-in-use.clears':
    'Den Teams zur neueren Version helfen und dann die alte entfernen.',
  'indicator.systemic-concerns/concern-look-alikes.title':
    'Mehrere Teams kümmern sich um einen Belang',
  'indicator.systemic-concerns/concern-look-alikes.meaning':
    'Komponenten, APIs oder angegebene Fähigkeiten verschiedener Teams, die sich gleichen und einem Belang dienen, den alle Produkte haben.',
  'indicator.systemic-concerns/concern-look-alikes.clears':
    'Eine Plattform übernimmt den Belang für alle, und die Teams bauen darauf.',
  'indicator.systemic-concerns/partial-marks.title':
    'Ein Kennzeichen eines Belangs steht nur auf einem Teil',
  'indicator.systemic-concerns/partial-marks.meaning':
    'Ein Tag eines Belangs (etwa pci, audited oder sso), oder in Definitionen, wie sich Aufrufende anmelden: wo manche es haben und andere nicht, entscheidet jedes Team für sich.',
  'indicator.systemic-concerns/partial-marks.clears':
    'Ein Team für alle Einheiten mit dem Belang betrauen und das Kennzeichen an die setzen, die versorgt sind.',
  'indicator.systemic-concerns/declared-concerns.title':
    'Mehrere Teams geben einen Belang an',
  'indicator.systemic-concerns/declared-concerns.meaning':
    'Einheiten verschiedener Teams nennen denselben Belang (`portfolio/concerns`), etwa Sicherheit, Vorschriften oder Leistung.',
  'indicator.systemic-concerns/declared-concerns.clears':
    'Eine Plattform übernimmt den Belang für alle; die Einheiten, die darauf bauen, nennen ihn dann nicht mehr.',
  'measure.duplicate-solutions/look-alikes/clusters':
    'Gruppen, die sich gleichen',
  'measure.duplicate-solutions/look-alikes/largest':
    'Teams in der größten Gruppe',
  'measure.duplicate-solutions/look-alikes/teamShare':
    'Ihre Teams als Anteil der Produktteams',
  'measure.duplicate-solutions/same-capability/keys':
    'Fähigkeiten, die mehrere Teams anbieten',
  'measure.duplicate-solutions/several-technologies/teams':
    'Teams mit einem Bedarf',
  'measure.slow-delivery/team-dependencies/teams':
    'Teams, die viele andere brauchen',
  'measure.slow-delivery/team-dependencies/share':
    'Anteil der zuständigen Teams',
  'measure.slow-delivery/team-dependencies/comparableTeams': 'zuständige Teams',
  'measure.slow-delivery/few-carry-many/teams':
    'Teams, die von wenigen getragen werden',
  'measure.slow-delivery/few-carry-many/teamsOfVeryFew':
    'Teams, die von sehr wenigen getragen werden',
  'measure.slow-delivery/few-carry-many/teamsOfUnknown':
    'Teams, die auf einem Team mit unbekannten Mitgliedern bauen',
  'measure.slow-delivery/long-chain/longest': 'Teams in der längsten Kette',
  'measure.slow-delivery/declared-friction/teams': 'Teams, die es sagen',
  'measure.slow-delivery/declared-friction/onOneProvider':
    'Teams, die auf dasselbe warten',
  'measure.slow-delivery/declared-friction/share':
    'Anteil der zuständigen Teams',
  'measure.slow-delivery/declared-friction/comparableTeams': 'zuständige Teams',
  'measure.slow-delivery/lead-time/share':
    'Anteil der Teams mit langer Durchlaufzeit',
  'measure.slow-delivery/lead-time/shareVeryLong':
    'Anteil der Teams mit sehr langer Durchlaufzeit',
  'measure.slow-delivery/lead-time/comparableTeams': 'Teams mit Durchlaufzeit',
  'measure.hard-to-use-apis/hard-surfaces/hard':
    'schwer zu benutzende Schnittstellen',
  'measure.hard-to-use-apis/hard-surfaces/share':
    'Anteil der angebotenen Schnittstellen',
  'measure.hard-to-use-apis/hard-surfaces/surfaces':
    'angebotene Schnittstellen',
  'measure.hard-to-use-apis/hard-surfaces/mostTeams':
    'Teams, die eine davon nutzen',
  'measure.leaders-as-product-managers/products-name-managers-platforms-do-not/products':
    'Produkte',
  'measure.leaders-as-product-managers/products-name-managers-platforms-do-not/productsNaming':
    'Anteil der Produkte, die eine Produktleitung nennen',
  'measure.leaders-as-product-managers/products-name-managers-platforms-do-not/platforms':
    'Plattformen',
  'measure.leaders-as-product-managers/products-name-managers-platforms-do-not/shortfall':
    'Wie weit der Anteil der Plattformen hinter dem der Produkte zurückbleibt',
  'measure.leaders-as-product-managers/products-name-managers-platforms-do-not/sure':
    'Wie sicher es ist, dass das kein Zufall ist',
  'measure.leaders-as-product-managers/lead-named-as-manager/platforms':
    'Plattformen, die eine Leitung der Entwicklung nennen',
  'measure.leaders-as-product-managers/lead-named-as-manager/majorShare':
    'Anteil der großen Plattformen',
  'measure.leaders-as-product-managers/owned-by-person-or-department/platforms':
    'Solche Plattformen',
  'measure.platform-work-deprioritised/behind-products/behind':
    'Von Beschreibung, Dokumentation, Zuständigen und Lebenszyklus liegen so viele zurück',
  'measure.platform-work-deprioritised/behind-products/mostBehind':
    'Der größte Abstand',
  'measure.platform-work-deprioritised/findings-stay-open/medianAge':
    'Mittleres Alter der offenen Befunde zu Plattformen',
  'measure.platform-work-deprioritised/findings-stay-open/timesProducts':
    'Vielfaches dessen bei Produkten',
  'measure.platform-work-deprioritised/few-people-carry-many/timesPeople':
    'Anteil der Nutzung von Plattformen, als Vielfaches des Anteils der Leute',
  'measure.velocity-over-maintainability/unstable-foundations/units':
    'Einheiten in Produktion, die das tun',
  'measure.velocity-over-maintainability/unstable-foundations/teams':
    'Teams, denen sie gehören',
  'measure.velocity-over-maintainability/unstable-foundations/share':
    'Anteil der Einheiten in Produktion',
  'measure.velocity-over-maintainability/unstable-foundations/comparable':
    'Einheiten in Produktion',
  'measure.velocity-over-maintainability/mutual-dependencies/circles': 'Kreise',
  'measure.velocity-over-maintainability/mutual-dependencies/mostTeams':
    'Teams in einem davon',
  'measure.velocity-over-maintainability/private-stores/uses':
    'Nutzungen fremder Speicher',
  'measure.velocity-over-maintainability/private-stores/teams':
    'Teams, die das tun',
  'measure.velocity-over-maintainability/old-versions-in-use/teams':
    'Teams auf einer alten Version',
  'measure.systemic-concerns/concern-look-alikes/teams':
    'Teams, die sich um einen Belang kümmern',
  'measure.systemic-concerns/concern-look-alikes/unserved':
    'Teams, die sich um einen Belang kümmern, für den keine Plattform da ist',
  'measure.systemic-concerns/partial-marks/marks':
    'Kennzeichen, die ein Teil der Einheiten hat',
  'measure.systemic-concerns/partial-marks/lacking':
    'Einheiten für Kunden in Produktion, denen ein Kennzeichen fehlt',
  'measure.systemic-concerns/declared-concerns/teams':
    'Teams, die einen Belang nennen',
  'measure.systemic-concerns/declared-concerns/unserved':
    'Teams, die einen Belang nennen, für den keine Plattform da ist',
  'field.owner': 'ihre Zuständigen',
  'field.team': 'eine Gruppe als zuständig',
  'field.resolved-owner': 'Zuständige, die der Katalog hat',
  'field.description': 'eine Beschreibung',
  'field.words': 'einen Titel, eine Beschreibung oder Tags',
  'field.dependencies': 'Abhängigkeiten oder APIs',
  'field.apis': 'APIs, die sie anbieten oder nutzen',
  'field.definition': 'eine lesbare API-Definition',
  'field.docs': 'Dokumentation',
  'field.lifecycle': 'einen Lebenszyklus',
  'field.product-manager': 'eine Produktleitung',
  'field.job-title': 'Berufsbezeichnungen der Leute ihres Teams',
  'field.members': 'die Mitglieder ihres Teams',
  'field.role': 'ihre Rolle, Produkt oder Plattform',
  'field.system': 'das System, zu dem sie gehören',
  'field.friction': 'was ihre Leute aufhält',
  'field.lead-time': 'eine Durchlaufzeit',
  'field.concerns': 'ihre Belange',
  'field.capabilities': 'die Fähigkeiten, die sie anbieten',
  'field.links': 'Links zu Kanal, Roadmap, Runbook oder Status',
  'because.no-habit':
    'Zu wenige Einheiten nennen {{detail}}, als dass ein Fehlen etwas hieße.',
  'because.no-news':
    'Wo Einheiten {{detail}} nennen, ist es zu oft dasselbe, um etwas zu unterscheiden.',
  'because.few-teams-all':
    'Hier arbeiten zu wenige Teams für einen Stand; was gesehen wurde, wird gezeigt.',
  'because.one-team-all': 'Nur ein Team bezeugt es; ein zweites ist nötig.',
  'because.thin':
    'Zu wenige Einheiten nennen {{detail}}, um Entwarnung zu geben.',
  'because.thin-all': 'Der Katalog sagt zu wenig, um Entwarnung zu geben.',
  'because.no-habit-all':
    'Zu wenige Einheiten nennen das Nötige, als dass ein Fehlen etwas bedeutete.',
  'because.nothing-to-compare-all':
    'Es gibt zu wenig davon, um zu vergleichen.',
  'because.no-news-all':
    'Was Einheiten dazu nennen, ist zu oft dasselbe, um etwas zu unterscheiden.',
  'because.too-early-all': 'Es lässt sich von einem späteren Tag an sagen.',
  'because.too-early': 'Es lässt sich ab {{detail}} sagen.',
  'because.no-history-all':
    'Es braucht einen Verlauf, den nur ein Portal führt.',
  'because.switched-off-all': 'Es ist in der Konfiguration ausgeschaltet.',
  'because.failed-all': 'Es ist gescheitert und fehlt in dieser Beurteilung.',
  'finding.look-alike-pair':
    '{subject} und {other} gleichen sich: beide sprechen von {words}.',
  'finding.look-alike-apis':
    '{subject} und {other} gleichen sich: beide sprechen von {words} und haben {n0|Operation|Operationen} gemeinsam.',
  'finding.look-alike-three':
    '{subject}, {other} und {third} gleichen sich: sie sprechen von {words}.',
  'finding.look-alike-many':
    '{subject} und {count|andere Einheit|andere Einheiten} gleichen sich: sie sprechen von {words}.',
  'finding.same-capability': '{subject} und {other} bieten beide {w0} an.',
  'finding.same-capability-many':
    '{subject} und {count|andere Einheit bietet|andere Einheiten bieten} {w0} an.',
  'finding.several-technologies':
    '{subject} bietet {w0} an. Bei anderen Teams: {count|Einheit mit etwas anderem|Einheiten mit etwas anderem} für {w1}.',
  'finding.needs-many-teams':
    '{subject} braucht für das, worauf es baut, {count|anderes Team|andere Teams}.',
  'finding.few-carry-many':
    'Wenige tragen viel: {count|anderes Team baut|andere Teams bauen} auf dem, was {subject} betreibt, und es gibt dort keine Selbstbedienung.',
  'finding.chain-of-teams':
    'Von {subject} zu {other} läuft eine Kette von {count|Team|Teams}, von denen jedes auf dem nächsten baut.',
  'finding.waits-for': '{subject} wartet nach eigener Angabe auf {other}.',
  'finding.held-up-by':
    '{subject} wird nach eigener Angabe aufgehalten: {words}.',
  'finding.long-lead-time':
    'Eine Änderung an {subject} braucht {n0|Tag|Tage} bis zur Produktion.',
  'finding.hard-in-use':
    '{subject}, genutzt von {count|Team|Teams}, ist schwer zu benutzen: {words}.',
  'finding.hard-on-offer':
    '{subject} wird angeboten und ist schwer zu benutzen: {words}.',
  'finding.platform-names-no-manager': '{subject} nennt keine Produktleitung.',
  'finding.item-names-no-manager': '{item} nennt keine Produktleitung.',
  'finding.lead-is-manager':
    '{subject} nennt als Produktleitung jemanden, der die Entwicklung leitet.',
  'finding.lead-is-manager-of-item':
    '{item} nennt als Produktleitung jemanden, der die Entwicklung leitet.',
  'finding.person-decides':
    '{subject} gehört einer Person und nennt keine Produktleitung.',
  'finding.person-decides-on-item':
    '{item} gehört einer Person und nennt keine Produktleitung.',
  'finding.department-decides':
    '{subject} gehört einer Abteilung und nennt keine Produktleitung.',
  'finding.department-decides-on-item':
    '{item} gehört einer Abteilung und nennt keine Produktleitung.',
  'finding.platform-without-description':
    'Ohne Beschreibung: {count|Einheit|Einheiten} von {subject}.',
  'finding.platform-without-description-in-item':
    'Ohne Beschreibung: {count|Einheit|Einheiten} von {item}.',
  'finding.platform-without-docs':
    'Ohne Dokumentation: {count|Einheit|Einheiten} von {subject}.',
  'finding.platform-without-docs-in-item':
    'Ohne Dokumentation: {count|Einheit|Einheiten} von {item}.',
  'finding.platform-without-owner':
    'Ohne Zuständige, die der Katalog kennt: {count|Einheit|Einheiten} von {subject}.',
  'finding.platform-without-owner-in-item':
    'Ohne Zuständige, die der Katalog kennt: {count|Einheit|Einheiten} von {item}.',
  'finding.platform-not-in-production':
    'Laut Lebenszyklus nicht in Produktion: {count|Einheit|Einheiten} von {subject}.',
  'finding.platform-not-in-production-in-item':
    'Laut Lebenszyklus nicht in Produktion: {count|Einheit|Einheiten} von {item}.',
  'finding.open-finding':
    'Ein Befund zu {subject} ist seit {n0|Tag|Tagen} offen.',
  'finding.carries-many': '{subject} wird von {count|Team|Teams} genutzt.',
  'finding.many-build-on':
    '{count|anderes Team baut|andere Teams bauen} auf dem, was {subject} betreibt, und es gibt dort keine Selbstbedienung.',
  'finding.item-carries-many': '{item} wird von {count|Team|Teams} genutzt.',
  'finding.unstable-foundation':
    '{subject} ist in Produktion und baut auf {other}; das ist {w0}.',
  'finding.mutual-dependency':
    '{subject} und {other} bauen aufeinander, über {count|Teil|Teile}.',
  'finding.dependency-circle':
    '{subject}, {other} und weitere stehen in einem Kreis von {count}, in dem jedes auf dem nächsten baut.',
  'finding.private-store':
    '{subject} nutzt {other} unmittelbar, einen Speicher, den ein anderes Team für sich hält.',
  'finding.old-version-in-use':
    '{count|Team nutzt|Teams nutzen} noch {subject}, obwohl {other} da ist.',
  'finding.concern-pair':
    '{subject} und {other} kümmern sich beide um {w0}: beide sprechen von {w1}.',
  'finding.concern-three':
    '{subject}, {other} und {third} kümmern sich alle um {w0}: sie sprechen von {w1}.',
  'finding.concern-many':
    '{subject} und {count|andere Einheit|andere Einheiten} kümmern sich um {w0}, jede für sich: {w1}.',
  'finding.concern-pair-offered':
    '{subject} und {other} kümmern sich beide um {w0} ({w1}), wofür {third} da ist.',
  'finding.concern-many-offered':
    '{subject} und {count|andere Einheit|andere Einheiten} kümmern sich um {w0} ({w1}), wofür {other} da ist.',
  'finding.concern-capability':
    '{subject} und {other} bieten beide {w1} an, für {w0}.',
  'finding.concern-capability-many':
    '{subject} und {count|andere Einheit|andere Einheiten} bieten {w1} an, für {w0}.',
  'finding.lacks-mark':
    '{subject} dient Kunden in Produktion ohne das Kennzeichen {w0}, das {other} hat.',
  'finding.lacks-sign-in':
    '{subject} dient Kunden in Produktion, und anders als bei {other} sagt die Definition nicht, wie sich Aufrufende anmelden.',
  'finding.mark-in-part':
    'Das Kennzeichen {w0} steht auf {subject} und fehlt auf {count|anderer Einheit|anderen Einheiten}.',
  'finding.sign-in-in-part':
    'Die Definition von {subject} sagt, wie sich Aufrufende anmelden; bei {count|anderen Einheit|anderen Einheiten} steht es nicht.',
  'finding.declared-concern': '{subject} nennt {w0} als Belang.',
  'finding.declared-concern-offered':
    '{subject} nennt {w0} als Belang, wofür {other} da ist.',
  'finding.no-owner': '{subject} nennt keine Zuständigen.',
  'finding.no-owner-collapsed':
    '{count|Einheit nennt|Einheiten nennen} keine Zuständigen. Geben Sie zuerst jedem System seine Gruppe; um seine Teile kümmert sich dann dieselbe.',
  'finding.owner-not-found':
    '{subject} ist für {count|Einheit|Einheiten} zuständig und steht nicht im Katalog.',
  'finding.owner-not-found-collapsed':
    '{count|Gruppe|Gruppen}, die als zuständig genannt sind, stehen nicht im Katalog. Importieren Sie Ihre Gruppen einmal, und ihre Namen führen irgendwohin.',
  'finding.owner-is-a-person': '{subject} gehört einer Person, {other}.',
  'finding.owner-is-a-person-collapsed':
    '{count|Einheit gehört|Einheiten gehören} Personen. Registrieren Sie die Gruppen, in denen sie arbeiten, und geben Sie diesen, wovon andere abhängen.',
  'finding.owner-has-no-members':
    '{subject} ist für {count|Einheit|Einheiten} zuständig, und niemand ist Mitglied.',
  'finding.owner-has-no-members-collapsed':
    '{count|zuständige Gruppe hat|zuständige Gruppen haben} keine Mitglieder. Importieren Sie, wer zu welcher Gruppe gehört.',
  'finding.platform-without-pm':
    '{item} nennt keine Produktleitung, und {count|Team nutzt|Teams nutzen} sie.',
  'finding.platform-without-pm-collapsed':
    '{count|große Plattform nennt|große Plattformen nennen} keine Produktleitung, obwohl Produkte es tun. Was die Faustregel verlangt, steht unter Plattform-PMs.',
  'finding.pm-not-found':
    '{subject} nennt eine Produktleitung, die der Katalog nicht hat: {words}.',
  'finding.pm-not-found-collapsed':
    '{count|Einheit nennt|Einheiten nennen} eine Produktleitung, die der Katalog nicht hat. Importieren Sie Ihre Leute einmal, und die Namen führen irgendwohin.',
  'finding.platform-owned-by-product-team':
    '{subject} ist eine Plattform, die {count|anderes Team nutzt|andere Teams nutzen}, und {other}, dem sie gehört, arbeitet an Produkten.',
  'finding.platform-owned-by-product-team-collapsed':
    '{count|Plattform gehört|Plattformen gehören} Produktteams. Geben Sie ihnen ein eigenes Team, der meistgenutzten zuerst.',
  'finding.product-owned-by-platform-team':
    '{other} arbeitet an Plattformen und besitzt {count|Produkt|Produkte} für Endkunden, etwa {subject}.',
  'finding.product-owned-by-platform-team-collapsed':
    '{count|Produkt gehört|Produkte gehören} Plattformteams. Sagen Sie von jedem, ob es ein Produkt für Endkunden ist; wenn ja, geben Sie es einem Produktteam.',
  'finding.undocumented-capability':
    '{subject} wird von {count|Einheit|Einheiten} genutzt und hat keine Dokumentation, keine lesbare Definition und keine Beschreibung, die etwas sagt.',
  'finding.undocumented-capability-collapsed':
    '{count|genutzte Fähigkeit hat|genutzte Fähigkeiten haben} keine Dokumentation, keine lesbare Definition und keine Beschreibung, die etwas sagt. Beginnen Sie mit einem Satz zu jeder, der meistgenutzten zuerst.',
  'finding.undecided-but-used':
    '{subject} wird von {count|Einheit|Einheiten} genutzt, und nichts sagt, ob es Produkt oder Plattform ist.',
  'finding.undecided-but-used-collapsed':
    '{count|Einheit wird|Einheiten werden} von mehreren anderen genutzt, und nichts sagt, welche davon Plattformen sind. Sagen Sie es an ihren Systemen; für die Teile gilt es mit.',
  'finding.unregistered-but-used':
    '{count|Einheit verweist|Einheiten verweisen} auf {subject}, und der Katalog hat es nicht.',
  'finding.unregistered-but-used-collapsed':
    'Andere verweisen auf {count|Einheit|Einheiten} der Art {w0}, die der Katalog nicht hat. {w1}',
  'finding.unused-platform':
    'Nichts im Katalog nutzt {subject}, obwohl die meisten sagen, was sie nutzen.',
  'finding.unused-platform-collapsed':
    'Nichts im Katalog nutzt {count|Plattform|Plattformen}. Fragen Sie ihre Teams, wer es tut, und lassen Sie es diese sagen.',
  'finding.malformed-metadata': 'An {subject} nicht verstanden: {words}.',
  'finding.malformed-metadata-collapsed':
    'An {count|Einheit|Einheiten} nicht verstanden: {words}. Es ist überall dasselbe; sehen Sie nach, woher es kopiert ist.',
  'finding.dangling-dependency':
    '{subject} verweist auf etwas, das der Katalog nicht hat: {words}.',
  'finding.dangling-dependency-collapsed':
    'Andere verweisen auf {count|Einheit|Einheiten} der Art {w0}, die der Katalog nicht hat. {w1}',
  'finding.near-duplicate-type-spelling':
    '{count|Einheit hat|Einheiten haben} den Typ „{w0}“ ({subject}), andere „{w1}“ ({other}).',
  'finding.near-duplicate-type-spelling-collapsed':
    '{count|Typ ist|Typen sind} verschieden geschrieben. Einigen Sie sich auf je eine Schreibung und prüfen Sie sie dort, wo Einheiten geschrieben werden.',
  'finding.group-cycle':
    '{count|Gruppe steht|Gruppen stehen} über sich selbst, in einem Kreis von Eltern.',
  'finding.group-cycle-collapsed':
    '{count|Gruppe steht|Gruppen stehen} über sich selbst, in einem Kreis von Eltern. Nehmen Sie eine der Eltern weg.',
  'finding.users-in-no-group':
    '{n0|Person ist|Personen sind} in keiner Gruppe.',
  'finding.users-in-no-group-collapsed':
    '{n0|Person ist|Personen sind} in keiner Gruppe. Importieren Sie, wer zu welcher Gruppe gehört.',
  'gapKind.no-owner.title': 'Niemand ist als zuständig genannt',
  'gapKind.no-owner.meaning':
    'Wer davon abhängt, kann niemanden fragen, und niemand erfährt es, wenn es ausfällt.',
  'gapKind.owner-not-found.title': 'Die Zuständigen stehen nicht im Katalog',
  'gapKind.owner-not-found.meaning':
    'Ein Name, der nirgendwohin führt: er kann falsch geschrieben sein, weg, oder nie importiert.',
  'gapKind.owner-is-a-person.title': 'Zuständig ist eine Person',
  'gapKind.owner-is-a-person.meaning':
    'Leute gehen weiter und in Urlaub; wovon andere abhängen, braucht ein Team.',
  'gapKind.owner-has-no-members.title':
    'Die zuständige Gruppe hat keine Mitglieder',
  'gapKind.owner-has-no-members.meaning':
    'Eine Gruppe ohne Leute kann sich um nichts kümmern.',
  'gapKind.platform-without-pm.title':
    'Eine große Plattform ohne Produktleitung',
  'gapKind.platform-without-pm.meaning':
    'Mehrere Teams wollen Verschiedenes, und niemand ist genannt, der entscheidet, für wen sie ist und was als Nächstes kommt.',
  'gapKind.pm-not-found.title': 'Die Produktleitung steht nicht im Katalog',
  'gapKind.pm-not-found.meaning':
    'Ein Name, der nirgendwohin führt: niemand steht mehr dafür ein.',
  'gapKind.platform-owned-by-product-team.title':
    'Eine Plattform in den Händen eines Produktteams',
  'gapKind.platform-owned-by-product-team.meaning':
    'Für ein Produktteam kommen seine Kunden zuerst; wer auf seiner Plattform baut, wartet.',
  'gapKind.product-owned-by-platform-team.title':
    'Ein Produkt in den Händen eines Plattformteams',
  'gapKind.product-owned-by-platform-team.meaning':
    'Seine Endkunden und die Teams, die auf der Plattform bauen, brauchen dieselben Hände.',
  'gapKind.undocumented-capability.title': 'Genutzt, und nichts sagt wie',
  'gapKind.undocumented-capability.meaning':
    'Wer darauf bauen könnte, muss herumfragen oder baut dasselbe noch einmal.',
  'gapKind.undecided-but-used.title': 'Genutzt, und niemand sagt wofür',
  'gapKind.undecided-but-used.meaning':
    'Andere stehen darauf; ob sie das dürfen, wie auf einer Plattform, bleibt offen.',
  'gapKind.unregistered-but-used.title': 'Genutzt, und nicht im Katalog',
  'gapKind.unregistered-but-used.meaning':
    'Mehrere stehen darauf, und niemand kann nachsehen, was es ist oder wer sich kümmert.',
  'gapKind.unused-platform.title':
    'Eine Plattform, von der keine Nutzung bekannt ist',
  'gapKind.unused-platform.meaning':
    'Entweder sagen es die Nutzenden nicht, oder sie wartet auf sie: fragen Sie, bevor mehr gebaut wird.',
  'gapKind.malformed-metadata.title': 'Angaben, die nicht verstanden werden',
  'gapKind.malformed-metadata.meaning':
    'Jemand hat sich die Mühe gemacht, es zu schreiben, und es wird nichts daraus.',
  'gapKind.dangling-dependency.title': 'Verweise, die nirgendwohin führen',
  'gapKind.dangling-dependency.meaning':
    'Ein falsch geschriebener oder vergessener Name verbirgt, wer von wem abhängt.',
  'gapKind.near-duplicate-type-spelling.title':
    'Ein Typ in mehreren Schreibungen',
  'gapKind.near-duplicate-type-spelling.meaning':
    'Filter nach Typ finden nur einen Teil, und Regeln nach Typ übersehen den Rest.',
  'gapKind.group-cycle.title': 'Gruppen, die über sich selbst stehen',
  'gapKind.group-cycle.meaning':
    'Wer zu wem gehört, lässt sich nicht sagen; bei „meine“ und „meine Teams“ fehlt dann etwas.',
  'gapKind.users-in-no-group.title': 'Leute in keiner Gruppe',
  'gapKind.users-in-no-group.meaning':
    'Nichts ist für sie „meins“, und kein Team zählt sie.',
} as const;
