import { Accordion, ActionIcon, Button, Group, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Tone } from '@/ui/Tone'
import type { Fact, Rule, RuleStep } from '../api/ruleShapes'
import type { CapGroup } from '../api/shapes'
import { useOwn } from '../useOwn'
import { freshCompare } from './conditionTree'
import { StepFields } from './StepFields'

export const GROUPS: CapGroup[] = ['rate', 'behaviour', 'velocity', 'evidence', 'identity', 'mitigation']
const MOST_STEPS = 5

interface Props {
  rule: Rule
  facts: Fact[]
  disabled: boolean
  onChange: (rule: Rule) => void
  onRemove: () => void
}

/** One rule: what it is called, which cap it counts under, and its strengths, the strongest first. */
export function RuleForm({ rule, facts, disabled, onChange, onRemove }: Props) {
  const { t } = useTranslation()
  const own = useOwn()
  const set = (part: Partial<Rule>) => onChange({ ...rule, ...part })
  const setStep = (at: number, step: RuleStep | null) =>
    set({ steps: rule.steps.flatMap((old, i) => (i === at ? (step ? [step] : []) : [old])) })
  const points = rule.steps.map((step) => step.points).join(' / ')
  return (
    <Accordion.Item value={rule.id}>
      <Accordion.Control>
        <Group gap="sm">
          <Text size="sm" c="dimmed" className="num" miw={34}>
            {rule.id}
          </Text>
          <Text size="sm" fw={600} flex="1 1 200px">
            {own(rule)}
          </Text>
          <Tone color="gray">{t(`riskRules.group.${rule.group}`)}</Tone>
          <Text size="sm" className="num">
            {t('riskRules.points', { points })}
          </Text>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        {disabled ? null : (
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" mb="sm">
            {(['en', 'ko'] as const).map((language) => (
              <TextInput
                key={language}
                size="xs"
                lang={language}
                label={t(`returnWords.${language}`)}
                value={rule[language]}
                onChange={(event) => set({ [language]: event.currentTarget.value })}
                maxLength={120}
                required
              />
            ))}
            <Select
              size="xs"
              label={t('riskRules.groupLabel')}
              value={rule.group}
              onChange={(group) => group && set({ group: group as CapGroup })}
              data={GROUPS.map((value) => ({ value, label: t(`riskRules.group.${value}`) }))}
              allowDeselect={false}
            />
          </SimpleGrid>
        )}
        {rule.steps.map((step, at) => (
          <StepFields
            key={at}
            step={step}
            place={at}
            rule={rule}
            facts={facts}
            disabled={disabled}
            onChange={(next) => setStep(at, next)}
            removable={rule.steps.length > 1}
          />
        ))}
        {disabled ? null : (
          <Group justify="space-between">
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconPlus size={14} aria-hidden />}
              disabled={rule.steps.length >= MOST_STEPS}
              onClick={() =>
                set({
                  steps: [
                    ...rule.steps,
                    { when: freshCompare(facts), points: rule.group === 'mitigation' ? -5 : 5, floor: 0 },
                  ],
                })
              }
            >
              {t('riskRules.addStep')}
            </Button>
            <ActionIcon
              variant="subtle"
              color="red"
              onClick={onRemove}
              aria-label={t('riskRules.removeRule', { rule: own(rule) })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        )}
      </Accordion.Panel>
    </Accordion.Item>
  )
}
