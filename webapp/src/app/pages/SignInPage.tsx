import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { useSession } from '@/api/useSession'
import { DoorFrame } from '@/features/security/DoorFrame'
import { SignInForm } from '@/features/security/SignInForm'

export function SignInPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const session = useSession()
  const next = safePath(useSearchParams()[0].get('next'))
  if (session.data) return <Navigate to={next} replace />
  return (
    <DoorFrame title={t('signIn.title')} lead={t('signIn.lead')}>
      <SignInForm onDone={() => void navigate(next, { replace: true })} />
    </DoorFrame>
  )
}

/** Only a path of our own: a link must not lead a person elsewhere after signing in. */
function safePath(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/'
}
