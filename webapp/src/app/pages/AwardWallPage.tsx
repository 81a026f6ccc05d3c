import { Navigate, useSearchParams } from 'react-router'
import { useSession } from '@/api/useSession'
import { AwardWall } from '@/features/awards/wall/AwardWall'
import { Splash } from '../layout/Splash'
import { useAccountLanguage } from '../layout/useAccountLanguage'

/** Stands outside the desk's layout: a screen at a party has no menu. */
export function AwardWallPage() {
  const session = useSession()
  const year = Number(useSearchParams()[0].get('year')) || new Date().getFullYear()
  useAccountLanguage()
  if (session.data === null)
    return <Navigate to={`/sign-in?next=${encodeURIComponent(`/awards/wall?year=${year}`)}`} replace />
  return session.data ? <AwardWall year={year} /> : <Splash />
}
