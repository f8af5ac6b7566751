export { LockPage } from './lock-page.tsx';
