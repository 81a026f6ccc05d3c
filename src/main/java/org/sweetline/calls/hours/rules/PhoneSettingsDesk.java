package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.hours.PhoneSettings;
import org.sweetline.calls.hours.SetupChanges;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;

/** Changes what holds for every call. */
@ApplicationScoped
public class PhoneSettingsDesk {

    private static final String LOCK = "select version from phone_settings where id = 1 for update";
    private static final String CHANGE = """
            update phone_settings set ring_seconds = ?, wrap_up_seconds = ?, preferred_agent_seconds = ?,
                most_waiting = ?, offer_callback_after_seconds = ?, offer_callback_from_position = ?,
                short_abandon_seconds = ?, service_level_seconds = ?, service_level_percent = ?, first_contact_days = ?,
                record_calls = ?, ask_for_rating = ?, anonymous_callers = ?, overflow = ?, team_id = ?, version = version + 1 where id = 1
            """;

    private final Statements statements;
    private final SetupChanges changes;

    @Inject
    PhoneSettingsDesk(Statements statements, SetupChanges changes) {
        this.statements = statements;
        this.changes = changes;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void change(PhoneSettings wanted, CurrentAccount by, Optional<Long> seen) throws SQLException {
        SetupChanges.refuseStale(
                seen, statements.first(LOCK, row -> row.getLong(1)).orElse(0L));
        if (statements
                .first("select 1 from team where id = ? and closed_at is null", row -> row.getInt(1), wanted.team())
                .isEmpty()) {
            throw ProblemException.invalid("team", "must be a team");
        }
        statements.change(CHANGE, values(wanted));
        changes.record(by, "changed phone settings", "phone", "");
    }

    private static Object[] values(PhoneSettings wanted) {
        return new Object[] {
            wanted.ringSeconds(),
            wanted.wrapUpSeconds(),
            wanted.preferredAgentSeconds(),
            wanted.mostWaiting(),
            wanted.offerCallbackAfterSeconds(),
            wanted.offerCallbackFromPosition(),
            wanted.shortAbandonSeconds(),
            wanted.serviceLevelSeconds(),
            wanted.serviceLevelPercent(),
            wanted.firstContactDays(),
            wanted.recordCalls(),
            wanted.askForRating(),
            wanted.anonymousCallers().name(),
            wanted.overflow().stream().map(Enum::name).toList(),
            wanted.team()
        };
    }
}
