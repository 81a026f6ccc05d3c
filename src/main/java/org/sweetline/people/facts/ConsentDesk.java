package org.sweetline.people.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.CustomerChanged;
import org.sweetline.people.CustomerLock;
import org.sweetline.people.CustomerNumber;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.web.Words;

/** Writes down what a customer agreed to, and what they took back. Nothing is ever written over. */
@ApplicationScoped
public class ConsentDesk {

    private static final String ADD = """
            insert into customer_consent (customer_id, purpose, channel, given, how, at, account_id)
            values (?, ?, ?, ?, ?, ?, cast(? as bigint))
            """;

    private final Statements statements;
    private final ConsentTrail trail;
    private final AuditTrail audit;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    ConsentDesk(Statements statements, ConsentTrail trail, AuditTrail audit, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.trail = trail;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Said twice, it stands once. To take back what was never given is written down: it is a no. */
    @Transactional(rollbackOn = Throwable.class)
    public void record(CustomerNumber asked, Consent consent, ConsentState state, ConsentWay how, CurrentAccount by)
            throws SQLException {
        CustomerNumber customer = CustomerLock.hold(statements, asked);
        long id = customer.id();
        if (trail.state(id, consent) == state) {
            return;
        }
        boolean given = state == ConsentState.GIVEN;
        String purpose = consent.purpose().name();
        String channel = consent.channel().name();
        statements.change(ADD, id, purpose, channel, given, how.name(), clock.instant(), by.id());
        String detail = Words.of(consent.purpose()) + " " + Words.of(consent.channel());
        audit.record(by, given ? "recorded consent" : "withdrew consent", customer.toString(), detail);
        events.publish(new CustomerChanged(id));
    }

    /** The customer wants nothing more by this channel, and said so to a machine. */
    @Transactional(rollbackOn = Throwable.class)
    public void withdrawn(long customer, ConsentChannel channel) throws SQLException {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            if (purpose.channels().contains(channel)) {
                withdraw(customer, new Consent(purpose, channel), ConsentWay.WROTE);
            }
        }
    }

    /** The customer wants to be asked no more how it was, by whatever way. */
    @Transactional(rollbackOn = Throwable.class)
    public void wantsNoSurveys(long customer) throws SQLException {
        for (ConsentChannel channel : ConsentPurpose.SURVEY.channels()) {
            withdraw(customer, new Consent(ConsentPurpose.SURVEY, channel), ConsentWay.FORM);
        }
    }

    /** The customer wants no more news, by whatever way. */
    @Transactional(rollbackOn = Throwable.class)
    public void wantsNoNews(long customer) throws SQLException {
        for (ConsentChannel channel : ConsentPurpose.NEWS.channels()) {
            withdraw(customer, new Consent(ConsentPurpose.NEWS, channel), ConsentWay.FORM);
        }
    }

    /** The customer wants to be asked no more whether their words may be shown, nor have any shown that they did not allow. */
    @Transactional(rollbackOn = Throwable.class)
    public void wantsNotToBeQuoted(long customer) throws SQLException {
        for (ConsentChannel channel : ConsentPurpose.QUOTE.channels()) {
            withdraw(customer, new Consent(ConsentPurpose.QUOTE, channel), ConsentWay.FORM);
        }
    }

    private void withdraw(long customer, Consent consent, ConsentWay how) throws SQLException {
        if (trail.state(customer, consent) == ConsentState.WITHDRAWN) {
            return;
        }
        String purpose = consent.purpose().name();
        statements.change(ADD, customer, purpose, consent.channel().name(), false, how.name(), clock.instant(), null);
        events.publish(new CustomerChanged(customer));
    }
}
