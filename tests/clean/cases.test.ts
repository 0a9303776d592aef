import { testCases } from '../support/cases.ts';
import { cleanCase } from '../support/cleanCase.ts';

testCases('clean', cleanCase);
