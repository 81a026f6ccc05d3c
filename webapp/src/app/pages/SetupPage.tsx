import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { isProblem } from '@/api/problem'
import { useSetupLink } from '@/features/security/api/useSetupLink'
import { DoorFrame } from '@/features/security/DoorFrame'
import { SetupForm } from '@/features/security/SetupForm'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'

export function SetupPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const token = useParams().token ?? ''
  const link = useSetupLink(token)
  if (isProblem(link.error, 404)) {
    return (
      <DoorFrame title={t('setup.badLink')} lead={t('setup.badLinkWhy')}>
        <Button component={Link} to="/sign-in" size="md" variant="light" fullWidth>
          {t('setup.toSignIn')}
        </Button>
      </DoorFrame>
    )
  }
  const invited = link.data?.kind === 'invitation'
  return (
    <DoorFrame
      title={invited ? t('setup.inviteTitle', { name: link.data?.name ?? '' }) : t('setup.firstTitle')}
      lead={t(invited ? 'setup.inviteLead' : 'setup.firstLead')}
    >
      <Loaded query={link} failed={t('setup.failed')} skeleton={<ListSkeleton rows={4} />}>
        {(data) => <SetupForm token={token} link={data} onDone={() => void navigate('/', { replace: true })} />}
      </Loaded>
    </DoorFrame>
  )
}
