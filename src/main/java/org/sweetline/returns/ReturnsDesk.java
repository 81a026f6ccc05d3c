package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What customers do with a return, by themselves or through somebody of the team, and what an assessment says of it. */
@ApplicationScoped
public class ReturnsDesk {

    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final ReturnFiling filing;
    private final ReturnTickets tickets;
    private final AutomaticDecision automatic;
    private final EarlyExchanges early;

    @Inject
    ReturnsDesk(
            ReturnSteps steps,
            ReturnRows rows,
            ReturnFiling filing,
            ReturnTickets tickets,
            AutomaticDecision automatic,
            EarlyExchanges early) {
        this.steps = steps;
        this.rows = rows;
        this.filing = filing;
        this.tickets = tickets;
        this.automatic = automatic;
        this.early = early;
    }

    /**
     * A repeated request key gives the first return. Throws TOO_MANY when less can be returned, also while somebody else
     * asks for the same pieces.
     */
    @Transactional(rollbackOn = Throwable.class)
    public ReturnNumber request(Filing wish, List<WantedItem> wanted, Actor by) throws SQLException {
        Optional<ReturnNumber> earlier = rows.filed(by);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Rma rma = new Rma(wish, filing.items(wish.orderId(), wanted), steps.now());
        rma.filedWith(by.requestKey());
        rows.add(rma);
        rows.flush();
        if (wish.confirmed() && wish.ticketId() == null) {
            tickets.open(rma, wish.channel(), wish.language());
        }
        steps.taken(rma, Step.of(wish.confirmed() ? StepKind.REQUESTED : StepKind.ANNOUNCED, by));
        return rma.number();
    }

    /** The guest has followed the link in the mail. */
    @Transactional(rollbackOn = Throwable.class)
    public void confirm(ReturnNumber number, Actor by) throws SQLException {
        Rma rma = rows.lock(number);
        if (rma.inquiry() != Inquiry.UNCONFIRMED) {
            return;
        }
        rma.confirm(steps.now());
        if (rma.ticketId().isEmpty()) {
            tickets.open(rma, ReturnChannel.PORTAL, "");
        }
        steps.taken(rma, Step.of(StepKind.CONFIRMED, by));
    }

    /** The customer answers what they were asked; photos are kept before, by themselves. */
    @Transactional(rollbackOn = Throwable.class)
    public void answerInfo(ReturnNumber number, String text, Actor by) throws SQLException {
        Step step = Step.of(StepKind.ANSWERED, by).saying(text);
        steps.take(number, Optional.empty(), step, rma -> rma.answer(text, steps.now()));
    }

    /** Throws NOT_NOW; for what is to be taken in before the appeal itself, as photos are. */
    @Transactional(rollbackOn = Throwable.class)
    public void requireAppealable(ReturnNumber number) {
        rows.lock(number).requireAppealable(steps.now());
    }

    @Transactional(rollbackOn = Throwable.class)
    public void appeal(ReturnNumber number, String text, Actor by) throws SQLException {
        Step step = Step.of(StepKind.APPEALED, by).saying(text);
        steps.take(number, Optional.empty(), step, rma -> rma.appeal(text, by.account(), steps.now()));
    }

    /** The parcel was scanned on its way to us; only the first scan is a step. */
    @Transactional(rollbackOn = Throwable.class)
    public void noteUnderWay(ReturnNumber number, Actor by) throws SQLException {
        Rma rma = rows.lock(number);
        if (rma.items().stream().anyMatch(item -> item.authorized() > 0 && item.logistics() == Logistics.AWAITED)) {
            rma.isUnderWay();
            early.allow(rma);
            steps.taken(rma, Step.of(StepKind.UNDER_WAY, by));
        }
    }

    /** What the assessment came to; what has not been decided yet goes on by it. */
    @Transactional(rollbackOn = Throwable.class)
    public void recordRisk(ReturnNumber number, RiskBand band, int score, long assessmentId) throws SQLException {
        assessed(rows.lock(number), band, score, assessmentId);
    }

    /** Found without being waited for. What comes to the same is no step, but what is decided from now on rests on it. */
    @Transactional(rollbackOn = Throwable.class)
    public void reviseRisk(ReturnNumber number, RiskBand band, int score, long assessmentId) throws SQLException {
        Rma rma = rows.lock(number);
        if (rma.risk().band().filter(band::equals).isPresent()) {
            rows.noteRisk(number, score, assessmentId, steps.now());
            steps.changed(number);
        } else {
            assessed(rma, band, score, assessmentId);
        }
    }

    private void assessed(Rma rma, RiskBand band, int score, long assessmentId) throws SQLException {
        boolean waiting = rma.state() == ReturnState.REQUESTED;
        rma.risk().assess(band, score, assessmentId, steps.now());
        if (!band.isClear()) {
            early.holdBack(rma);
        }
        steps.taken(rma, Step.of(StepKind.ASSESSED, Actor.product()));
        if (waiting) {
            automatic.goOn(rma, band);
        }
    }
}
