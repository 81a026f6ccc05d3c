import { Alert, Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { Card } from '@/ui/Card'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import type { Fact, RuleSet, Rules } from '../api/ruleShapes'
import { useRuleDeed } from '../api/useRuleDeed'
import { BacktestCard } from '../backtest/BacktestCard'
import { CasesCard } from '../cases/CasesCard'
import { keepDraft } from '../ruleDeeds'
import { BandFields } from './BandFields'
import { LifeBar } from './LifeBar'
import { RuleForms } from './RuleForms'
import classes from './rules.module.css'

interface Props {
  set: RuleSet
  facts: Fact[]
  /** The reader's name. */
  me: string
}

/** One version: a draft can be changed, all others only be read. */
export function RuleSetDesk({ set, facts, me }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const keep = useRuleDeed()
  const [mine, setMine] = useState<{ name: string; rules: Rules } | null>(null)
  const { name, rules } = mine ?? set
  const draft = set.state === 'draft'
  const change = (part: Partial<Rules>) => setMine({ name, rules: { ...rules, ...part } })
  const fault = isProblem(keep.error) ? keep.error.errors[0] : undefined

  function save() {
    keep.mutate(keepDraft(set.version, name, rules, set.revision), {
      onSuccess: () => {
        setMine(null)
        say.done(t('riskRules.saved'))
      },
    })
  }

  return (
    <div className={classes.sets}>
      <LifeBar set={set} me={me} touched={mine !== null} />
      <Card title={t('riskRules.rules')}>
        {draft ? (
          <TextInput
            label={t('riskRules.name')}
            value={name}
            onChange={(event) => setMine({ rules, name: event.currentTarget.value })}
            maxLength={100}
            maw={420}
            mb="sm"
          />
        ) : null}
        <RuleForms rules={rules.rules} facts={facts} disabled={!draft} onChange={(next) => change({ rules: next })} />
      </Card>
      <Card title={t('riskRules.lines')}>
        <BandFields rules={rules} disabled={!draft} onChange={change} />
      </Card>
      {draft ? (
        <Card>
          {keep.error ? (
            <Alert color="red" role="alert" mb="sm">
              {fault ? t('returnPolicy.fault', { field: fault.field, why: fault.message }) : reason(keep.error)}
            </Alert>
          ) : null}
          <Group gap="xs">
            <Button onClick={save} loading={keep.isPending} disabled={mine === null}>
              {t('action.save')}
            </Button>
            {mine ? (
              <Button variant="default" onClick={() => setMine(null)}>
                {t('action.discard')}
              </Button>
            ) : null}
          </Group>
        </Card>
      ) : null}
      <CasesCard version={set.version} facts={facts} mayChange={draft} />
      <BacktestCard version={set.version} revision={set.revision} touched={mine !== null} />
    </div>
  )
}
