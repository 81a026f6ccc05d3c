import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OrderRef, ReturnableLine } from '../api/policyShapes'
import { useExchanges } from '../api/useExchanges'
import { variantName } from '../variantName'

interface Props {
  order: OrderRef
  line: ReturnableLine
  value: string | null
  onChange: (sku: string | null) => void
}

/** Which size or colour the customer wants; where only the same is known there is nothing to ask. */
export function ExchangeWish({ order, line, value, onChange }: Props) {
  const { t } = useTranslation()
  const { data, isError } = useExchanges(order, line.line, true)
  const items = data?.items ?? []
  if (data && items.length < 2) return null
  return (
    <Select
      size="xs"
      style={{ gridColumn: '1 / -1' }}
      label={t('returnFile.instead')}
      placeholder={t('returnFile.insteadOpen')}
      value={value}
      onChange={onChange}
      data={items.map((variant) => ({
        value: variant.sku,
        label: variant.sku === line.sku ? t('returnFile.same', { item: variantName(variant) }) : variantName(variant),
      }))}
      error={isError ? t('returnFile.insteadFailed') : null}
      disabled={!data}
      searchable
      clearable
    />
  )
}
