import { useMay } from '@/api/useSession'
import { PollsDesk } from '@/features/polls/PollsDesk'

export function PollsPage() {
  return <PollsDesk manages={useMay('MANAGE_SURVEYS')} steers={useMay('STEER_SURGE')} />
}
