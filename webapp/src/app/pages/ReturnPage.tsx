import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useAccount, useMay } from '@/api/useSession'
import { CallButton } from '@/features/calls/dial/CallButton'
import { CustomerCard } from '@/features/people/CustomerCard'
import { PleaNote } from '@/features/praise/PleaNote'
import { useReturn } from '@/features/returns/api/useReturn'
import { StateMark } from '@/features/returns/StateMark'
import { ReturnActions } from '@/features/returns/sheet/ReturnActions'
import { ReturnSheet } from '@/features/returns/sheet/ReturnSheet'
import { AssessmentThen } from '@/features/risk/AssessmentThen'
import { EvidencePanel } from '@/features/risk/EvidencePanel'
import { BandMark } from '@/ui/BandMark'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PageFrame } from '@/ui/PageFrame'
import classes from './returnPage.module.css'

/** One return, with the evidence and the customer beside it. */
export function ReturnPage() {
  const { t } = useTranslation()
  const number = useParams().number ?? ''
  const me = useAccount()?.id ?? null
  const mayWrite = useMay('WRITE_RETURNS')
  const mayDecide = useMay('DECIDE_RETURNS')
  const mayManage = useMay('MANAGE_RETURNS')
  const mayReadTickets = useMay('READ_TICKETS')
  const rma = useReturn(number)
  return (
    <Loaded page query={rma} failed={t('returnDesk.failed')} skeleton={<ListSkeleton rows={5} height={110} />}>
      {(data) => (
        <div className={classes.wide}>
          <PageFrame
            title={data.number}
            actions={<ReturnActions rma={data} mayWrite={mayWrite} mayDecide={mayDecide} mayManage={mayManage} />}
            marks={
              <>
                <StateMark state={data.state} />
                {mayDecide && data.risk ? <BandMark band={data.risk.band} score={data.risk.score} /> : null}
              </>
            }
          >
            <ReturnSheet
              key={data.number}
              rma={data}
              me={me}
              mayWrite={mayWrite}
              mayDecide={mayDecide}
              mayManage={mayManage}
              assessmentOf={(id) => <AssessmentThen number={data.number} assessment={id} />}
              evidence={
                mayDecide ? (
                  <EvidencePanel
                    number={data.number}
                    customer={data.customer?.number ?? null}
                    notAssessed={data.notAssessed}
                    mayManage={mayManage}
                  />
                ) : null
              }
              note={mayReadTickets && data.ticket ? <PleaNote ticket={data.ticket} /> : null}
              beside={
                data.customer ? (
                  <CustomerCard
                    number={data.customer.number}
                    dial={(to, otherwise) => (
                      <CallButton to={to} customer={data.customer?.number} otherwise={otherwise} />
                    )}
                  />
                ) : null
              }
            />
          </PageFrame>
        </div>
      )}
    </Loaded>
  )
}
