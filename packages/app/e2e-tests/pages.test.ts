import { expectAccessible } from './axe';
import { ownPage } from './ownPart';
import { testPages } from './pages';

testPages({
  system: 'new frontend system',
  catalog: '/',
  check: page => expectAccessible(page, ownPage(page)),
});
