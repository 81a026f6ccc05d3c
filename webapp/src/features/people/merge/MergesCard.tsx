import { Button, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Merge } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { type Failure, FailureView } from '@/ui/FailureView'
import { Time } from '@/ui/Time'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { useMerges } from '../api/useMerges'
import { useUnmerge } from '../api/useUnmerge'
import { Moved } from './MergeMoves'
import classes from './merge.module.css'

/** Whom the customer was made of. There is nothing to see while that is nobody else. */
export function MergesCard({ customer }: { customer: string }) {
  const { t } = useTranslation()
  const merges = useMerges(customer)
  const items = merges.data?.items ?? []
  if (merges.error && !merges.data) {
    return (
      <Card title={t('merge.joined')}>
        <FailureView
          what={t('merge.joinedFailed')}
          failure={merges.error as Failure}
          onRetry={merges.refetch}
          busy={merges.isFetching}
        />
      </Card>
    )
  }
  if (items.length === 0) return null
  return (
    <Card title={t('merge.joined')}>
      <ul className={classes.list}>
        {items.map((merge) => (
          <Merged key={merge.duplicate.number} merge={merge} customer={customer} />
        ))}
      </ul>
    </Card>
  )
}

function Merged({ merge, customer }: { merge: Merge; customer: string }) {
  const { t } = useTranslation()
  const say = useSay()
  const ask = useAsk()
  const mayMerge = useMay('MERGE_CUSTOMERS')
  const unmerge = useUnmerge()
  const { number, name } = merge.duplicate
  const undo = () =>
    unmerge.mutate(number, {
      onSuccess: () => say.done(t('merge.undone', { number })),
      onError: say.failed(t('merge.undoFailed')),
    })
  return (
    <li>
      <div className={classes.merged}>
        <div>
          <Text fw={600}>
            {name || t('customer.unnamed')} · {number}
          </Text>
          <Text size="xs" c="dimmed">
            {merge.mergedAt ? <Time at={merge.mergedAt} /> : null} {t('merge.by', { name: merge.mergedBy })}
            {merge.keeper.number === customer ? null : ` · ${t('merge.into', { number: merge.keeper.number })}`}
          </Text>
        </div>
        {mayMerge ? (
          <Button
            size="xs"
            variant="light"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            aria-label={t('merge.undoOf', { number })}
            loading={unmerge.isPending}
            onClick={() =>
              ask({
                title: t('merge.undoAsk', { number }),
                why: t('merge.undoWhy'),
                confirm: t('merge.undo'),
                onConfirm: undo,
              })
            }
          >
            {t('merge.undo')}
          </Button>
        ) : null}
      </div>
      <Moved belongings={merge.belongings} />
    </li>
  )
}
