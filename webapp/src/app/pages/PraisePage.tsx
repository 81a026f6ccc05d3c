import { useMay } from '@/api/useSession'
import { PraiseDesk } from '@/features/praise/PraiseDesk'
import { useAccounts } from '@/features/security/api/useAccounts'

export function PraisePage() {
  const mayJudge = useMay('JUDGE_PRAISE')
  const team = useAccounts().data?.items.filter((member) => !member.disabled) ?? []
  return <PraiseDesk mayJudge={mayJudge} team={team} />
}
