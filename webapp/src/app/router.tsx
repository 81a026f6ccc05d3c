import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { AppLayout } from './layout/AppLayout'
import { PageFailure } from './layout/PageFailure'
import { Splash } from './layout/Splash'
import { InboxPage } from './pages/InboxPage'
import { NotFoundPage } from './pages/NotFoundPage'

const signedIn: RouteObject[] = [
  { index: true, element: <Navigate to="/inbox/open" replace /> },
  { path: 'inbox', element: <Navigate to="/inbox/open" replace /> },
  { path: 'inbox/:view', Component: InboxPage },
  { path: 'tickets/:number', lazy: async () => ({ Component: (await import('./pages/TicketPage')).TicketPage }) },
  { path: 'search', lazy: async () => ({ Component: (await import('./pages/SearchPage')).SearchPage }) },
  { path: 'calls', lazy: async () => ({ Component: (await import('./pages/CallsPage')).CallsPage }) },
  { path: 'customers', lazy: async () => ({ Component: (await import('./pages/CustomersPage')).CustomersPage }) },
  { path: 'customers/:number', lazy: async () => ({ Component: (await import('./pages/CustomerPage')).CustomerPage }) },
  { path: 'orders', lazy: async () => ({ Component: (await import('./pages/OrdersPage')).OrdersPage }) },
  { path: 'orders/:number', lazy: async () => ({ Component: (await import('./pages/OrderPage')).OrderPage }) },
  {
    path: 'reports/returns',
    lazy: async () => ({ Component: (await import('./pages/ReturnReportPage')).ReturnReportPage }),
  },
  { path: 'rma', lazy: async () => ({ Component: (await import('./pages/ReturnsPage')).ReturnsPage }) },
  { path: 'rma/:number', lazy: async () => ({ Component: (await import('./pages/ReturnPage')).ReturnPage }) },
  {
    path: 'figures/calls',
    lazy: async () => ({ Component: (await import('./pages/CallFiguresPage')).CallFiguresPage }),
  },
  {
    path: 'satisfaction',
    lazy: async () => ({ Component: (await import('./pages/SatisfactionPage')).SatisfactionPage }),
  },
  {
    path: 'admin/surveys',
    lazy: async () => ({ Component: (await import('./pages/SurveySettingsPage')).SurveySettingsPage }),
  },
  { path: 'figures/staffing', lazy: async () => ({ Component: (await import('./pages/StaffingPage')).StaffingPage }) },
  { path: 'surge', lazy: async () => ({ Component: (await import('./pages/SurgePage')).SurgePage }) },
  { path: 'surge/days', lazy: async () => ({ Component: (await import('./pages/SurgeDaysPage')).SurgeDaysPage }) },
  {
    path: 'surge/reviews/:id',
    lazy: async () => ({ Component: (await import('./pages/SurgeReviewPage')).SurgeReviewPage }),
  },
  { path: 'reports', lazy: async () => ({ Component: (await import('./pages/ReportsPage')).ReportsPage }) },
  { path: 'reports/:name', lazy: async () => ({ Component: (await import('./pages/ReportPage')).ReportPage }) },
  { path: 'praise', lazy: async () => ({ Component: (await import('./pages/PraisePage')).PraisePage }) },
  { path: 'awards', lazy: async () => ({ Component: (await import('./pages/AwardsPage')).AwardsPage }) },
  {
    path: 'awards/people/:person',
    lazy: async () => ({ Component: (await import('./pages/AwardPersonPage')).AwardPersonPage }),
  },
  { path: 'polls', lazy: async () => ({ Component: (await import('./pages/PollsPage')).PollsPage }) },
  { path: 'callbacks', lazy: async () => ({ Component: (await import('./pages/CallbacksPage')).CallbacksPage }) },
  { path: 'admin/health', lazy: async () => ({ Component: (await import('./pages/HealthPage')).HealthPage }) },
  { path: 'admin/imports', lazy: async () => ({ Component: (await import('./pages/ImportsPage')).ImportsPage }) },
  { path: 'admin/accounts', lazy: async () => ({ Component: (await import('./pages/AccountsPage')).AccountsPage }) },
  { path: 'admin/audit', lazy: async () => ({ Component: (await import('./pages/AuditPage')).AuditPage }) },
  { path: 'admin/returns', element: <Navigate to="/admin/returns/policy" replace /> },
  {
    path: 'admin/returns/:tab',
    lazy: async () => ({ Component: (await import('./pages/ReturnSetupPage')).ReturnSetupPage }),
  },
  {
    path: 'admin/returns/rules/:version',
    lazy: async () => ({ Component: (await import('./pages/RuleSetPage')).RuleSetPage }),
  },
  { path: 'admin/phone', element: <Navigate to="/admin/phone/teams" replace /> },
  {
    path: 'admin/phone/:tab',
    lazy: async () => ({ Component: (await import('./pages/PhoneSettingsPage')).PhoneSettingsPage }),
  },
  {
    path: 'admin/phone/teams/:team',
    lazy: async () => ({ Component: (await import('./pages/PhoneSettingsPage')).PhoneTeamPage }),
  },
  { path: 'me', lazy: async () => ({ Component: (await import('./pages/MePage')).MePage }) },
  { path: 'account', lazy: async () => ({ Component: (await import('./pages/MyAccountPage')).MyAccountPage }) },
  { path: 'demo', lazy: async () => ({ Component: (await import('./pages/DemoPage')).DemoPage }) },
  { path: '*', Component: NotFoundPage },
]

export const routes: RouteObject[] = [
  {
    ErrorBoundary: PageFailure,
    HydrateFallback: Splash,
    children: [
      { path: 'sign-in', lazy: async () => ({ Component: (await import('./pages/SignInPage')).SignInPage }) },
      { path: 'wall', lazy: async () => ({ Component: (await import('./pages/WallPage')).WallPage }) },
      { path: 'setup/:token', lazy: async () => ({ Component: (await import('./pages/SetupPage')).SetupPage }) },
      { path: 'praise/tv', lazy: async () => ({ Component: (await import('./pages/PraiseTvPage')).PraiseTvPage }) },
      {
        path: 'awards/wall',
        lazy: async () => ({ Component: (await import('./pages/AwardWallPage')).AwardWallPage }),
      },
      { path: '/', Component: AppLayout, children: [{ ErrorBoundary: PageFailure, children: signedIn }] },
    ],
  },
]

export function newRouter() {
  return createBrowserRouter(routes)
}
