export { KeyboardPage } from './keyboard-page.tsx';
