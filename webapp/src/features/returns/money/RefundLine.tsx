import { NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SettledLine } from '../api/policyShapes'
import type { ReturnItem, Rma } from '../api/shapes'
import { useVariants } from '../api/useVariants'
import { toSettle } from '../possible'
import { useAmount } from '../useAmount'
import { variantName as nameOf } from '../variantName'

interface Props {
  rma: Rma
  item: ReturnItem
  line: SettledLine
  exchange: boolean
  onChange: (part: Partial<SettledLine>) => void
}

/** How many of one item, and for an exchange what is sent instead; the same price comes first. */
export function RefundLine({ rma, item, line, exchange, onChange }: Props) {
  const { t } = useTranslation()
  const amount = useAmount(rma.currency)
  const variants = useVariants(rma.number, item.line, exchange).data?.items ?? []
  return (
    <>
      <NumberInput
        label={item.name}
        description={t('returnSteps.mayRefund', { count: toSettle(item) })}
        value={line.quantity}
        onChange={(value) => onChange({ quantity: Number(value) || 0 })}
        min={0}
        max={toSettle(item)}
        allowDecimal={false}
        clampBehavior="strict"
      />
      {exchange ? (
        <Select
          label={t('returnSteps.instead')}
          description={
            item.instead
              ? t('returnSteps.insteadWished', { item: nameOf(item.instead) })
              : t('returnSteps.insteadOf', { item: item.options || item.sku })
          }
          value={line.instead ?? null}
          onChange={(instead) => onChange({ instead })}
          data={choices()}
          nothingFoundMessage={t('returnSteps.noVariants')}
          searchable
          withAsterisk
        />
      ) : null}
    </>
  )

  /** What the customer asked for is there also when it is the same once more. */
  function choices() {
    const wished = item.instead?.sku
    const known = variants.map(({ sku, options, difference }) => ({
      value: sku,
      label:
        nameOf({ sku, options }) + (difference === 0 ? '' : ` (${difference > 0 ? '+' : ''}${amount(difference)})`),
    }))
    return wished && !known.some(({ value }) => value === wished)
      ? [{ value: wished, label: nameOf(item.instead) }, ...known]
      : known
  }
}
