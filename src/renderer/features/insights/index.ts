export { InsightsPage } from './insights-page.tsx';
export { OverTimePage } from './over-time-page.tsx';
