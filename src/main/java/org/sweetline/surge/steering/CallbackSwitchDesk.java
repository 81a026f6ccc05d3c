package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.calls.hours.PhoneSettings;
import org.sweetline.calls.hours.PhoneSettingsReader;
import org.sweetline.calls.hours.rules.PhoneSettingsDesk;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;

/** Offers every caller a callback at once, with their place kept; switched off, it is as before, but for what was set since. */
@ApplicationScoped
public class CallbackSwitchDesk {

    private static final String KEEP = """
            insert into callback_switch (id, account_id, at, after_seconds, from_position, overflow)
            values (1, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """;
    private static final String KEPT =
            "delete from callback_switch where id = 1 returning after_seconds, from_position, overflow";

    private final Statements statements;
    private final PhoneSettingsReader reader;
    private final PhoneSettingsDesk settings;
    private final SurgeLog log;
    private final Clock clock;

    @Inject
    CallbackSwitchDesk(
            Statements statements, PhoneSettingsReader reader, PhoneSettingsDesk settings, SurgeLog log, Clock clock) {
        this.statements = statements;
        this.reader = reader;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** Nothing happens when it is on already. */
    @Transactional(rollbackOn = Throwable.class)
    public void turnOn(CurrentAccount by) throws SQLException {
        PhoneSettings present = reader.read();
        CallbackOffer before = CallbackOffer.of(present);
        int kept = statements.change(
                KEEP,
                by.id(),
                clock.instant(),
                before.afterSeconds(),
                before.fromPosition(),
                before.overflow().stream().map(Enum::name).toList());
        if (kept == 0) {
            return;
        }
        settings.change(before.atOnce().in(present), by, Optional.empty());
        log.did(by, "offered callbacks at once", "phone", "");
    }

    @Transactional(rollbackOn = Throwable.class)
    public void turnOff(CurrentAccount by) throws SQLException {
        Optional<CallbackOffer> kept = statements.first(
                KEPT, row -> new CallbackOffer(row.getInt(1), row.getInt(2), overflow(row.getArray(3))));
        if (kept.isEmpty()) {
            return;
        }
        PhoneSettings present = reader.read();
        settings.change(kept.get().backFrom(CallbackOffer.of(present)).in(present), by, Optional.empty());
        log.did(by, "offered callbacks as before", "phone", "");
    }

    private static List<Overflow> overflow(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Overflow::valueOf).toList();
    }
}
