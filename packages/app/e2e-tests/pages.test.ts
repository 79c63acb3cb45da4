import { testPages } from './pages';

testPages({ system: 'new frontend system', catalog: '/' });
