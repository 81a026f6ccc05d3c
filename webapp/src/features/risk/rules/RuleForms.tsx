import { Accordion, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact, Rule } from '../api/ruleShapes'
import { freshCompare } from './conditionTree'
import { RuleForm } from './RuleForm'

const MOST = 40

interface Props {
  rules: Rule[]
  facts: Fact[]
  disabled: boolean
  onChange: (rules: Rule[]) => void
}

export function RuleForms({ rules, facts, disabled, onChange }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<string | null>(null)

  function add() {
    const id = freeId(rules)
    onChange([
      ...rules,
      { id, en: '', ko: '', group: 'behaviour', steps: [{ when: freshCompare(facts), points: 5, floor: 0 }] },
    ])
    setOpen(id)
  }

  return (
    <>
      <Accordion value={open} onChange={setOpen} chevronPosition="left" variant="separated" radius="md">
        {rules.map((rule) => (
          <RuleForm
            key={rule.id}
            rule={rule}
            facts={facts}
            disabled={disabled}
            onChange={(next) => onChange(rules.map((old) => (old.id === rule.id ? next : old)))}
            onRemove={() => onChange(rules.filter(({ id }) => id !== rule.id))}
          />
        ))}
      </Accordion>
      {disabled || rules.length >= MOST ? null : (
        <Button
          mt="sm"
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={add}
        >
          {t('riskRules.addRule')}
        </Button>
      )}
    </>
  )
}

/** A rule keeps its id through all versions, so one that was let go is not given again at once. */
function freeId(rules: Rule[]): string {
  const highest = Math.max(0, ...rules.map(({ id }) => Number(/^R(\d+)$/.exec(id)?.[1] ?? 0)))
  return `R${highest + 1}`
}
