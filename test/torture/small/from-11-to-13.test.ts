import { testRows } from './test-rows.ts';

testRows(11, 13);
