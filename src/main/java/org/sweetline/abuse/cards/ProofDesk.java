package org.sweetline.abuse.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.RiskProblem;
import org.sweetline.abuse.Standings;
import org.sweetline.abuse.history.ProofKind;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;

/** Takes down what banks, carriers and customers themselves say. What was taken down is withdrawn, never changed. */
@ApplicationScoped
class ProofDesk {

    private static final String ADD = """
            insert into risk_proof (customer_id, kind, abuse, order_id, return_id, note, account_id, at, request_key)
            select ?, ?, ?, o.id, r.id, ?, ?, ?, ?
            from (select) one
                left join shop_order o on o.number = cast(? as text) and o.customer_id = ?
                left join return_request r on r.id = cast(? as bigint) and r.customer_id = ?
            limit 1
            on conflict do nothing
            """;
    private static final String HAS_ORDER = "select 1 from shop_order where number = ? and customer_id = ? limit 1";
    private static final String HAS_RETURN = "select 1 from return_request where id = ? and customer_id = ?";
    private static final String WITHDRAW = """
            update risk_proof set withdrawn_at = ?, withdrawn_by = ?
            where id = ? and customer_id = ? and withdrawn_at is null
            """;

    private final Statements statements;
    private final CustomerRiskPages customers;
    private final Standings standings;
    private final RiskTrail trail;
    private final Clock clock;

    @Inject
    ProofDesk(Statements statements, CustomerRiskPages customers, Standings standings, RiskTrail trail, Clock clock) {
        this.statements = statements;
        this.customers = customers;
        this.standings = standings;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param abuse false when it turned out to be none, such as a chargeback of a stolen card
     * @param requestKey makes a repeated request the same one
     */
    record Said(
            ProofKind kind,
            boolean abuse,
            @Nullable String order,
            @Nullable Long returnId,
            String note,
            @Nullable String requestKey) {}

    @Transactional(rollbackOn = Throwable.class)
    void add(CustomerNumber number, Said said, CurrentAccount by) throws SQLException {
        long customer = customers.standing(number);
        requireTheirs(said, customer);
        statements.change(
                ADD,
                customer,
                said.kind().name(),
                said.abuse(),
                said.note(),
                by.id(),
                clock.instant(),
                said.requestKey(),
                said.order(),
                customer,
                said.returnId(),
                customer);
        trail.record(by, "took down proof", number, customer, said.kind().name());
    }

    /** What it is about would be dropped otherwise, and the proof would say less than was meant. */
    private void requireTheirs(Said said, long customer) throws SQLException {
        String order = said.order();
        if (order != null
                && statements.first(HAS_ORDER, row -> true, order, customer).isEmpty()) {
            throw ProblemException.invalid("order", "is none of this customer's");
        }
        Long returned = said.returnId();
        if (returned != null
                && statements.first(HAS_RETURN, row -> true, returned, customer).isEmpty()) {
            throw ProblemException.invalid("returnNumber", "is none of this customer's");
        }
    }

    /** Nobody is held by what has been withdrawn. */
    @Transactional(rollbackOn = Throwable.class)
    void withdraw(CustomerNumber number, long proof, CurrentAccount by) throws SQLException {
        long customer = customers.standing(number);
        if (statements.change(WITHDRAW, clock.instant(), by.id(), proof, customer) == 0) {
            throw new ProblemException(RiskProblem.NO_SUCH_PROOF, number + " has no proof " + proof + ".");
        }
        standings.forget(customer);
        trail.record(by, "withdrew proof", number, customer, Long.toString(proof));
    }
}
