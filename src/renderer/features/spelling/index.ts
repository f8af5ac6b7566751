export { SpellingPage } from './spelling-page.tsx';
