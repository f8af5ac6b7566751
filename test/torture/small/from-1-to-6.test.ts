import { testRows } from './test-rows.ts';

testRows(1, 6);
