import { WordGroup } from './words';

/**
 * Words of the same meanings in languages other than English: whom an
 * organisation serves and what they do (product), what is built on and who
 * builds (platform). Words that are common in English or in another of these
 * languages with another meaning are left out. Upper case and accents do not
 * matter.
 */
interface Language {
  language: string;
  platform: string;
  product: string;
}

const LANGUAGES: readonly Language[] = [
  {
    language: 'German',
    platform: `schnittstelle, schnittstellen, rechenzentrum, entwicklungsumgebung, entwicklungsteams, laufzeitumgebung,
      protokollierung, zugriffsverwaltung, geteilte, zentrale dienste, automatisierung, bausteine, baukasten,
      anbindung, konfigurationsverwaltung, virtuelle maschinen, netzwerk, lastverteilung`,
    product: `buerger, bürger, bürgerinnen, bürgerportal, kundinnen, kundenservice, kundenkonto, fahrgast, fahrplan,
      fahrkarte, fahrkarten, patientinnen, arzttermin, termine, terminbuchung, schüler, studierende, lehrer,
      versicherte, versicherungsnehmer, bestellen, lieferung, lieferungen, gutschein, gutscheine, mandanten, anträge,
      antrag, bewerber, bewerbung, bewerbungen, spieler, leser, abonnenten, reservierung, reservierungen, zahlungen,
      überweisung, überweisungen, konto, kredit, kredite, wohnungen, verbraucher, haushalte, landwirte,
      vertrieb, webauftritt, speisekarte, reisen, hotelbuchung`,
  },
  {
    language: 'Spanish',
    platform: `interfaz de programacion, tuberia de datos, canalizacion, entorno de desarrollo, servicios comunes,
      servicios compartidos, componentes comunes, autenticacion, autorizacion, orquestacion, automatizacion,
      equipos de desarrollo, plantilla, plantillas, nube, registro centralizado`,
    product: `usuario final, paciente, pasajero, cita medica, citas, prestamo, prestamos, cuenta bancaria, hipoteca,
      hipotecas, aseguradora, polizas, comprador, compradores, vendedores, envio, envios, entrega, entregas, factura,
      viaje, viajes, vuelo, vuelos, hoteles, restaurante, restaurantes, estudiantes, estudiante, profesores, empleados,
      nomina, tramites, tramite, contribuyentes, mascotas, peliculas, jugadores, inmuebles, tienda en linea, ecommerce,
      comercio electronico, atencion al cliente, consumidores, socios, suscriptores, banca`,
  },
  {
    language: 'French',
    platform: `environnement de developpement, equipes de developpement, services communs, composants communs,
       authentification, integration continue, hebergement, grappe, journalisation,
      bibliotheques, modeles de projet, chaine d integration`,
    product: `client final, utilisateurs finaux, patients, passager, voyageur, usagers, usager, rendez vous, ordonnance,
      ordonnances, prets, compte bancaire, hypotheque, assures, acheteur, acheteurs, vendeurs, livraison,
      livraisons, facture, facturation, voyages, billets, billet, hotellerie, etudiants, etudiant, eleves,
      enseignants, salaries, salarie, demarches, contribuables, joueurs, immobilier, magasin, magasins,
      boutique en ligne, service client, consommateurs, abonnement, abonnements, banque, fidelite, agriculteurs`,
  },
  {
    language: 'Portuguese',
    platform: `biblioteca compartilhada, ambiente de desenvolvimento, times de desenvolvimento, servicos comuns,
      autenticacao, autorizacao, orquestracao, automacao, nuvem, esteira, esteira de deploy, observabilidade, modelos de projeto,
      componentes reutilizaveis, padronizacao`,
    product: `cliente final, usuario final, consumidor, consumidores, paciente, passageiro, consulta medica, emprestimo,
      emprestimos, conta bancaria, conta corrente, financiamento, seguradora, comprador, vendedores, vendedor,
      entrega, entregas, fatura, boleto, boletos, viagem, viagens, passagens, passagem, hospedes, estudantes, alunos,
      professores, funcionarios, folha de pagamento, contribuintes, filmes, jogadores, imoveis, loja virtual, lojas,
      comercio eletronico, atendimento ao cliente, assinantes, pix, cartao de credito, pedido, pedidos, lojista, lojistas`,
  },
  {
    language: 'Italian',
    platform: `piattaforma, piattaforme, infrastruttura, libreria, librerie, sviluppatori, sviluppatore, condiviso,
      condivisa, riutilizzabile, riutilizzabili, monitoraggio, osservabilita, strumenti di sviluppo, autenticazione,
      orchestrazione, distribuzione continua, servizi comuni`,
    product: `clienti, carrello, negozio, negozi, ordini, acquisto, acquisti, prenotazione, prenotazioni, passeggeri,
      viaggiatori, cittadino, cittadini, pazienti, paziente, sito web, vendite, fatture, fatturazione, assicurazione,
      assicurazioni, studenti, utenti finali, ristorante, ristoranti, spedizione, spedizioni, pagamenti bollette,
      banca, prestito, prestiti, abbonati, consumatori`,
  },
  {
    language: 'Dutch',
    platform: `infrastructuur, bibliotheek, bibliotheken, ontwikkelaars, ontwikkelaar, gedeelde, herbruikbare,
      herbruikbaar, bouwstenen, gemeenschappelijke, uitrol, bewaking, ontwikkelomgeving`,
    product: `klant, klanten, klantenservice, winkelwagen, winkel, webwinkel, bestelling, bestellingen, boeking, boekingen,
      reizigers, reiziger, reserveringen, burgers, inwoners, patienten, verkoop, facturen, factuur, verzekering,
      verzekeringen, studenten, eindgebruikers, eindgebruiker, aanvragen, aanvraag, consument, consumenten,
      medewerkers, bezorging, hypotheek, hypotheken, gemeente, spelers, huurders`,
  },
  {
    language: 'Swedish, Norwegian, Danish',
    platform: `plattformar, infrastruktur, bibliotek, utvecklare, utvikler, utviklere, udviklere, delade, delte, felles,
      fælles, gemensam, gemensamma, gjenbrukbar, gjenbrukbare, genbrugelige, återanvändbar, overvåking, overvågning,
      övervakning, byggeklosser`,
    product: `kund, kunder, kunderna, kundene, kundeservice, varukorg, handlekurv, indkøbskurv, butik, butikk, nettbutikk,
      webbutik, beställning, beställningar, bestilling, bestillinger, bokning, bokningar, bestillinger, resenärer,
      passasjerer, medborgare, innbyggere, borgere, patienter, pasienter, försäljning, fakturor, fakturaer,
      försäkring, forsikring, studenter, elever, slutanvändare, sluttbrukere, søknad, søknader, ansökan, dagpenger,
      sykmelding, sykepenger, foreldrepenger, arbeidsgiver, arbeidsgivere, veileder, bruker, brukere`,
  },
  {
    language: 'Polish, Czech',
    platform: `platforma, infrastruktura, biblioteka, knihovna, programiści, programistów, deweloperów, vývojáře, vývojáři,
      współdzielone, współdzielona, sdílené, wdrażanie, monitorowanie, nasazení, narzędzia`,
    product: `klient końcowy, klientów, klienci, zákazník, zákazníci, zákazníky, koszyk, košík, sklep, obchod, zamówienie,
      zamówienia, objednávka, objednávky, rezerwacja, rezerwacje, rezervace, pasażerowie, pacjent, pacjenci, pacienti,
      obywatel, obywatele, občan, občané, sprzedaż, faktury, ubezpieczenie, ubezpieczenia, pojištění, studenci,
      wnioski, kredyty, kredyt, gracze, podróżni`,
  },
  {
    language: 'Russian, Ukrainian',
    platform: `платформа, платформы, платформи, инфраструктура, інфраструктура, библиотека, библиотеки, бібліотека,
      разработчиков, разработчики, розробників, розробники, мониторинг, моніторинг, кластер, фреймворк, общие компоненты,
      переиспользуемые, развертывание, розгортання, шлюз, конвейер, наблюдаемость`,
    product: `клиент банка, клиентов, клиентам, клієнтів, покупатель, покупатели, покупателей, покупців, корзина, кошик,
      магазин, интернет магазин, заказ, заказы, заказов, замовлення, бронирование, бронювання, пассажиры, пациент,
      пациенты, пацієнт, граждан, граждане, громадян, продажи, продажів, страхование, страхування, студенты, студентів,
      сайт, доставка, кредит, кредиты, пользователей приложения, мобильное приложение, игроки, лояльности`,
  },
  {
    language: 'Turkish',
    platform: `platformu, altyapi, altyapı, kütüphane, kütüphanesi, geliştirici, geliştiriciler, ortak, paylaşılan,
      izleme, dağıtım, çerçeve`,
    product: `müşteri, müşteriler, müşterileri, sepet, mağaza, sipariş, siparişler, rezervasyon, rezervasyonlar, yolcu,
      yolcular, hastalar, vatandaş, vatandaşlar, satış, satışlar, fatura, faturalar, sigorta, öğrenci, öğrenciler,
      web sitesi, kargo, banka, kredi, alışveriş, ödeme sayfası`,
  },
  {
    language: 'Indonesian, Vietnamese',
    platform: `infrastruktur bersama, pustaka, pengembang, nền tảng, hạ tầng, thư viện, nhà phát triển, dùng chung`,
    product: `pelanggan, keranjang, toko, pesanan, pemesanan, penumpang, pasien, penjualan, belanja, nasabah, pembeli,
      khách hàng, giỏ hàng, cửa hàng, đơn hàng, đặt vé, hành khách, bệnh nhân, bán hàng, người mua, học sinh`,
  },
  {
    language: 'Arabic, Hebrew, Persian',
    platform: `البنية التحتية, المطورين, مكتبة برمجية, פלטפורמה, תשתית, תשתיות, מפתחים, ספרייה, زیرساخت, توسعه دهندگان`,
    product: `العملاء, الزبائن, المتجر, الطلبات, الحجز, المرضى, المواطنين, לקוחות, לקוח, חנות, הזמנות, מטופלים, אזרחים,
      مشتری, مشتریان, فروشگاه, سفارش, بیماران`,
  },
  {
    language: 'Chinese',
    platform: `开发平台, 技术平台, 数据平台, 基础服务, 基础平台, 服务治理, 脚手架, 注册中心, 配置中心, 消息队列, 服务网格,
      开发工具, 组件, 中間件, 開發者, 監控, 平臺, 容器, 运维, 流水线, 日志, 鉴权, 权限中心`,
    product: `顧客, 客戶, 訂單, 用户中心, 会员中心, 购买, 下单, 支付页面, 商家, 门店, 外卖, 酒店, 机票, 旅游, 游戏, 学生, 教师,
      保险, 贷款, 银行客户, 居民, 市民, 公民, 医院, 挂号, 消费者, 客服, 优惠券, 直播, 短视频, 官网, 電商`,
  },
  {
    language: 'Korean',
    platform: `공용, 사내 플랫폼, 데이터 플랫폼, 파이프라인, 컨테이너, 인증 서버, 로깅, 컴포넌트, 개발 도구, 자동화`,
    product: `사용자 앱, 구매, 판매자, 구매자, 쿠폰, 배송, 병원, 학생, 보험, 대출, 은행 고객, 여행, 호텔, 게임, 시민, 음식,
      고객센터, 상품, 회원가입, 홈페이지`,
  },
  {
    language: 'Japanese',
    platform: `共有, 共通基盤, データ基盤, 認証基盤, 開発基盤, コンテナ, パイプライン, コンポーネント, 開発ツール, 自動化, ゲートウェイ`,
    product: `利用者, 購入, 商品, 決済画面, ユーザー向け, クーポン, 配送, 病院, 学生, 保険, ローン, 旅行, ホテル, ゲーム, 市民, 住民,
      顧客向け, 店頭, ポイント会員, 採用`,
  },
];

const WEIGHT = 1.1;

/** All languages as groups of words. */
export const LANGUAGE_WORDS: readonly WordGroup[] = [
  {
    weight: WEIGHT,
    words: LANGUAGES.flatMap(({ platform }) => split(platform)),
  },
  {
    weight: -WEIGHT,
    words: LANGUAGES.flatMap(({ product }) => split(product)),
  },
];

function split(list: string): string[] {
  return list
    .split(',')
    .map(words => words.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}
