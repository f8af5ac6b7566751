export { BoundaryPage } from './boundary-page.tsx';
export { LibraryFrame } from './library-frame.tsx';
export { QuestionsPage } from './questions-page.tsx';
export { ToolPage } from './tool-page.tsx';
export { ToolsPage } from './tools-page.tsx';
export { ValuesPage } from './values-page.tsx';
