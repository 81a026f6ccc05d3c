import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAccount } from '@/api/useSession'
import { LookCard } from '@/features/security/LookCard'
import { PasswordCard } from '@/features/security/PasswordCard'
import { TokensCard } from '@/features/security/TokensCard'
import { PageFrame } from '@/ui/PageFrame'

export function MyAccountPage() {
  const { t } = useTranslation()
  const account = useAccount()
  return (
    <PageFrame title={t('nav.account')} lead={account ? `${account.name} · ${account.email}` : t('account.lead')}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" mb="md">
        <LookCard />
        <PasswordCard />
      </SimpleGrid>
      <TokensCard />
    </PageFrame>
  )
}
