import { Skeleton, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '@/ui/useFailureText'
import type { QuoteLine, RefundQuote } from '../api/policyShapes'
import type { ReturnItem } from '../api/shapes'
import classes from '../sheet/sheet.module.css'
import { useAmount } from '../useAmount'

interface Props {
  title: string
  quote: { data?: RefundQuote; error: unknown; isPlaceholderData: boolean }
  items: ReturnItem[]
}

/** The sum line by line: nothing is added, taken off or rounded that does not stand here. */
export function QuoteSums({ title, quote, items }: Props) {
  const { t, i18n } = useTranslation()
  const reason = useFailureText()
  const amount = useAmount(quote.data?.currency ?? '')
  if (quote.error) {
    return (
      <Text size="sm" role="alert" c="var(--mantine-color-error)">
        {t('returnSteps.quoteFailed')} {reason(quote.error)}
      </Text>
    )
  }
  if (!quote.data) return <Skeleton height={90} radius="md" />
  const { lines, total, paid, refundedBefore, left, variantDifference } = quote.data
  return (
    <section
      aria-label={title}
      aria-busy={quote.isPlaceholderData}
      style={{ opacity: quote.isPlaceholderData ? 0.6 : 1 }}
    >
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <dl className={classes.sums}>
        {lines.map((line, at) => (
          <Sum key={`${line.kind} ${line.line} ${at}`} label={labelOf(line)} value={amount(line.amount)} />
        ))}
        {variantDifference !== null && Number(variantDifference) !== 0 ? (
          <Sum label={t('returnSteps.variantDifference')} value={amount(variantDifference)} />
        ) : null}
        <Sum label={t('returnSteps.total')} value={amount(total)} strong />
        <Sum
          label={t('returnSteps.paidAndBack', { paid: amount(paid), before: amount(refundedBefore) })}
          value={t('returnSteps.left', { amount: amount(left) })}
        />
      </dl>
    </section>
  )

  function labelOf({ kind, line, quantity, en, ko }: QuoteLine): string {
    const name = items.find((item) => item.line === line)?.name
    const own = (i18n.language === 'ko' ? ko : en) || t(`returnSteps.kind.${kind}`)
    return `${kind === 'item' && name ? name : own}${quantity > 1 ? ` ×${quantity}` : ''}`
  }
}

function Sum({ label, value, strong }: { label: string; value: string; strong?: boolean }) {
  return (
    <div data-strong={strong || undefined}>
      <dt>{label}</dt>
      <dd className="num">{value}</dd>
    </div>
  )
}
