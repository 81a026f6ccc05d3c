package org.sweetline.calls.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhone.Device;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.CallProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.SecurityProblem;
import org.sweetline.web.Words;

/** What an agent decides about their phone. */
@ApplicationScoped
class PhoneDesk {
    private static final int LONGEST_REASON = 60;
    private static final Duration MORE_TIME = Duration.ofMinutes(1);
    private static final Duration MOST_TIME = Duration.ofMinutes(10);

    // Written some times a minute at most: every page asks for the phone.
    private static final String HEARD = """
            update agent_phone set seen_at = ?
            where account_id = ? and (seen_at is null or seen_at < ? - interval '5 seconds')
            """;

    private final AgentPhones phones;
    private final AuditTrail audit;
    private final Statements statements;
    private final Clock clock;

    @Inject
    PhoneDesk(AgentPhones phones, AuditTrail audit, Statements statements, Clock clock) {
        this.phones = phones;
        this.audit = audit;
        this.statements = statements;
        this.clock = clock;
    }

    /** The agent's browser is there. */
    @Transactional(rollbackOn = Exception.class)
    public void heard(long account) throws SQLException {
        statements.change(HEARD, clock.instant(), account, clock.instant());
    }

    @Transactional
    public AgentPhone own(long account) {
        return phones.find(account).orElseGet(() -> phones.lock(account));
    }

    @Transactional(rollbackOn = Exception.class)
    public void change(long account, ChangePhoneStateRequest.Duty duty, String reason) throws SQLException {
        become(account, duty, reason);
        heard(account);
    }

    /** Whoever runs the day decides it for somebody else. */
    @Transactional
    public void setFor(long account, ChangePhoneStateRequest.Duty duty, String reason, CurrentAccount by) {
        if (phones.find(account).isEmpty()) {
            throw new ProblemException(SecurityProblem.NO_SUCH_ACCOUNT, "Nobody with this number is on the phones.");
        }
        become(account, duty, reason);
        audit.record(by, "set the state of a phone", "account " + account, Words.of(duty));
    }

    private void become(long account, ChangePhoneStateRequest.Duty duty, String reason) {
        AgentPhone phone = phones.lock(account);
        refuseWhileBusy(phone);
        if (reason.length() > LONGEST_REASON) {
            throw ProblemException.invalid("reason", "must have at most " + LONGEST_REASON + " characters");
        }
        switch (duty) {
            case AVAILABLE -> makeAvailable(phone);
            case AWAY -> phones.become(account, State.AWAY, reason.strip(), null);
            case OFFLINE -> phones.become(account, State.OFFLINE, "", null);
        }
    }

    /** Who is free stays where they are among those who are free. */
    private void makeAvailable(AgentPhone phone) {
        if (phone.state() != State.AVAILABLE) {
            phones.toAvailable(phone.account());
        }
    }

    /** A minute more to write down what a call was about. */
    @Transactional
    public void moreTime(long account) {
        if (!phones.lengthenWrapUp(account, MORE_TIME, MOST_TIME)) {
            throw new ProblemException(
                    CallProblem.NO_MORE_TIME,
                    "A call is written down within %d minutes of its end.".formatted(MOST_TIME.toMinutes()));
        }
    }

    /** Asked before a number is permitted, so that a phone in use costs nobody one of the hour's calls. */
    @Transactional
    public void requireFree(long account) {
        phones.find(account).ifPresent(PhoneDesk::refuseWhileBusy);
    }

    /** @param number as the rules of dialling permitted it; empty for the browser */
    @Transactional
    public void rings(long account, Device device, String number) {
        refuseWhileBusy(phones.lock(account));
        phones.rings(account, device, number);
    }

    private static void refuseWhileBusy(AgentPhone phone) {
        if (phone.busy()) {
            throw new ProblemException(CallProblem.PHONE_IN_USE, "End the call first, or let it ring out.");
        }
    }
}
