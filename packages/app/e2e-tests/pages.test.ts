import { testPages } from './pages';

testPages({ catalog: '/' });
