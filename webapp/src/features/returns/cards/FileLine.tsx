import { NumberInput, Select, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Tone, type ToneColor } from '@/ui/Tone'
import type { OrderRef, ReturnableLine, WantedItem } from '../api/policyShapes'
import type { Resolution, Verdict } from '../api/shapes'
import { useWord } from '../useWord'
import classes from './cards.module.css'
import { ExchangeWish } from './ExchangeWish'

const COLORS: Record<Verdict, ToneColor> = { yes: 'green', no: 'red', ask: 'yellow' }
const WANTED: Resolution[] = ['exchange', 'refund', 'store-credit']

interface Props {
  order: OrderRef
  line: ReturnableLine
  item: WantedItem | undefined
  onChange: (item: WantedItem) => void
}

/** One bought line: how many may come back, what the policy says, and, once some do, why and for what. */
export function FileLine({ order, line, item, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const { choices } = useWord()
  const present = item ?? { line: line.line, quantity: 0, reason: '', note: '', wanted: 'refund' as Resolution }
  const set = (part: Partial<WantedItem>) => onChange({ ...present, ...part })
  const said = line.findings.filter(({ verdict }) => verdict !== 'yes')
  return (
    <li data-none={line.returnable === 0 || undefined}>
      <Text size="sm" fw={600}>
        {line.name}
      </Text>
      <p className={classes.verdict}>
        <span>{[line.options, line.sku].filter(Boolean).join(' · ')}</span>
        <span>{t('returnFile.returnable', { count: line.returnable, bought: line.bought })}</span>
        {line.returnable > 0 ? <Tone color={COLORS[line.verdict]}>{t(`returnDesk.says.${line.verdict}`)}</Tone> : null}
      </p>
      {said.map((finding) => (
        <Text key={finding.rule} size="xs" c="dimmed">
          {i18n.language === 'ko' ? finding.ko : finding.en}
        </Text>
      ))}
      {line.returnable > 0 ? (
        <div className={classes.fields}>
          <NumberInput
            size="xs"
            label={t('returnSteps.quantity')}
            aria-label={t('returnFile.quantityOf', { item: line.name })}
            value={present.quantity}
            onChange={(value) => set({ quantity: Number(value) || 0 })}
            min={0}
            max={line.returnable}
            allowDecimal={false}
            clampBehavior="strict"
          />
          {present.quantity > 0 ? (
            <>
              <Select
                size="xs"
                label={t('returnFile.reason')}
                placeholder={t('returnSteps.chooseDenial')}
                value={present.reason || null}
                onChange={(reason) => set({ reason: reason ?? '' })}
                data={choices('reason')}
                withAsterisk
              />
              <Select
                size="xs"
                label={t('returnFile.wanted')}
                value={present.wanted}
                onChange={(wanted) => wanted && set({ wanted: wanted as Resolution, instead: null })}
                data={WANTED.map((value) => ({ value, label: t(`returns.resolution.${value}`) }))}
                allowDeselect={false}
              />
              {present.wanted === 'exchange' ? (
                <ExchangeWish
                  order={order}
                  line={line}
                  value={present.instead ?? null}
                  onChange={(instead) => set({ instead })}
                />
              ) : null}
              <TextInput
                size="xs"
                style={{ gridColumn: '1 / -1' }}
                label={t('returnFile.note')}
                value={present.note}
                onChange={(event) => set({ note: event.currentTarget.value })}
                maxLength={1000}
                required={present.reason === 'other'}
              />
            </>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}
