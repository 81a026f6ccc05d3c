import { Button, Group, NumberInput, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/api/useSession'
import { formatMoney } from '@/lib/formatNumber'
import type { RestockingCost } from './api/shapes'
import { useKeepRestockingCost } from './api/useKeepRestockingCost'
import { useRestockingCost } from './api/useRestockingCost'

/** By which rate the report prices what goes back to stock, and where a manager says it. */
export function RestockingLine() {
  const { t, i18n } = useTranslation()
  const cost = useRestockingCost()
  const mayManage = useMay('MANAGE_RETURNS')
  const [changing, setChanging] = useState(false)
  if (!cost.data) return null
  if (changing) return <RestockingForm cost={cost.data} onClose={() => setChanging(false)} />
  const known = cost.data.perPiece > 0
  return (
    <Group gap="xs" mt="sm">
      <Text size="sm">
        {known
          ? t('returnReport.restocking.known', {
              rate: formatMoney(cost.data.perPiece, cost.data.currency, i18n.language),
            })
          : t('returnReport.restocking.unknown')}
      </Text>
      {mayManage ? (
        <Button size="compact-sm" variant="light" onClick={() => setChanging(true)}>
          {t(known ? 'returnReport.restocking.change' : 'returnReport.restocking.set')}
        </Button>
      ) : null}
    </Group>
  )
}

function RestockingForm({ cost, onClose }: { cost: RestockingCost; onClose: () => void }) {
  const { t } = useTranslation()
  const [perPiece, setPerPiece] = useState<number | string>(cost.perPiece || '')
  const keep = useKeepRestockingCost()

  function submit(event: FormEvent) {
    event.preventDefault()
    keep.mutate({ perPiece: Number(perPiece || 0), version: cost.version }, { onSuccess: onClose })
  }

  return (
    <form onSubmit={submit}>
      <Group gap="xs" mt="sm" align="flex-end">
        <NumberInput
          size="sm"
          label={t('returnReport.restocking.field')}
          description={t('returnReport.restocking.hint')}
          value={perPiece}
          onChange={setPerPiece}
          min={0}
          max={1_000_000}
          decimalScale={2}
          allowNegative={false}
          suffix={` ${cost.currency}`}
          error={keep.error ? t('returnReport.restocking.notKept') : undefined}
          data-autofocus
        />
        <Button type="submit" size="sm" loading={keep.isPending}>
          {t('action.save')}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </Group>
    </form>
  )
}
