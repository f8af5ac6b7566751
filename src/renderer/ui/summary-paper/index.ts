export { ChangeList } from './change-list.tsx';
export { SignatureList } from './signature-list.tsx';
export { SummaryPaper } from './summary-paper.tsx';
