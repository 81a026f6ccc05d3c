package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.abuse.links.LinkStep;
import org.sweetline.people.CustomerLock;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnsDesk;
import org.sweetline.returns.RiskBand;
import org.sweetline.schema.Statements;

/** Assesses whoever asks for a return, and tells the return what came of it. It never decides. */
@ApplicationScoped
public class AssessmentDesk {

    private static final String WHOSE = """
            select coalesce(living_customer(coalesce(r.customer_id, o.customer_id)), 0)
            from return_request r join shop_order o on o.id = r.order_id where r.id = ?
            """;

    private final Statements statements;
    private final LinkStep links;
    private final Judging judging;
    private final AssessmentBook book;
    private final ReturnsDesk returns;

    @Inject
    AssessmentDesk(Statements statements, LinkStep links, Judging judging, AssessmentBook book, ReturnsDesk returns) {
        this.statements = statements;
        this.links = links;
        this.judging = judging;
        this.book = book;
        this.returns = returns;
    }

    /** Nothing for a return that is gone. The customer first, as a merge does, whose returns and standing are both written. */
    @Transactional(rollbackOn = Throwable.class)
    public void assess(ReturnNumber number, RiskCause cause) throws SQLException {
        Optional<Long> asked = statements.first(WHOSE, row -> row.getLong(1), number.id());
        if (asked.isEmpty()) {
            return;
        }
        long customer = asked.get();
        CustomerLock.holdIfThere(statements, customer);
        if (cause == RiskCause.INSPECTION && customer != 0) {
            book.takeDownInspection(customer, number.id());
        }
        Assessment found = judge(customer);
        long id = book.keep(found, number.id(), cause);
        RiskBand band = RiskBand.valueOf(found.band().name());
        if (cause == RiskCause.REQUEST || cause == RiskCause.ASKED) {
            returns.recordRisk(number, band, found.judgement().score(), id);
        } else {
            returns.reviseRisk(number, band, found.judgement().score(), id);
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void assessCustomer(long customer) throws SQLException {
        CustomerLock.holdIfThere(statements, customer);
        book.keep(judge(customer), null, RiskCause.ASKED);
    }

    private Assessment judge(long customer) throws SQLException {
        if (customer == 0) {
            return judging.ofNobody();
        }
        links.refresh(List.of(customer));
        return judging.of(customer);
    }
}
