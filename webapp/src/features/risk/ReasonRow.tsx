import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Compared, EvidenceLink, RiskReason } from './api/shapes'
import classes from './risk.module.css'
import { useFactText } from './useFactText'
import { useOwn } from './useOwn'

const PATHS: Record<EvidenceLink['kind'], string> = {
  return: '/rma/',
  order: '/orders/',
  ticket: '/tickets/',
  customer: '/customers/',
}

/** So many links are enough to look it up. */
const FEW = 6

/** One rule that holds, with each number beside what it was held against. */
export function ReasonRow({ reason }: { reason: RiskReason }) {
  const { t, i18n } = useTranslation()
  const own = useOwn()
  const points = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' }).format(reason.points)
  return (
    <li>
      <div className={classes.reason}>
        <span>{own(reason)}</span>
        <strong className="num">
          {points}
          {reason.floor > 0 ? ` · ${t('risk.floor', { floor: reason.floor })}` : null}
        </strong>
      </div>
      {reason.compared.map((each) => (
        <ComparedRow key={each.fact + each.operator} compared={each} />
      ))}
    </li>
  )
}

function ComparedRow({ compared }: { compared: Compared }) {
  const { t } = useTranslation()
  const own = useOwn()
  const text = useFactText()
  const { unit, actual, threshold, operator, evidence } = compared
  return (
    <div className={classes.compared}>
      <span>{own(compared)}</span>
      <b className="num">{text(actual, unit)}</b>
      {unit === 'flag' ? null : (
        <span className="num">{t(`risk.than.${operator}`, { threshold: text(threshold, unit) })}</span>
      )}
      {evidence.length > 0 ? (
        <span className={classes.evidence}>
          {evidence.slice(0, FEW).map(({ kind, number }) => (
            <Anchor key={kind + number} component={Link} to={PATHS[kind] + encodeURIComponent(number)} size="xs">
              {number}
            </Anchor>
          ))}
          {evidence.length > FEW ? <span>{`+${evidence.length - FEW}`}</span> : null}
        </span>
      ) : null}
    </div>
  )
}
