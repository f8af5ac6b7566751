export { FeedbackPage } from './feedback-page.tsx';
export { InsightsPage } from './insights-page.tsx';
export { OverviewPage } from './overview-page.tsx';
export { PersonFrame } from './person-frame.tsx';
export { ProfilePage } from './profile-page.tsx';
