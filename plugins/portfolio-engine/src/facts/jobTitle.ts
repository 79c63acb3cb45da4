import { boundedText } from './boundedText';
import { TitleCategory } from './types';

const MAX_TITLE = 200;

/** Product management, in the languages that catalogs have been seen in. */
const PRODUCT_MANAGER = new RegExp(
  [
    String.raw`\bproduct (line |portfolio |group |area )?(manager|management|owner|lead|leader)\b`,
    String.raw`\b(head|director|vp|vice president|chief) (of )?product\b(?! (engineering|design|marketing|security|operations|analytics|support))`,
    String.raw`\b(chief product|produktmanager|produktmanagerin|produktleiter|produktverantwortlich|produktchef|productmanager)`,
    String.raw`\b(chef|cheffe|responsable|directeur|directrice|gestionnaire) (de |du )?produit`,
    String.raw`\b(gerente|jefe|jefa|responsable|director|directora|gestor|gestora|líder|lider) (de |del )?produc?to`,
    String.raw`\b(responsabile|direttore) (di |del )?prodotto`,
    'プロダクト ?(マネージャ|オーナー|責任者)',
    '(产品|產品)(经理|經理|负责人|負責人|总监|總監)',
    '(프로덕트|제품|상품) ?(매니저|관리자|오너|책임자)',
  ].join('|'),
  'u',
);

/** The abbreviation, which project and programme managers use as well. */
const ABBREVIATED = /\b(pm|cpo|gpm|tpm)\b/;
const OTHER_MANAGER = /\b(project|programme|program|projekt|proyecto)\b/;

const PLATFORM =
  /\b(platform|plattform|plateforme|plataforma|piattaforma|infrastructure|developer (experience|tools|tooling|productivity)|devex|internal tools|paved road)|プラットフォーム|平台|플랫폼/u;

const ENGINEERING_LEAD = new RegExp(
  [
    String.raw`\b(engineering|development|software|technical|tech|team|platform|devops|sre|infrastructure|architecture) (team )?(manager|lead|leader|director|head)\b`,
    String.raw`\bsoftware (engineering|development) (manager|lead)\b`,
    String.raw`\b(lead|principal lead|managing) (\w+ )?(engineer|developer|architect|programmer)\b`,
    String.raw`\b(head|director|vp|vice president) (of )?(software |product |platform )?(engineering|development|technology|platforms?|infrastructure|architecture|devops|sre|it|cloud|data|security|software|operations)\b`,
    String.raw`\b(cto|chief technology|chief technical|teamlead|techlead|teamleiter|teamleitung|entwicklungsleiter|entwicklungsleitung|abteilungsleiter|technischer leiter|leiter(in)? (der )?(entwicklung|software|it|plattform))`,
    String.raw`\b(responsable|directeur|directrice|chef) (de la |de l.|de |d.|du )?(technique|équipe|ingénierie|développement|plateforme)`,
    String.raw`\b(líder|lider|gerente|jefe|jefa|director|directora|gestor) (de |del |do |da )?(técnico|tecnico|técnica|tecnica|ingeniería|engenharia|desarrollo|desenvolvimento|tecnología|plataforma)`,
    'テックリード|(開発|エンジニアリング) ?(マネージャ|リード|部長)',
    '(技术|技術|研发|研發|工程)(负责人|負責人|经理|經理|总监|總監|主管)',
    '(개발|기술|엔지니어링) ?(팀장|리드|매니저|책임자)|테크 ?리드',
  ].join('|'),
  'u',
);

/**
 * The category of a job title. The text itself is personal and goes no
 * further than this function. Undefined for what is no text.
 */
export function readTitleCategory(value: unknown): TitleCategory | undefined {
  const title = boundedText(value, MAX_TITLE)
    ?.toLowerCase()
    .replace(/[-_/,;:()|&]+/g, ' ')
    .replace(/ {2,}/g, ' ');
  if (title === undefined) {
    return undefined;
  }
  if (
    PRODUCT_MANAGER.test(title) ||
    (ABBREVIATED.test(title) && !OTHER_MANAGER.test(title))
  ) {
    return PLATFORM.test(title)
      ? 'platform-product-manager'
      : 'product-manager';
  }
  return ENGINEERING_LEAD.test(title) ? 'engineering-lead' : 'other';
}
