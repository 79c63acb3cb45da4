import { readTitleCategory } from './jobTitle';

describe('readTitleCategory', () => {
  it.each([
    ['Platform Product Manager', 'platform-product-manager'],
    ['Senior Product Manager, Developer Platform', 'platform-product-manager'],
    ['Platform PM', 'platform-product-manager'],
    [
      'Product Owner – Internal Developer Experience',
      'platform-product-manager',
    ],
    ['Produktmanagerin Plattform', 'platform-product-manager'],
    ['Cheffe de produit, plateforme', 'platform-product-manager'],
    ['平台产品经理', 'platform-product-manager'],
    ['Product Manager', 'product-manager'],
    ['Group Product Manager (Checkout)', 'product-manager'],
    ['PRODUCT OWNER', 'product-manager'],
    ['Head of Product', 'product-manager'],
    ['VP Product', 'product-manager'],
    ['Gerente de Producto', 'product-manager'],
    ['Gerente de Produto', 'product-manager'],
    ['プロダクトマネージャー', 'product-manager'],
    ['프로덕트 매니저', 'product-manager'],
    ['Engineering Lead', 'engineering-lead'],
    ['Engineering Manager, Platform', 'engineering-lead'],
    ['Tech-Lead', 'engineering-lead'],
    ['Lead Software Engineer', 'engineering-lead'],
    ['Head of Platform', 'engineering-lead'],
    ['Head of Product Engineering', 'engineering-lead'],
    ['Director of Engineering', 'engineering-lead'],
    ['CTO', 'engineering-lead'],
    ['Teamleiter Entwicklung', 'engineering-lead'],
    ["Chef d'équipe", 'engineering-lead'],
    ['Líder técnico', 'engineering-lead'],
    ['Jefa de ingeniería', 'engineering-lead'],
    ['テックリード', 'engineering-lead'],
    ['Software Engineer', 'other'],
    ['Product Designer', 'other'],
    ['Product Marketing Manager', 'other'],
    ['Project Manager (PM)', 'other'],
    ['Head of Sales', 'other'],
    ['Platform Engineer', 'other'],
  ])('%s is %s', (title, category) => {
    expect(readTitleCategory(title)).toBe(category);
  });

  it('has none for what is no text', () => {
    expect(readTitleCategory(['CTO'])).toBeUndefined();
    expect(readTitleCategory(' ')).toBeUndefined();
  });
});
