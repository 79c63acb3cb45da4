import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Time enough for a machine that does other things as well.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(30_000);
