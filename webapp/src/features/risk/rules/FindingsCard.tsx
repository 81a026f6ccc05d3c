import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { Tone } from '@/ui/Tone'
import type { RuleFinding } from '../api/ruleShapes'
import { useFindings } from '../api/useFindings'
import classes from './rules.module.css'
import { useGroupName } from './useGroupName'

/** What nights found out of the ordinary, and mailed to those who manage returns; what still holds comes first. */
export function FindingsCard() {
  const { t } = useTranslation()
  const findings = useFindings()
  return (
    <Card title={t('riskFindings.title')}>
      <Loaded query={findings} failed={t('riskFindings.failed')} skeleton={<ListSkeleton rows={2} height={36} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('riskFindings.none')}
            </Text>
          ) : (
            <ul className={classes.findings}>
              {items.map((finding) => (
                <Finding key={finding.id} finding={finding} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  )
}

function Finding({ finding: { kind, subject, value, usual, foundAt, overAt } }: { finding: RuleFinding }) {
  const { t, i18n } = useTranslation()
  const groupName = useGroupName()
  const [groupKind = '', ...group] = subject.split(' ')
  const figure = (number: number) =>
    new Intl.NumberFormat(i18n.language, {
      style: kind === 'alert-rate' ? 'percent' : 'decimal',
      maximumFractionDigits: kind === 'alert-rate' ? 1 : 2,
    }).format(number)
  return (
    <li>
      <Tone color={overAt ? 'gray' : 'yellow'}>{t(overAt ? 'riskFindings.over' : 'riskFindings.lasts')}</Tone>{' '}
      {t(`riskFindings.kind.${kind}`, {
        group: kind === 'fairness' ? groupName(groupKind, group.join(' ')) : '',
        value: figure(value),
        usual: figure(usual),
      })}
      <Text size="xs" c="dimmed">
        {t('riskFindings.since')} <Time at={foundAt} />
        {overAt ? (
          <>
            {' · '}
            {t('riskFindings.until')} <Time at={overAt} />
          </>
        ) : null}
      </Text>
    </li>
  )
}
