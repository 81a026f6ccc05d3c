import { ActionIcon, Burger, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useMay, useSession } from '@/api/useSession'
import { PhoneLineProvider } from '@/features/calls/phone/PhoneLineProvider'
import { SurgeMarkLink } from '@/features/surge/SurgeMark'
import { type Failure, FailureView } from '@/ui/FailureView'
import { Logo } from '@/ui/Logo'
import { LiveBar } from '../live/LiveBar'
import { useLiveUpdates } from '../live/useLiveUpdates'
import { DeskDialogs } from './DeskDialogs'
import classes from './layout.module.css'
import { openPalette } from './Palette'
import { SideNav } from './SideNav'
import { Splash } from './Splash'
import { useAccountLanguage } from './useAccountLanguage'
import { useDeskDialogs } from './useDeskDialogs'

const CallDesk = lazy(async () => ({ default: (await import('../phone/CallDesk')).CallDesk }))

/** Only for people who are signed in; everybody else is sent to the sign-in page and back. */
export function AppLayout() {
  const { t } = useTranslation()
  const session = useSession()
  const { pathname, search } = useLocation()
  useAccountLanguage()
  if (session.data) return <Desk />
  if (session.data === null) {
    return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />
  }
  if (!session.error) return <Splash />
  return (
    <FailureView
      what={t('state.unreachable')}
      failure={session.error as Failure}
      onRetry={session.refetch}
      busy={session.isFetching}
    />
  )
}

function Desk() {
  const { t } = useTranslation()
  const [open, drawer] = useDisclosure(false)
  const { pathname } = useLocation()
  const dialogs = useDeskDialogs()
  const live = useLiveUpdates()
  const mayCall = useMay('TAKE_CALLS')
  const maySurge = useMay('WATCH_SURGE')
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another page closes the drawer and moves the reader in
  useEffect(() => {
    drawer.close()
    const page = document.getElementById('page')
    if (!page?.contains(document.activeElement)) page?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <PhoneLineProvider>
      <a href="#page" className={classes.skip}>
        {t('app.skip')}
      </a>
      <div className={classes.shell}>
        <div className={classes.side}>
          <SideNav dialogs={dialogs} />
        </div>
        <header className={classes.top}>
          <Burger opened={open} onClick={drawer.toggle} size="sm" aria-label={t('app.openMenu')} />
          <Logo size={26} />
          <strong>Sweetline</strong>
          {maySurge ? <SurgeMarkLink /> : null}
          <ActionIcon
            ml="auto"
            size="lg"
            variant="subtle"
            color="gray"
            aria-label={t('nav.palette')}
            onClick={openPalette}
          >
            <IconSearch size={20} aria-hidden />
          </ActionIcon>
        </header>
        <main id="page" className={classes.main} tabIndex={-1}>
          <LiveBar live={live} />
          {mayCall ? (
            <Suspense>
              <CallDesk />
            </Suspense>
          ) : null}
          <Outlet />
          <ScrollRestoration />
        </main>
      </div>
      <Drawer.Root opened={open} onClose={drawer.close} size={272} padding={0}>
        <Drawer.Overlay />
        <Drawer.Content aria-label={t('app.menu')}>
          <SideNav dialogs={dialogs} />
        </Drawer.Content>
      </Drawer.Root>
      <DeskDialogs dialogs={dialogs} />
    </PhoneLineProvider>
  )
}
