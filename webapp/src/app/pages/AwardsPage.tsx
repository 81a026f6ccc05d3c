import { useAccount, useMay } from '@/api/useSession'
import { AwardsDesk } from '@/features/awards/AwardsDesk'
import { useAccounts } from '@/features/security/api/useAccounts'

export function AwardsPage() {
  const decides = useMay('JUDGE_PRAISE')
  const me = useAccount()?.id ?? 0
  const team = useAccounts().data?.items.filter((member) => !member.disabled) ?? []
  return <AwardsDesk decides={decides} me={me} team={team} />
}
