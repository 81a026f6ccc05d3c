package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.surge.incidents.IncidentRequest.Form;

/** Makes incidents, changes what customers are told, and resolves them. */
@ApplicationScoped
public class IncidentDesk {

    private static final String ADD = """
            insert into incident (surge_id, topic, state, title_en, title_ko, text_en, text_ko, on_banner, on_phone,
                account_id, created_at, changed_at, resolved_at, request_key)
            values ((select id from surge where ended_at is null), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (account_id, request_key) where request_key is not null do nothing returning id
            """;
    private static final String MADE = "select id from incident where account_id = ? and request_key = ?";
    private static final String LOCK = "select version from incident where id = ? for update";
    private static final String CHANGE = """
            update incident set topic = ?, state = ?, title_en = ?, title_ko = ?, text_en = ?, text_ko = ?, on_banner = ?,
                on_phone = ?, changed_at = ?, resolved_at = ?, answers = answers and ?, version = version + 1 where id = ?
            """;
    private static final String UPDATE = """
            insert into incident_update (incident_id, state, text_en, text_ko, account_id, at) values (?, ?, ?, ?, ?, ?)
            """;

    private final Statements statements;
    private final LinkDesk links;
    private final PhoneWords phone;
    private final SurgeLog log;
    private final Clock clock;

    @Inject
    IncidentDesk(Statements statements, LinkDesk links, PhoneWords phone, SurgeLog log, Clock clock) {
        this.statements = statements;
        this.links = links;
        this.phone = phone;
        this.log = log;
        this.clock = clock;
    }

    /** @param requestKey asked again with the same, it is the same incident; null for one that is never repeated */
    @Transactional(rollbackOn = Throwable.class)
    public long open(Form form, CurrentAccount by, @Nullable String requestKey) throws SQLException {
        Instant now = clock.instant();
        Optional<Long> made = add(form, by, requestKey, now);
        if (made.isEmpty()) {
            return statements.number(MADE, by.id(), requestKey);
        }
        long id = made.get();
        int linked = form.link() && form.state() != IncidentState.RESOLVED ? links.link(id, form.topic()) : 0;
        told(id, form, by, now);
        log.did(by, "opened incident", "incident " + id, "%d tickets".formatted(linked));
        return id;
    }

    private Optional<Long> add(Form form, CurrentAccount by, @Nullable String requestKey, Instant now)
            throws SQLException {
        return statements.first(
                ADD,
                row -> row.getLong(1),
                form.topic().name(),
                form.state().name(),
                form.title().en(),
                form.title().ko(),
                form.text().en(),
                form.text().ko(),
                form.onBanner(),
                form.onPhone(),
                by.id(),
                now,
                now,
                resolved(form, now),
                requestKey);
    }

    @Transactional(rollbackOn = Throwable.class)
    public void change(long id, Form form, CurrentAccount by, Optional<Long> seen) throws SQLException {
        hold(id, seen);
        Instant now = clock.instant();
        boolean open = form.state() != IncidentState.RESOLVED;
        statements.change(
                CHANGE,
                form.topic().name(),
                form.state().name(),
                form.title().en(),
                form.title().ko(),
                form.text().en(),
                form.text().ko(),
                open && form.onBanner(),
                open && form.onPhone(),
                now,
                resolved(form, now),
                open,
                id);
        int held = open ? take(id, form) : links.giveUp(id);
        told(id, form, by, now);
        log.did(
                by,
                open ? "changed incident" : "resolved incident",
                "incident " + id,
                held == 0 ? "" : "%d held back".formatted(held));
    }

    /** Nothing is held back by that. */
    private int take(long id, Form form) throws SQLException {
        links.resume(id);
        if (form.link()) {
            links.link(id, form.topic());
        }
        return 0;
    }

    private void hold(long id, Optional<Long> seen) throws SQLException {
        long version = statements
                .first(LOCK, row -> row.getLong(1), id)
                .orElseThrow(
                        () -> new ProblemException(SurgeProblem.NO_SUCH_INCIDENT, "There is no incident " + id + "."));
        if (seen.isPresent() && seen.get() != version) {
            throw new ProblemException(
                    SurgeProblem.INCIDENT_CHANGED, "Somebody else changed the incident; look again.");
        }
    }

    private void told(long id, Form form, CurrentAccount by, Instant now) throws SQLException {
        statements.change(
                UPDATE, id, form.state().name(), form.text().en(), form.text().ko(), by.id(), now);
        boolean spoken = form.onPhone() && form.state() != IncidentState.RESOLVED;
        phone.say(id, form.text(), spoken, by);
    }

    private static @Nullable Instant resolved(Form form, Instant now) {
        return form.state() == IncidentState.RESOLVED ? now : null;
    }
}
