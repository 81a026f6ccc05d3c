import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import { useMoreTime } from '../api/useMoreTime'
import { usePhone } from '../api/usePhone'

/** While the agent's time for this call runs. */
export function MoreTime({ call }: { call: number }) {
  const { t } = useTranslation()
  const say = useSay()
  const phone = usePhone().data
  const more = useMoreTime()
  if (phone?.wrapUp?.call !== call) return null
  return (
    <Button
      variant="default"
      loading={more.isPending}
      onClick={() => more.mutate(undefined, { onError: say.failed(t('wrapUp.noMoreTime')) })}
    >
      {t('wrapUp.moreTime')}
    </Button>
  )
}
