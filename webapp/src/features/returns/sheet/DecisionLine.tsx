import { NumberInput, Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Resolution, ReturnItem } from '../api/shapes'
import type { ItemDecision } from '../returnDeeds'
import { useWord } from '../useWord'
import classes from './sheet.module.css'

const RESOLUTIONS: Resolution[] = ['refund', 'exchange', 'store-credit', 'keep-item']

interface Props {
  item: ReturnItem
  line: ItemDecision
  /** The reason for what is denied is not chosen yet. */
  missing: boolean
  /** The assessment asks for the goods to be looked at before anything is given for them. */
  goodsWanted: boolean
  onChange: (part: Partial<ItemDecision>) => void
}

export function DecisionLine({ item, line, missing, goodsWanted, onChange }: Props) {
  const { t } = useTranslation()
  const { choices } = useWord()
  return (
    <div className={classes.line}>
      <div className={classes.lineName}>
        <Text size="sm" fw={600}>
          {item.name}
        </Text>
        <span className={classes.dim}>{item.options || item.sku}</span>
      </div>
      <NumberInput
        size="xs"
        label={t('returnSteps.ofWanted', { count: item.requested })}
        aria-label={t('returnSteps.grantedOf', { item: item.name })}
        value={line.authorized}
        onChange={(value) =>
          onChange({ authorized: Math.max(item.authorized, Math.min(item.requested, Number(value) || 0)) })
        }
        min={item.authorized}
        max={item.requested}
        allowDecimal={false}
        clampBehavior="strict"
      />
      <Select
        size="xs"
        label={t('returnSteps.resolution')}
        value={line.resolution}
        onChange={(value) => value && onChange({ resolution: value as Resolution })}
        data={RESOLUTIONS.map((value) => ({
          value,
          label: t(`returns.resolution.${value}`),
          disabled: value === 'keep-item' && goodsWanted,
        }))}
        disabled={line.authorized === 0 || item.authorized > 0}
        allowDeselect={false}
      />
      {line.authorized < item.requested ? (
        <Select
          size="xs"
          label={
            line.authorized === 0
              ? t('returnSteps.denial')
              : t('returnSteps.denialOfRest', { count: item.requested - line.authorized })
          }
          placeholder={t('returnSteps.chooseDenial')}
          value={line.denial}
          onChange={(denial) => onChange({ denial })}
          data={choices('denial')}
          error={missing}
          searchable
          withAsterisk
        />
      ) : null}
    </div>
  )
}
