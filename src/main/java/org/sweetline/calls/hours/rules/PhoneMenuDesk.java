package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.SetupChanges;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;

/** Puts one menu in the place of another. */
@ApplicationScoped
public class PhoneMenuDesk {

    /** The settings' row too, as whoever closes a team does: else the two could wait for one another. */
    private static final String LOCK = "select m.version from phone_settings s, phone_menu m for update";

    private static final String CHANGE = """
            update phone_menu set active = ?, intro_en = ?, intro_ko = ?, default_key = ?, version = version + 1
            where id = 1
            """;
    private static final String ADD = """
            insert into phone_menu_option
                (key, place, label_en, label_ko, action, team_id, skill, topic, priority, text_en,
                 text_ko)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Statements statements;
    private final SetupChanges changes;

    @Inject
    PhoneMenuDesk(Statements statements, SetupChanges changes) {
        this.statements = statements;
        this.changes = changes;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void replace(MenuForm menu, CurrentAccount by, Optional<Long> seen) throws SQLException {
        SetupChanges.refuseStale(
                seen, statements.first(LOCK, row -> row.getLong(1)).orElse(0L));
        List<Long> teams = statements.list("select id from team where closed_at is null", row -> row.getLong(1));
        statements.change("delete from phone_menu_option");
        int place = 0;
        for (MenuForm.Row row : menu.rows()) {
            if (row.team() != null && !teams.contains(row.team())) {
                throw ProblemException.invalid("team", "must be a team");
            }
            statements.change(ADD, values(row, place++));
        }
        statements.change(CHANGE, menu.active(), menu.intro().en(), menu.intro().ko(), menu.defaultKey());
        changes.record(by, "changed phone menu", "phone", "");
    }

    private static @Nullable Object[] values(MenuForm.Row row, int place) {
        return new @Nullable Object[] {
            row.key(),
            place,
            row.label().en(),
            row.label().ko(),
            row.action().name(),
            row.team(),
            row.skill(),
            row.topic(),
            row.priority(),
            row.text().en(),
            row.text().ko()
        };
    }
}
