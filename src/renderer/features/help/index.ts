export { HelpPage } from './help-page.tsx';
export { HelpStart } from './help-start.tsx';
