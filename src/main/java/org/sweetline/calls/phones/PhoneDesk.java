package org.sweetline.calls.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhone.Device;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.CallProblem;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/** What an agent decides about their phone. */
@ApplicationScoped
class PhoneDesk {
    private static final int LONGEST_REASON = 60;

    // Written some times a minute at most: every page asks for the phone.
    private static final String HEARD = """
            update agent_phone set seen_at = ?
            where account_id = ? and (seen_at is null or seen_at < ? - interval '5 seconds')
            """;

    private final AgentPhones phones;
    private final Statements statements;
    private final Clock clock;

    @Inject
    PhoneDesk(AgentPhones phones, Statements statements, Clock clock) {
        this.phones = phones;
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
        AgentPhone phone = phones.lock(account);
        refuseWhileBusy(phone);
        if (reason.length() > LONGEST_REASON) {
            throw ProblemException.invalid("reason", "must have at most " + LONGEST_REASON + " characters");
        }
        heard(account);
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

    @Transactional
    public void rings(long account, Device device, String number) {
        refuseWhileBusy(phones.lock(account));
        if (device == Device.BROWSER) {
            phones.rings(account, device, "");
            return;
        }
        PhoneNumber own = PhoneNumber.parse(number, "US")
                .orElseThrow(() -> ProblemException.invalid("number", "must be a phone number such as +14155550123"));
        phones.rings(account, device, own.value());
    }

    private static void refuseWhileBusy(AgentPhone phone) {
        if (phone.busy()) {
            throw new ProblemException(CallProblem.PHONE_IN_USE, "End the call first, or let it ring out.");
        }
    }
}
