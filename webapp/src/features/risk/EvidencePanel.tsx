import { Alert, Anchor, Button, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { isProblem } from '@/api/problem'
import { formatDateTime } from '@/lib/formatDate'
import { BandMark } from '@/ui/BandMark'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useFailureText } from '@/ui/useFailureText'
import type { RiskReason } from './api/shapes'
import { useAssessAgain } from './api/useAssessAgain'
import { useAssessment } from './api/useAssessment'
import { EvidenceBody } from './EvidenceBody'
import classes from './risk.module.css'
import { SaidOfReturn } from './said/SaidOfReturn'

interface Props {
  number: string
  customer: string | null
  notAssessed: boolean
  mayManage: boolean
}

/** Why the return is where it is: every rule that holds with its numbers, and what speaks for the customer. */
export function EvidencePanel({ number, customer, notAssessed, mayManage }: Props) {
  const { t, i18n } = useTranslation()
  const reason = useFailureText()
  const assessment = useAssessment(number, true)
  const again = useAssessAgain(number)
  const missing = notAssessed || isProblem(assessment.error, 404)
  const renew = (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      leftSection={<IconRefresh size={14} aria-hidden />}
      loading={again.isPending}
      onClick={() => again.mutate()}
    >
      {t('risk.again')}
    </Button>
  )
  const said = (reasons: RiskReason[]) =>
    customer ? <SaidOfReturn customer={customer} returnNumber={number} reasons={reasons} mayManage={mayManage} /> : null
  if (missing && !assessment.data) {
    return (
      <Card title={t('risk.title')} aside={renew}>
        <Alert color="yellow" title={t('risk.notAssessed')}>
          {t('risk.notAssessedWhy')}
        </Alert>
        {again.error ? (
          <Text size="sm" role="alert">
            {reason(again.error)}
          </Text>
        ) : null}
        {said([])}
      </Card>
    )
  }
  return (
    <Card title={t('risk.title')} aside={renew}>
      <Loaded query={assessment} failed={t('risk.failed')} skeleton={<ListSkeleton rows={4} height={34} />}>
        {(data) => (
          <>
            <div className={classes.head}>
              <BandMark band={data.override?.band ?? data.band} score={data.score} />
              <Text size="sm">{t(`risk.meaning.${data.override?.band ?? data.band}`)}</Text>
            </div>
            <EvidenceBody assessment={data} customer={customer} mayManage={mayManage} />
            {said(data.reasons)}
            {customer ? (
              <Anchor component={Link} to={`/rma?needs=all&customer=${encodeURIComponent(customer)}`} size="sm">
                {t('risk.otherReturns')}
              </Anchor>
            ) : null}
            <Text size="xs" c="dimmed" mt="sm">
              {t('risk.version', {
                name: data.ruleSet.name,
                version: data.ruleSet.version,
                time: formatDateTime(data.dataAsOf, i18n.language),
              })}
            </Text>
          </>
        )}
      </Loaded>
    </Card>
  )
}
