import { NumberInput, SegmentedControl, Select, SimpleGrid, Switch, Text, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Grade } from '../api/shapes'
import type { ItemInspection } from '../returnDeeds'
import { useWord } from '../useWord'
import { WeightGap } from '../WeightGap'

const GRADES: Grade[] = ['a', 'b', 'c', 'd', 'f']

interface Props {
  form: ItemInspection
  most: number
  expectedGrams: number | null
  onChange: (part: Partial<ItemInspection>) => void
}

export function InspectionFields({ form, most, expectedGrams, onChange }: Props) {
  const { t } = useTranslation()
  const { choices } = useWord()
  return (
    <>
      <div>
        <Text size="sm" fw={500} mb={4}>
          {t('returnSteps.grade')}
        </Text>
        <SegmentedControl
          fullWidth
          value={form.grade}
          onChange={(grade) => onChange({ grade: grade as Grade })}
          data={GRADES.map((value) => ({ value, label: value.toUpperCase() }))}
          aria-label={t('returnSteps.grade')}
        />
        <Text size="xs" c="dimmed" mt={4}>
          {t(`returnSteps.grades.${form.grade}`)}
        </Text>
      </div>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <NumberInput
          label={t('returnSteps.good')}
          value={form.good}
          onChange={(value) => onChange({ good: Number(value) || 0, bad: most - (Number(value) || 0) })}
          min={0}
          max={most}
          allowDecimal={false}
          clampBehavior="strict"
        />
        <NumberInput
          label={t('returnSteps.bad')}
          value={form.bad}
          onChange={(value) => onChange({ bad: Number(value) || 0, good: most - (Number(value) || 0) })}
          min={0}
          max={most}
          allowDecimal={false}
          clampBehavior="strict"
        />
        <Select
          label={t('returnSteps.condition')}
          value={form.condition}
          onChange={(condition) => condition && onChange({ condition })}
          data={choices('condition')}
          allowDeselect={false}
        />
        <Select
          label={t('returnSteps.disposition')}
          value={form.disposition}
          onChange={(disposition) => disposition && onChange({ disposition })}
          data={choices('disposition')}
          allowDeselect={false}
        />
        {form.bad > 0 ? (
          <Select
            label={t('returnSteps.denial')}
            placeholder={t('returnSteps.chooseDenial')}
            value={form.denial}
            onChange={(denial) => onChange({ denial })}
            data={choices('denial')}
            searchable
            withAsterisk
          />
        ) : null}
        <NumberInput
          label={t('returnSteps.grams')}
          value={form.scannedGrams ?? ''}
          onChange={(value) => onChange({ scannedGrams: value === '' ? null : Number(value) })}
          min={0}
          max={100_000}
          allowDecimal={false}
          thousandSeparator
        />
      </SimpleGrid>
      <WeightGap expected={expectedGrams} scanned={form.scannedGrams} />
      <Switch
        label={t('returnDesk.tagsOn')}
        checked={form.tagsOn}
        onChange={(event) => onChange({ tagsOn: event.currentTarget.checked })}
      />
      <Textarea
        label={t('returnSteps.inspectionNote')}
        value={form.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
        maxLength={1000}
        autosize
        minRows={1}
      />
    </>
  )
}
