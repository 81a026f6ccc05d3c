import { Navigate } from 'react-router'
import { useSession } from '@/api/useSession'
import { PraiseTv } from '@/features/praise/PraiseTv'
import { Splash } from '../layout/Splash'
import { useAccountLanguage } from '../layout/useAccountLanguage'

/** Stands outside the desk's layout: a screen on a wall has no menu. */
export function PraiseTvPage() {
  const session = useSession()
  useAccountLanguage()
  if (session.data === null) return <Navigate to="/sign-in?next=%2Fpraise%2Ftv" replace />
  return session.data ? <PraiseTv /> : <Splash />
}
