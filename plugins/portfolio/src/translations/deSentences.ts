/** Whose opportunity it is. */
const WHOSE = {
  products: '{n0|Produkt|Produkte}',
  'products-of-teams': '{n0|Produkt|Produkte} von {n2|Team|Teams}',
  entities: '{n1|Einheit|Einheiten}',
  'entities-of-teams': '{n1|Einheit|Einheiten} von {n2|Team|Teams}',
} as const;
type Whose = keyof typeof WHOSE;

function ofEach<Kind extends string>(
  kind: Kind,
  text: string,
): Record<`sentence.${Kind}-${Whose}`, string> {
  return Object.fromEntries(
    Object.entries(WHOSE).map(([whose, who]) => [
      `sentence.${kind}-${whose}`,
      text.replace('{whose}', who),
    ]),
  ) as Record<`sentence.${Kind}-${Whose}`, string>;
}

const ASKS =
  'Die Faustregel der Dokumente verlangt {n0|Plattform-PM|Plattform-PMs}';

/** What the rule of thumb asks for, with the range that fits as well. */
const ASKED = {
  'asks-while-forming': `${ASKS} (eine Person, solange eine Plattform entsteht; {name0}).`,
  'asks-by-teams': `${ASKS} (eine Person für jedes von {n0|Plattformteam|Plattformteams}; {name0}).`,
  'asks-by-areas': `${ASKS} (eine Person für jeden von {n1|großen Bereich|großen Bereichen}; {name0}).`,
  'asks-when-mature': `${ASKS} (eine Person auf je 6 bis 10 Plattformteams; {name0}).`,
  'asks-when-mature-in-area': `${ASKS} (eine Person auf je 6 bis 10 Plattformteams des großen Bereichs; {name0}).`,
  'asks-when-mature-in-areas': `${ASKS} (eine Person auf je 6 bis 10 Plattformteams in jedem von {n1|großen Bereich|großen Bereichen}; {name0}).`,
} as const;
type Asked = keyof typeof ASKED;

/** Sentences that the server puts together, in German. */
export const germanSentences = {
  ...(Object.fromEntries(
    Object.entries(ASKED).flatMap(([code, text]) => [
      [`sentence.${code}`, text],
      [`sentence.${code}-exactly`, text.replace('; {name0}', '')],
    ]),
  ) as Record<`sentence.${Asked}` | `sentence.${Asked}-exactly`, string>),
  'sentence.nothing-to-staff':
    'Nach dem, was der Katalog sagt, gibt es keine Plattform; also ist nichts zu besetzen.',
  'sentence.part-time-is-enough':
    'Bei {n0|zuständigen Gruppe|zuständigen Gruppen} genügt eine benannte Person mit einem Teil ihrer Zeit.',
  'sentence.held-unknown':
    'Ob es schon jemand tut, ist nicht bekannt: Niemand ist genannt, und zu wenige Berufsbezeichnungen sind bekannt.',
  'sentence.held-unknown-named-are-gone':
    'Ob es schon jemand tut, ist nicht bekannt: Wer genannt ist, steht nicht im Katalog, und zu wenige Berufsbezeichnungen sind bekannt.',
  'sentence.by-title-one':
    'Der Berufsbezeichnung nach ist eine Person wahrscheinlich; bitte bestätigen.',
  'sentence.by-title-some':
    'Den Berufsbezeichnungen nach sind {n0} wahrscheinlich; bitte bestätigen.',
  'sentence.held-none': 'Der Katalog nennt noch niemanden dafür.',
  'sentence.held-none-one-likely':
    'Der Katalog nennt noch niemanden dafür; der Berufsbezeichnung nach ist eine Person wahrscheinlich, bitte bestätigen.',
  'sentence.held-none-some-likely':
    'Der Katalog nennt noch niemanden dafür; den Berufsbezeichnungen nach sind {n1} wahrscheinlich, bitte bestätigen.',
  'sentence.held-gone': 'Wer dafür genannt ist, steht nicht im Katalog.',
  'sentence.held-gone-one-likely':
    'Wer dafür genannt ist, steht nicht im Katalog; der Berufsbezeichnung nach ist eine Person wahrscheinlich, bitte bestätigen.',
  'sentence.held-gone-some-likely':
    'Wer dafür genannt ist, steht nicht im Katalog; den Berufsbezeichnungen nach sind {n1} wahrscheinlich, bitte bestätigen.',
  'sentence.held': 'Der Katalog nennt {n0}.',
  'sentence.held-one-likely':
    'Der Katalog nennt {n0}; eine {w0} Person ist wahrscheinlich, bitte bestätigen.',
  'sentence.held-some-likely':
    'Der Katalog nennt {n0}; {n1} weitere sind wahrscheinlich, bitte bestätigen.',
  'sentence.held-by-lead':
    'Der Katalog nennt {n0}; die Person leitet auch die Entwicklung.',
  'sentence.held-by-lead-one-likely':
    'Der Katalog nennt {n0}; die Person leitet auch die Entwicklung. Eine {w0} Person ist wahrscheinlich, bitte bestätigen.',
  'sentence.held-by-lead-some-likely':
    'Der Katalog nennt {n0}; die Person leitet auch die Entwicklung. {n1} weitere sind wahrscheinlich, bitte bestätigen.',
  'sentence.held-one-by-lead':
    'Der Katalog nennt {n0}; eine davon leitet auch die Entwicklung.',
  'sentence.held-one-by-lead-one-likely':
    'Der Katalog nennt {n0}; eine davon leitet auch die Entwicklung. Eine {w0} Person ist wahrscheinlich, bitte bestätigen.',
  'sentence.held-one-by-lead-some-likely':
    'Der Katalog nennt {n0}; eine davon leitet auch die Entwicklung. {n1} weitere sind wahrscheinlich, bitte bestätigen.',
  'sentence.held-some-by-leads':
    'Der Katalog nennt {n0}; {n2} davon leiten auch die Entwicklung.',
  'sentence.held-some-by-leads-one-likely':
    'Der Katalog nennt {n0}; {n2} davon leiten auch die Entwicklung. Eine {w0} Person ist wahrscheinlich, bitte bestätigen.',
  'sentence.held-some-by-leads-some-likely':
    'Der Katalog nennt {n0}; {n2} davon leiten auch die Entwicklung. {n1} weitere sind wahrscheinlich, bitte bestätigen.',
  'sentence.step-no-platform':
    'Nichts im Katalog liest sich wie eine Plattform.',
  'sentence.step-owning-groups':
    '{n0|Gruppe ist|Gruppen sind} für etwas zuständig.',
  'sentence.step-platform-teams-none':
    'Noch kein Team ist ein Plattformteam: keines ist so erklärt, und keinem gehört vor allem Plattform.',
  'sentence.step-platform-teams':
    '{n0|Plattformteam|Plattformteams}: so erklärt, oder das meiste, was ihnen gehört, ist Plattform.',
  'sentence.step-platform-teams-unregistered':
    '{n0|Plattformteam|Plattformteams}: so erklärt, oder das meiste, was ihnen gehört, ist Plattform. {n1|davon ist|davon sind} als zuständig genannt, aber nicht registriert.',
  'sentence.step-areas':
    '{n0|Plattformbereich|Plattformbereiche}, davon {n1|großer|große}.',
  'sentence.step-areas-none-major':
    '{n0|Plattformbereich|Plattformbereiche}, davon kein großer.',
  'sentence.step-carried':
    '{name0}, mit {n0|Team|Teams}, wird von {name1} mitgetragen.',
  'sentence.step-teams-elsewhere':
    '{n0|Plattformteam ist|Plattformteams sind} in keinem der Bereiche zu Hause.',
  'sentence.step-stage-too-small':
    'Weniger als 3 Gruppen sind für etwas zuständig: zu klein für eine eigene Stelle.',
  'sentence.step-stage-forming':
    'Höchstens ein großer Bereich: Die Plattform entsteht, also eine Plattform-PM.',
  'sentence.step-stage-established':
    'Mehrere große Bereiche: eine Plattform-PM für jeden.',
  'sentence.step-stage-mature':
    'So viele Plattformteams: eine Plattform-PM auf je 6 bis 10 davon, und mindestens eine für jeden großen Bereich.',
  'sentence.step-need-of-area':
    '{name0}: {n0}, für {n1|Plattformteam|Plattformteams}.',
  'sentence.step-need-elsewhere':
    '{n0} für Plattformteams außerhalb der großen Bereiche.',
  'sentence.step-never-more-than-teams':
    'Nie mehr, als es Plattformteams gibt: {n0}.',
  'sentence.step-range':
    'Zusammen: {n0|Plattform-PM|Plattform-PMs}; für {n1|Plattformteam|Plattformteams} kämen auch {name0} in Frage.',
  'sentence.step-range-exactly': 'Zusammen: {n0|Plattform-PM|Plattform-PMs}.',
  'sentence.step-names-nobody':
    '{name0} nennt eine Produktleitung, die nicht im Katalog steht.',
  'sentence.major-declared': 'als Plattform erklärt',
  'sentence.major-consumers':
    'genutzt von {n0|anderen Team|anderen Teams} und {n1|Produkt|Produkten}',
  'sentence.major-consumer-teams':
    'genutzt von {n0|anderen Team|anderen Teams}',
  'sentence.major-consumer-products': 'genutzt von {n1|Produkt|Produkten}',
  'sentence.major-breadth':
    '{n0|Fähigkeit|Fähigkeiten} und {n1|Einheit|Einheiten}',
  'sentence.major-breadth-capabilities': '{n0|Fähigkeit|Fähigkeiten}',
  'sentence.major-breadth-units': '{n1|Einheit|Einheiten}',
  'sentence.major-home-team': '{n0|Plattformteam|Plattformteams} dort zu Hause',
  'sentence.sourcing-restructuring':
    'Der Bereich wird umgebaut: Jemand Neutrales hilft beim Neuaufbau, danach sollte er von innen besetzt sein.',
  'sentence.sourcing-forming-without-owners':
    'Die Plattform entsteht, und {n0} von {n1|Einheit|Einheiten} haben im Katalog keine Zuständigen: Zuerst ist zu klären, was dazugehört.',
  'sentence.sourcing-forming-without-charter':
    'Die Plattform entsteht, und {n2|der fünf Angaben ihrer Charta ist|der fünf Angaben ihrer Charta sind} aufgeschrieben: Zuerst ist zu klären, für wen sie ist, warum es sie gibt, was sie bietet, wie man sie bekommt und woran sie ihren Erfolg misst.',
  'sentence.sourcing-forming-with-empty-charter':
    'Die Plattform entsteht, und keine der fünf Angaben ihrer Charta ist aufgeschrieben: Zuerst ist zu klären, für wen sie ist, warum es sie gibt, was sie bietet, wie man sie bekommt und woran sie ihren Erfolg misst.',
  'sentence.sourcing-no-manager-anywhere':
    'Im Katalog ist niemand als Produktleitung bekannt, also lässt sich das Handwerk von niemandem übernehmen.',
  'sentence.sourcing-many-asked':
    'Es sind so viele Stellen zu besetzen, dass die Leute dort fehlen würden, wo sie herkommen.',
  'sentence.sourcing-platform-acknowledged':
    'Die Organisation sagt von sich, dass sie eine Plattform baut; wer von außen kommt, hat also einen klaren Auftrag.',
  'sentence.sourcing-knows-the-house':
    'Wer Architektur, Grenzen und Leute kennt, dem glauben die Entwickler vom ersten Tag an.',
  'sentence.sourcing-part-time':
    'Wenige Gruppen sind für etwas zuständig; eine benannte Person mit einem Teil ihrer Zeit genügt.',
  'sentence.charter-place': '{w0} von {name0}',
  'sentence.charter-such-as': 'Zum Beispiel {name0}',
  'sentence.charter-value': '{words} ({name0})',
  'sentence.charter-missing-forWhom':
    'Nennen Sie in der Annotation portfolio/audience, für wen sie ist.',
  'sentence.charter-missing-why':
    'Beschreiben Sie in ein, zwei Sätzen, wofür sie da ist.',
  'sentence.charter-missing-what':
    'Registrieren Sie die APIs, die sie anbietet, oder nennen Sie ihre Fähigkeiten in der Annotation portfolio/capabilities.',
  'sentence.charter-missing-howToGet':
    'Ergänzen Sie Dokumentation, eine lesbare API-Definition oder ein Template.',
  'sentence.charter-missing-howMeasured':
    'Nennen Sie in der Annotation portfolio/success-metrics, woran sie ihren Erfolg misst.',
  'sentence.quality-reach':
    'Unmittelbar genutzt von {n0|Team|Teams} und {n1|Produkt|Produkten}.',
  'sentence.quality-critical-none':
    'Soweit der Katalog es sagt, baut kein Produkt für Kunden darauf.',
  'sentence.quality-critical':
    'Sie trägt {n0} von {n1|Produkt|Produkten} für Kunden, unmittelbar oder über andere.',
  'sentence.quality-self-service':
    '{n0} von {n1|Fähigkeit|Fähigkeiten} kann man übernehmen, ohne zu fragen.',
  'sentence.quality-self-service-templates':
    '{n0} von {n1|Fähigkeit|Fähigkeiten} kann man übernehmen, ohne zu fragen, und {n2|Template legt|Templates legen} etwas darauf an.',
  'sentence.quality-ecosystem': 'Wer sie nutzt, ist in {n0|Domäne|Domänen}.',
  'sentence.quality-ecosystem-nobody-new':
    'Wer sie nutzt, ist in {n0|Domäne|Domänen}; in 90 Tagen kam niemand hinzu.',
  'sentence.quality-ecosystem-new':
    'Wer sie nutzt, ist in {n0|Domäne|Domänen}; {n2|Nutzender kam|Nutzende kamen} in den letzten 90 Tagen hinzu.',
  'sentence.quality-ecosystem-partners':
    'Wer sie nutzt, ist in {n0|Domäne|Domänen}; {n1|davon ist|davon sind} für Partner.',
  'sentence.quality-ecosystem-partners-nobody-new':
    'Wer sie nutzt, ist in {n0|Domäne|Domänen}; {n1|davon ist|davon sind} für Partner; in 90 Tagen kam niemand hinzu.',
  'sentence.quality-ecosystem-partners-new':
    'Wer sie nutzt, ist in {n0|Domäne|Domänen}; {n1|davon ist|davon sind} für Partner; {n2|Nutzender kam|Nutzende kamen} in den letzten 90 Tagen hinzu.',
  'sentence.quality-interface-styles':
    '{n0|API|APIs} in {n1|Stil|Stilen}: {name0}.',
  'sentence.could-take-it-on': '{name0} könnte es übernehmen.',
  'sentence.platform-used-by-most': 'Die meisten bauen schon darauf.',
  'sentence.platform-offers-something-near':
    'Dort wird schon etwas Ähnliches angeboten.',
  'sentence.platform-offers-the-same':
    'Dort wird schon etwas dieser Art angeboten.',
  ...ofEach(
    'look-alikes-over-products',
    '{whose} haben etwas Eigenes, das sich gleicht. Eines davon, oder eine Plattform, könnte allen dienen.',
  ),
  ...ofEach(
    'same-private-resource',
    '{whose} haben je etwas Eigenes und kümmern sich selbst darum.',
  ),
  ...ofEach(
    'missing-target',
    '{whose} bauen darauf. Registrieren Sie es, dann kann sich jemand für alle darum kümmern.',
  ),
  ...ofEach(
    'unserved-need',
    'Gewünscht von: {whose}. Bisher bietet es niemand an.',
  ),
  'sentence.addition-groups':
    'Eine Änderung: {n0} von {n1|Zuständigen|Zuständigen} stehen dann im Katalog.',
  'sentence.addition-groups-opens':
    'Eine Änderung: {n0} von {n1|Zuständigen|Zuständigen} stehen dann im Katalog, und {n2|Merkmal wird|Merkmale werden} beurteilbar.',
  'sentence.addition-one-change': 'Eine Änderung genügt.',
  'sentence.addition-one-change-opens':
    'Eine Änderung genügt, und {n2|Merkmal wird|Merkmale werden} beurteilbar.',
  'sentence.addition-one-line':
    'Eine Zeile an einer Plattform genügt, wenn es eine gibt.',
  'sentence.addition-edits': '{n0|Angabe genügt|Angaben genügen}.',
  'sentence.addition-edits-opens':
    '{n0|Angabe genügt|Angaben genügen}, und {n2|Merkmal wird|Merkmale werden} beurteilbar.',
  'sentence.addition-edits-of':
    'Es genügt, {n0} der {n1} zu ergänzen, denen die Angabe fehlt ({w0}).',
  'sentence.addition-edits-of-opens':
    'Es genügt, {n0} der {n1} zu ergänzen, denen die Angabe fehlt ({w0}). {n2|Merkmal wird|Merkmale werden} dann beurteilbar.',
  'sentence.say-who-answers':
    'Sagen, wer für die Plattformen als Produkte einsteht.',
  'sentence.find-pm': 'Eine Plattform-PM finden.',
  'sentence.find-pm-for': 'Eine Plattform-PM für {name0} finden.',
  'sentence.find-pm-and-more':
    'Eine Plattform-PM und {n0|weitere|weitere} finden.',
  'sentence.find-pm-for-and-more':
    'Eine Plattform-PM für {name0} und {n0|weitere|weitere} finden.',
  'sentence.asks-for': `${ASKS}.`,
  'sentence.asks-for-and-named': `${ASKS}, und der Katalog nennt {n1}.`,
  'sentence.asks-for-and-likely': `${ASKS}; der Katalog nennt {n1}, und den Berufsbezeichnungen nach {n2|ist eine weitere|sind weitere} wahrscheinlich.`,
  'sentence.asks-for-and-nobody': `${ASKS}, und der Katalog nennt noch niemanden.`,
  'sentence.asks-for-and-nobody-but-likely': `${ASKS}; der Katalog nennt noch niemanden, den Berufsbezeichnungen nach {n2|ist eine Person|sind Personen} wahrscheinlich.`,
  'sentence.look-internal': 'Am besten zuerst im Haus suchen.',
  'sentence.look-external': 'Am besten zuerst außerhalb suchen.',
  'sentence.look-interim': 'Am besten mit jemandem auf Zeit beginnen.',
  'sentence.waiting-for-pm-of':
    '{n0|Team baut|Teams bauen} auf {name0}, und niemand ist genannt, der ihren Bedarf abwägt.',
  'sentence.waiting-for-pm':
    '{n0|Team baut|Teams bauen} auf Plattformen, für die niemand genannt ist, der ihren Bedarf abwägt.',
  'sentence.waiting-for-pm-in-none':
    'Niemand ist genannt, der den Bedarf derer abwägt, die auf der Plattform bauen.',
  'sentence.waiting-for-pm-in-areas':
    'Für {n0|großen Plattformbereich|große Plattformbereiche} ist niemand genannt, der den Bedarf der Nutzenden abwägt.',
  'sentence.signal-raised': '„{w0}“ ist ausgelöst.',
  'sentence.signal-raised-by': '„{w0}“ ist ausgelöst, vor allem durch „{w1}“.',
  'sentence.signal-watched': '„{w0}“ ist zu beobachten.',
  'sentence.signal-watched-by':
    '„{w0}“ ist zu beobachten, vor allem wegen „{w1}“.',
  'sentence.ask-to-take-on': '{name0} bitten, {name1} zu übernehmen.',
  'sentence.ask-to-take-it-on': '{name0} bitten, es zu übernehmen.',
  'sentence.gap-of': '{w0}: {name0}',
  'sentence.mend-no-owner': 'Jemanden finden, der sich um {name0} kümmert.',
  'sentence.mend-owner-not-found':
    '{name0} registrieren oder andere Zuständige nennen.',
  'sentence.mend-owner-is-a-person': '{name0} einem Team geben.',
  'sentence.mend-owner-has-no-members': 'Sagen, wer zu {name0} gehört.',
  'sentence.mend-platform-without-pm':
    'Eine Produktleitung für {name0} nennen.',
  'sentence.mend-pm-not-found':
    'Eine andere Produktleitung für {name0} nennen.',
  'sentence.mend-undocumented-capability': '{name0} dokumentieren.',
  'sentence.mend-undecided-but-used':
    'Sagen, ob {name0} ein Produkt oder eine Plattform ist.',
  'sentence.mend-unregistered-but-used': '{name0} registrieren.',
  'sentence.mend-platform-owned-by-product-team':
    'Klären, welches Team sich um {name0} kümmern soll.',
  'sentence.mend-product-owned-by-platform-team':
    'Klären, welches Team sich um {name0} kümmern soll.',
  'sentence.mend-all-no-owner': 'Sagen, wer sich worum kümmert.',
  'sentence.mend-all-owner-not-found':
    'Die genannten Zuständigen registrieren.',
  'sentence.mend-all-owner-is-a-person':
    'Teams geben, worum sich einzelne Personen kümmern.',
  'sentence.mend-all-owner-has-no-members':
    'Sagen, wer zu welchem Team gehört.',
  'sentence.mend-all-platform-without-pm':
    'Produktleitungen für Plattformen nennen.',
  'sentence.mend-all-pm-not-found':
    'Die genannten Produktleitungen registrieren.',
  'sentence.mend-all-platform-owned-by-product-team':
    'Klären, welche Teams sich um Plattformen kümmern sollen.',
  'sentence.mend-all-product-owned-by-platform-team':
    'Klären, welche Teams sich um Produkte kümmern sollen.',
  'sentence.mend-all-undocumented-capability':
    'Dokumentieren, worauf andere bauen.',
  'sentence.mend-all-undecided-but-used':
    'Sagen, was Produkt und was Plattform ist.',
  'sentence.mend-all-unregistered-but-used':
    'Registrieren, worauf andere verweisen, oder die Verweise berichtigen.',
  'sentence.waiting-for-owner':
    '{n0|Team hängt davon ab und wüsste nicht, wen es fragen soll|Teams hängen davon ab und wüssten nicht, wen sie fragen sollen}.',
  'sentence.waiting-for-an-owner':
    'Wer es braucht, weiß nicht, wen er fragen soll.',
  'sentence.decide-offer':
    'Entscheiden, ob {name0} dies allen anbietet: {name1}.',
  'sentence.decide-look-alikes-over-products':
    'Entscheiden, wer dies einmal für alle anbietet: {name0}.',
  'sentence.decide-same-private-resource':
    'Entscheiden, ob eine Plattform {name0} als Dienst anbietet.',
  'sentence.decide-missing-target':
    '{name0} registrieren und sagen, wer sich darum kümmert.',
  'sentence.decide-unserved-need':
    'Entscheiden, ob das Gewünschte angeboten wird: {name0}.',
  'sentence.waiting-with-own':
    '{n0|Team macht|Teams machen} mit etwas Eigenem weiter.',
  'sentence.waiting-with-own-some': 'Teams machen mit etwas Eigenem weiter.',
  'sentence.until-then-unknown':
    'Bis dahin lässt sich nichts sagen über „{w0}“.',
  'sentence.until-then-unknown-two':
    'Bis dahin lässt sich nichts sagen über „{w0}“ und „{w1}“.',
  'sentence.until-then-unknown-three':
    'Bis dahin lässt sich nichts sagen über „{w0}“, „{w1}“ und „{w2}“.',
  'sentence.until-then-unknown-and-more':
    'Bis dahin lässt sich nichts sagen über „{w0}“, „{w1}“ und mehr.',
  'sentence.make-easier': '{name0} leichter benutzbar machen',
  'sentence.could-serve':
    'Nachsehen, ob {name0} dem dienen könnte, was sich gleicht',
  'sentence.ask-new-consumers': 'Die neuen Nutzenden fragen, was sie brauchen',
  'sentence.new-this-week': 'Neu in dieser Woche: {name0}.',
  'sentence.answer-in-catalog': 'Im Katalog beantworten: {w0}',
  'sentence.do-compare-two':
    '{name0} und {name1} vergleichen: Könnte eines beiden dienen?',
  'sentence.do-compare-three':
    '{name0}, {name1} und {name2} vergleichen: Könnte eines allen dienen?',
  'sentence.do-compare-many':
    '{name0} mit {n0|ähnlichen|ähnlichen} vergleichen: Könnte eines allen dienen?',
  'sentence.do-same-capability': 'Klären, wer {name0} allen anbietet.',
  'sentence.do-several-technologies':
    'Herausfinden, was {name0} nicht kann, das andere brauchen.',
  'sentence.do-team-dependencies':
    '{name0} bauen lassen, ohne so viele Teams fragen zu müssen.',
  'sentence.do-few-carry-many':
    'Dafür sorgen, dass sich Teams bei {name0} selbst bedienen können.',
  'sentence.do-long-chain':
    'Die Kette von Teams zwischen {name0} und {name1} verkürzen.',
  'sentence.do-declared-friction': 'Beheben, was {name0} aufhält.',
  'sentence.do-lead-time': 'Den Weg von {name0} in die Produktion verkürzen.',
  'sentence.do-hard-surfaces': '{name0} leichter benutzbar machen.',
  'sentence.do-products-name-managers-platforms-do-not':
    'Für Plattformen Produktleitungen nennen, zuerst für {name0}.',
  'sentence.do-lead-named-as-manager':
    '{name0} neben der Leitung der Entwicklung eine Produktleitung geben.',
  'sentence.do-owned-by-person-or-department':
    'Eine Produktleitung für {name0} nennen.',
  'sentence.do-behind-products': '{name0} so gut pflegen wie die Produkte.',
  'sentence.do-findings-stay-open':
    'Erledigen, was bei {name0} schon lange offen ist.',
  'sentence.do-few-people-carry-many':
    '{name0} so besetzen, wie viele darauf bauen.',
  'sentence.do-unstable-foundations':
    'Klären, ob sich andere auf {name1} verlassen dürfen.',
  'sentence.do-mutual-dependencies': '{name0} und {name1} entflechten.',
  'sentence.do-private-stores': '{name1} hinter eine API stellen.',
  'sentence.do-old-versions-in-use':
    'Teams beim Wechsel von {name0} zu {name1} helfen.',
  'sentence.do-answer-concern':
    'Eine gemeinsame Antwort für alle Teams finden: {w0}.',
  'sentence.do-see-to-mark': 'Ein Team für alle mit {name0} betrauen.',
  'sentence.do-see-to-sign-in':
    'Vereinbaren, wie sich Aufrufende bei APIs anmelden.',
} as const;
