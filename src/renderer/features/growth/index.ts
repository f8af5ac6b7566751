export { GrowthPage } from './growth-page.tsx';
