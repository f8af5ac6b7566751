export { CheckAtLock } from './check-at-lock.tsx';
export { VerifyPage } from './verify-page.tsx';
