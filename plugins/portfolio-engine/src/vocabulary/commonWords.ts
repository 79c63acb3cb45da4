/*
 * Verbs, adverbs and other words that any sentence may have, in any trade: they
 * tell how something is said, not what it is about. Lower case, without
 * accents. What is the name of a trade or of a thing as well ("book", "order",
 * "ship", "charge", "bill", "rate", "schedule", "match") is left out on
 * purpose: there it is what a unit is for. So are "care", "lead", "deal", "permit"
 * and the like, of which a trade has made a noun.
 */

/** English verbs; their forms in -s, -ed and -ing are known by their endings. */
const VERBS = split(`
  accept achieve adjust affect agree aim allow apply appreciate ask assume attempt avoid
  become become becomes became begin begins began begun believe belong bring brings brought carry carries carried
  catch catches caught choose chooses chose chosen come comes came coming combine compare complete concern
  consider consist continue cope decide depend deserve determine differ discover do
  done doing eliminate enjoy exist expect explain extend fail fall falls fell fallen feel feels felt 
  fill follow forget forgets forgot forgotten gain gather give gives gave given go goes going gone went
  grow grows grew grown guess happen hope imagine improve increase indicate intend introduce involve 
  kept knew know known knows lack led left lets letting lie lies lose loses look
  made make makes making mean means meant mention miss need obtain occur open
  ought own paid perform prefer prepare prevent proceed promise prove put puts putting raise
  reach react realize realise recognize recognise reduce refer regard relate rely relies relied remain remember
  replace represent reveal run runs ran said saw say says seek seeks seem seen sees send sent sets shape 
  should sit sits solve speak speaks spoke spoken spend spends spent stay step stop strive
  suggest take takes taken taking took talk tell tells told tend think thinks thought tried tries try
  understand understands understood vary varies wants won wonder`);

/** English adverbs, and words of , time and degree. */
const ADVERBS = split(`
  absolutely accordingly across actually afterwards again ago ahead almost alone along already always altogether
  anybody anyhow anymore anyone anything anyway anywhere apart around aside away back backwards basically behind beside
  besides beyond both bottom briefly certain certainly clearly closely commonly completely concerning consequently
  considering constantly correctly currently daily definitely despite directly down downward each early effectively
  efficiently elsewhere enough entire entirely equally especially essentially even eventually ever every everybody
  everyday everyone everything everywhere exactly except extremely fairly far finally first forever former formerly forth
  forward frequently fully further furthermore generally gladly globally gradually greatly half hardly heavily hence hereby
  highly however immediately indeed independently individually initially inside instantly instead inward later lastly
  lately latter less likely literally little locally long longer loosely lots mainly manually maybe meanwhile merely
  moreover mostly much namely near nearby nearly necessarily never nevertheless next nobody none nonetheless normally
  nothing notably now nowadays nowhere obviously occasionally often once onward onwards opposite originally otherwise
  outside overall particular particularly partly past perhaps periodically plus possibly potentially practically precisely
  preferably presumably previously primarily probably promptly properly proper purely quickly quietly quite rarely rather
  readily really reasonably recently regarding regardless regularly relatively reliably respectively roughly
  safely seamless seamlessly securely seldom separately seriously several shortly significantly similarly simply
  simultaneously since slightly slowly smoothly somebody somehow someone something sometime sometimes somewhat somewhere
  soon specially specifically still strictly strongly subsequently successfully suddenly sufficiently supposedly sure surely
  temporarily thereby therefore thereof thoroughly though thus together tomorrow tonight too totally towards toward truly
  twice typically ultimately unless unlike until upward upwards usually various virtually well whatever
  whatsoever whenever whereas wherever whereby whether whichever whoever wholly widely within worldwide yesterday yet
  today twice again behalf instead together kind sort ones thing things moment 
  ready able unable certain main major minor key whole entire own proper real actual true false wrong 
  easy hard simple clear useful helpful nice friendly busy quick fast slow early late short long wide deep
  cheap rich huge tiny tall young older oldest newer newest bigger biggest smaller smallest larger largest better worse`);

/** German verbs and adverbs. */
const GERMAN = split(`
  ab aber allein allem allen aller alles als also anders auch auf ausserdem bald beide beiden beim bekommen bereits besonders
  besteht bietet bisher bleiben bleibt braucht brauchen bringen bringt da dabei dadurch dafur dagegen daher damit danach
  daneben dann daran darauf daraus darin daruber darum davon davor dazu denn dennoch deren derer derzeit desto deshalb
  dessen dient dienen diese diesem diesen dieser dieses doch dort dran drauf durch durfen eben ebenfalls ebenso eigene eigenen
  eigentlich einfach einige einigen einmal endlich enthalt entsprechend erhalt erhalten ermoglicht erst etwa etwas fast
  finden findet folgende fuhrt gab ganz gar geben gegen gegeben gehen geht gehoren gehort gemacht gemeinsam genau genug gern
  gerade gibt gilt ging gleich haben halten hatte hier hilft hinter hinzu ihre ihrem ihren ihrer immer indem innerhalb
  insbesondere irgend jede jedem jeden jeder jedes jedoch jemals jetzt jeweils kam kann kein keine keinen keiner kennen kennt
  konnen kommt kommen kurz lang lange lassen lasst leicht liegt liefert machen macht manche mehr mehrere meist
  meistens mochte muss mussen namlich neben nehmen neu neue neuen neuer nie niemals niemand nimmt noch nun nur ob oben
  obwohl oft ohne schnell schon sehen sehr seit seiner seinem seinen selbst setzt sieht sobald sofort sogar solche
  soll sollen sollte sondern sonst sorgt soweit sowie sowohl spater stehen stellt stets steht taglich trotz trotzdem
  tun tut uberall ubrigens umfasst ungefahr unser unten unter verwendet viel viele vielen vielleicht vollig vom vorher wahrend
  wann war waren warum weil weitere weiteren weiter welche welchem welchen welcher wenig wenige wenn wer weiss wieder wirklich
  wissen wo wobei wohl wollen wurde wurden ziemlich zuerst zudem zugleich zuletzt zusammen zwar zwischen`);

/** French, Spanish, Portuguese and Italian ones. */
const ROMANCE = split(`
  afin ainsi alors apres assez aucun aucune aujourd auquel autant autre autres autour avant avoir beaucoup bien
  bientot celle celles celui cependant certain certains ceux chaque chez comme contre dedans dehors deja depuis
  derriere dessous dessus devant doit doivent donc donne donner dont elle elles encore enfin ensemble ensuite entre est etait
  etaient ete etre eux facilement fait faire font fois gere gerer grace hors ici ils jamais jusque lorsque lors mais meme memes
  mieux moins notamment notre nous ont parce parfois parmi partout pendant permet permettre permettent peu peut peuvent plupart
  plus plusieurs plutot pourquoi pouvoir presque puis quand quel quelle quelque quelques quoi rien sait savoir selon sera
  seul seulement soit sous souvent surtout tandis tant tel telle tous tout toute toutes toujours tres trop trouve vers
  veut voici voir votre vous vraiment
  ademas adonde ahi ahora algo alguien algun alguna algunas alguno algunos alli ambos ante antes aquel aquella aqui asi aun
  aunque bajo bastante bien cada casi cierto como contra cual cuales cualquier cuando cuanto debe deben debajo decir dentro desde
  despues detras donde durante ella ellas ellos encima entonces era eran eres esa esas ese eso esos esta estaba estado estan
  estar estas este esto estos fue fueron gracias hace hacen hacer hacia hasta hay incluso jamas junto lejos luego mediante
  mejor menos mientras mismo misma mucho muchos mucha muchas muy nada nadie ninguno nosotros nuestra nuestro nunca otra otras otro
  otros pero permite permiten poco poder porque primero pronto propio puede pueden pues quien quiere sabe saber segun ser siempre
   sino sobre solo solamente somos tambien tampoco tanto tener tiene tienen todavia todo todos toda todas traves unas unos
  usted vez veces
  agora ainda alem algum alguma alguns aquele aquela aqui assim ate atras atraves bem cada caso cerca coisa comigo contudo
  dela dele deles depois dessa desse desta deste devem deve disso disto dizer durante ela elas ele eles embora enquanto entao
  essa essas esse esses esta estao estar estava este estes eram fazer faz fica foi foram havia hoje isso isto ja la lhe logo longe
  mais mas melhor menos mesmo mesma muito muita muitos nada nao nem nenhum nessa nesse nesta neste nosso nossa nunca onde ontem
  outra outras outro outros parte perto pode podem pois porque porem portanto pouco primeiro proprio qual quais qualquer quando quanto
  quase quem sabe saber sempre seja sendo ser sera seu seus sua suas sob somente tal talvez tambem tanto tem tempo ter teve toda todas
  todo todos tudo vai vamos vez vezes voce voces
  abbastanza adesso affinche alcune alcuni allora almeno alla alle allo altra altre altri altro anche ancora appena assai attraverso
  avere avanti aveva bene ciascuno circa cioe cosa cosi cui dall dalla dalle dallo davanti dentro deve devono dietro dopo dove dovrebbe
  durante ecco ella entro erano essere essa esse essi esso fare fatto fino finche fino forse fuori gia grazie hanno ieri infatti
  inoltre insieme intanto invece lontano loro lungo magari mai meglio meno mentre mezzo mia mio molta molte molti molto nemmeno
  neppure nessuno niente noi nostra nostro nulla ogni oggi oltre ora ossia ovvero ovunque pero perche permette piu poca poche pochi
  poco poi possono potere presso prima proprio puo qua qualche qualcosa qualcuno quale quali qualsiasi quando quanto quasi quella
  quelle quelli quello questa queste questi questo qui quindi quindi sa sapere sarebbe se sempre senza sia siamo solo soltanto sopra
  sotto spesso stata stati stato stessa stesso subito sulla sulle suo sua tanta tanti tanto troppo tuo tutta tutte tutti
  tutto tuttavia ugualmente usa verso viene vicino voi volta vostro`);

/** Dutch, and the languages of the North. */
const GERMANIC = split(`
  aan achter af al alle alleen alles als altijd ander andere anders behalve beide bij binnen boven bijna daar daarbij daarin
  daarmee daarna daarom daarvoor dan dat deed denkt dezelfde die dit doen doet doch doe door dus dwars echter eens eerst eerste
  eigen elk elke enige enkele ergens gaan gaat gebruikt gedaan geeft geen gemaakt geweest geven haar had hebben heeft hele hem
   hier hierbij hoe hun iedere iedereen iemand iets inzicht jullie kan kennen komt komen kon kunnen later maakt maar maken
  meer meest mijn minder misschien moet moeten mogelijk na naast nadat nergens niemand niets nog nooit nu ofwel omdat omhoog
  onder ons onze ook opnieuw over overal reeds samen sinds snel soms steeds straks tegen terug terwijl thans tijdens toch
  toen tot tussen vaak vanaf veel verder vervolgens via volgens voordat vooral waar waarbij waarin waarmee waarom wanneer want waren
  weer weet weinig welke werd werden weten wie wil willen worden zal zeer zelf zelfs ziet zij zich zijn zoals zodat zonder zou zullen
  alla allt alltid andra att av bara behover bli blir bort darfor dar dem den denna deras dessa det detta din dina ditt
  efter eller en endast ett finns fler flera for fran fram fick fore forst ganska genom ger gor gora hade han har helt hem henne
  hjalper hon honom hos hur igen inga ingen inget innan inne inom inte istallet ja kommer kan lika lite manga med medan
  mellan mer mest mig min mina mitt mot mycket maste nagon nagot nagra nar nastan nej ner nu nya och ocksa ofta
  om oss pa redan samma sedan ser sig sina sitt ska skall skulle som snabbt snart till tillsammans tva under upp ur utan ut vad
  var vara varfor varje vart veta vi vid vilka vilken vill aldrig alltsa annars
  ble bli blir bruk brukes bruker dagens deg dere det dette disse eller enn etter fikk finnes flere foran forste fra ga gar gjennom
  gjor gjore gjort hadde hans har hun hva hvem hver hvilke hvis hvor hvordan hvorfor igjen ikke ingen ja jeg kan kommer 
  lage langt lett litt mange med meget mellom mens mer mest min mitt mot mye na nar nesten noe noen nok nye og ogsa
  om opp oss over pa sa samme selv sine sitt skal skulle slik snart som svaert til tilbake uten ut vare ved vei vel 
  vil vite vaere vaert var
  alle allerede altid anden andet andre bare bliver blive brug bruge bruges burde derefter derfor disse dog efter eller endnu enhver
  faar fik findes fleste foer foerst forskellige gennem gav giver goer goere gor haft hvad hver hverken hvilken hvornaar hvornar igen ikke
  imellem ingen inden lidt ligesom maske meget mens mere mindre naar naesten nogen noget nogle nu ofte op ogsaa saa saadan sammen
  senere sidste siden skulle snart stadig stor ud uden vaere vaeret vores`);

/** Polish, Czech, Turkish and Indonesian ones. */
const OTHERS = split(`
  aby albo ale bardzo bez bedzie beda byc byl byla bylo byly chce ciagle czy czyli dla dlaczego dlatego do dobrze dokad dzisiaj gdy
  gdzie gdyz ich ile inne inny jak jaka jakie jako jednak jego jej jest jestem jeszcze jesli juz kazdy kazda kiedy kilka kto ktora
  ktore ktory ktorych lub ma maja miedzy moga moze mozna musi na nad nadal nawet nic nich nie nigdy niz obecnie oraz pod podczas
  poza potem potrzebne przed przez przy raz razem sa sie swoje tak taka takie tam tego tej ten teraz tez to tutaj tylko tym umozliwia
  wie wiedziec wiec wiele wlasnie wszystkie wszystko wtedy wszedzie zawsze zeby znowu
  ani anebo asi az bez bude budou byl byla bylo byt co coz dal dale dalsi dnes do dokud ho hodne jak jako jaky je jeho jejich jen
  jenom jeste jestlize jsem jsou kam kazdy kde kdo kdy kdyz ktera ktere ktery mezi mit mnoho muze mohou musi nad naproti nebo necht
  nejsou neni nektere nic nich nikdo nikdy od ona oni pak po pod pokud potom pouze prave pred pres pri proc proto protoze
  skoro sve svych tady take takze tam tato tedy ten tento teto tim tohle tomto tu umoznuje uz vam vice vse vsak vsechny vzdy za zde zpet
  acaba ama ancak arada artik asla aslinda ayni az bana bazi belki ben beri bile bir biraz bircok biri birkac biz boyle bunlar bunu
  burada butun cok cunku daha dahi degil diger diye eger en fakat gibi gore hala hangi hatta hem henuz hep hepsi her herhangi
  herkes hic icin iken ile ilgili ise iste kadar karsi kendi kez ki kim kimse mi nasil ne neden nerede niye olan olarak oldu oldugu
  olmak olur onlar onun oysa oyle pek sadece sanki sey siz sonra simdi tarafindan tum uzere var ve veya ya yani yapar yapmak yine yok
  zaten
  ada adalah agar akan anda antara apa atau bagi bahwa banyak baru beberapa belum bisa bukan dalam dan dapat dari dengan di dia hanya
  harus hingga itu jadi juga kami kepada ketika kita lagi lain lalu lebih maka masih melalui mereka namun oleh pada paling para pernah saat
  saja sama sampai sangat saya sebagai sebelum sebuah secara sedang sehingga sejak selalu seluruh semua seperti serta setelah
  setiap sudah supaya tanpa telah tentang tersebut terhadap tetapi tidak untuk yang`);

/** English ones: also with the endings -s, -ed and -ing. */
export const COMMON_ENGLISH: readonly string[] = [...VERBS, ...ADVERBS];

/** Those of other languages: as they stand. */
export const COMMON_ELSEWHERE: ReadonlySet<string> = new Set([
  ...GERMAN,
  ...ROMANCE,
  ...GERMANIC,
  ...OTHERS,
]);

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
