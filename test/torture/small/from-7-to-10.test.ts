import { testRows } from './test-rows.ts';

testRows(7, 10);
