package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.calls.hours.SetupChanges;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;

/** Writes, switches and removes announcements. What they say goes to callers, not into the trail. */
@ApplicationScoped
public class AnnouncementDesk {

    private static final int MOST = 200;
    /** Announcements are few and their editors fewer: one at a time, so that two never make the same key. */
    private static final String LOCK = "select id from phone_settings where id = 1 for update";

    private static final String COUNT = "select count(*) from announcement";
    private static final String ADD = """
            insert into announcement
                (key, text_en, text_ko, active, from_at, until_at, account_id, created_at, changed_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """;
    private static final String EDIT = """
            update announcement set text_en = ?, text_ko = ?, active = ?, from_at = ?, until_at = ?, changed_at = ?,
                version = version + 1 where key = ?
            """;
    private static final String SWITCH =
            "update announcement set active = ?, changed_at = ?, version = version + 1 where key = ? and active <> ?";

    private final Statements statements;
    private final Announcements announcements;
    private final SetupChanges changes;
    private final Clock clock;

    @Inject
    AnnouncementDesk(Statements statements, Announcements announcements, SetupChanges changes, Clock clock) {
        this.statements = statements;
        this.announcements = announcements;
        this.changes = changes;
        this.clock = clock;
    }

    /** Makes it or changes it: said twice, it stands once. */
    @Transactional(rollbackOn = Throwable.class)
    public void write(String key, AnnouncementRequest wanted, CurrentAccount by, Optional<Long> seen)
            throws SQLException {
        lock();
        Optional<AnnouncementView> present = announcements.find(key);
        if (present.isPresent()) {
            SetupChanges.refuseStale(seen, present.get().version());
            edit(key, wanted);
        } else {
            add(key, wanted, by);
        }
        changes.record(by, wanted.active() ? "announced" : "wrote announcement", "announcement " + key, "");
    }

    /** Nothing happens to one that is so already. */
    @Transactional(rollbackOn = Throwable.class)
    public void turn(String key, boolean on, CurrentAccount by) throws SQLException {
        lock();
        announcements.get(key);
        if (statements.change(SWITCH, on, clock.instant(), key, on) > 0) {
            changes.record(by, on ? "announced" : "ended announcement", "announcement " + key, "");
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void remove(String key, CurrentAccount by) throws SQLException {
        lock();
        announcements.get(key);
        statements.change("delete from announcement where key = ?", key);
        changes.record(by, "removed announcement", "announcement " + key, "");
    }

    private void lock() throws SQLException {
        statements.first(LOCK, row -> row.getLong(1));
    }

    private void add(String key, AnnouncementRequest wanted, CurrentAccount by) throws SQLException {
        if (statements.count(COUNT) >= MOST) {
            throw new ProblemException(
                    HoursProblem.TOO_MANY, "There are %d announcements; remove one first.".formatted(MOST));
        }
        @Nullable
        Object[] values = {
            key,
            wanted.words().en(),
            wanted.words().ko(),
            wanted.active(),
            wanted.from(),
            wanted.until(),
            by.id(),
            clock.instant(),
            clock.instant()
        };
        statements.change(ADD, values);
    }

    private void edit(String key, AnnouncementRequest wanted) throws SQLException {
        statements.change(
                EDIT,
                wanted.words().en(),
                wanted.words().ko(),
                wanted.active(),
                wanted.from(),
                wanted.until(),
                clock.instant(),
                key);
    }
}
