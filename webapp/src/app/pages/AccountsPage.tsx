import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AccountTable } from '@/features/security/AccountTable'
import { InviteDialog } from '@/features/security/InviteDialog'
import { PageFrame } from '@/ui/PageFrame'

export function AccountsPage() {
  const { t } = useTranslation()
  const [inviting, invite] = useDisclosure(false)
  return (
    <PageFrame
      title={t('nav.accounts')}
      lead={t('accounts.lead')}
      actions={
        <Button leftSection={<IconUserPlus size={17} aria-hidden />} onClick={invite.open}>
          {t('accounts.invite')}
        </Button>
      }
    >
      <AccountTable />
      {inviting ? <InviteDialog onClose={invite.close} /> : null}
    </PageFrame>
  )
}
