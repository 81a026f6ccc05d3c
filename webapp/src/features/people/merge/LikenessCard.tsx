import { Anchor, Button, Group } from '@mantine/core'
import { IconArrowsDiff, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Likeness } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { type Failure, FailureView } from '@/ui/FailureView'
import { Tone } from '@/ui/Tone'
import { useSay } from '@/ui/useSay'
import { useKeepApart } from '../api/useKeepApart'
import { useLikeness } from '../api/useLikeness'
import { CompareDialog } from './CompareDialog'
import classes from './merge.module.css'
import { reasonText } from './reasonText'

/** Who may be the same person. There is nothing to see while nobody is. */
export function LikenessCard({ customer }: { customer: string }) {
  const { t } = useTranslation()
  const likeness = useLikeness(customer)
  const [compared, setCompared] = useState<string | null>(null)
  if (likeness.error && !likeness.data) {
    return (
      <Card title={t('likeness.title')}>
        <FailureView
          what={t('likeness.failed')}
          failure={likeness.error as Failure}
          onRetry={likeness.refetch}
          busy={likeness.isFetching}
        />
      </Card>
    )
  }
  const items = likeness.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Card title={t('likeness.title')}>
      <ul className={classes.list}>
        {items.map((one) => (
          <LikeOne key={one.number} customer={customer} one={one} onCompare={() => setCompared(one.number)} />
        ))}
      </ul>
      {compared ? <CompareDialog one={customer} other={compared} onClose={() => setCompared(null)} /> : null}
    </Card>
  )
}

function LikeOne({ customer, one, onCompare }: { customer: string; one: Likeness; onCompare: () => void }) {
  const { t } = useTranslation()
  const say = useSay()
  const mayMerge = useMay('MERGE_CUSTOMERS')
  const apart = useKeepApart(customer)
  const name = one.name || one.number
  return (
    <li>
      <div className={classes.who}>
        <Anchor component={Link} to={`/customers/${one.number}`} fw={600}>
          {name}
        </Anchor>
        <Tone color={one.strength === 'strong' ? 'berry' : 'gray'}>{t(`likeness.${one.strength}`)}</Tone>
      </div>
      <ul className={classes.reasons} aria-label={t('likeness.reasons')}>
        {one.reasons.map((reason) => (
          <li key={reason.kind + reason.detail}>{reasonText(t, reason)}</li>
        ))}
      </ul>
      {mayMerge ? (
        <Group gap="xs">
          <Button
            size="xs"
            variant="light"
            leftSection={<IconArrowsDiff size={15} aria-hidden />}
            aria-label={t('likeness.compareWith', { name })}
            onClick={onCompare}
          >
            {t('likeness.compare')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconUsers size={15} aria-hidden />}
            aria-label={t('likeness.dismissName', { name })}
            loading={apart.isPending}
            onClick={() =>
              apart.mutate(one.number, {
                onSuccess: () => say.done(t('likeness.dismissed')),
                onError: say.failed(t('likeness.dismissFailed')),
              })
            }
          >
            {t('likeness.dismiss')}
          </Button>
        </Group>
      ) : null}
    </li>
  )
}
