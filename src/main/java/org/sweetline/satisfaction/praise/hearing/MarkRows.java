package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.Team;

/** The rows of kind words that people marked by hand. */
@ApplicationScoped
class MarkRows {

    private static final String FIND =
            "select id from praise where source = 'CHOSEN' and source_key = ? and state <> 'WITHDRAWN'";
    private static final String HOLD = """
            select p.judged_by, (select e.account_id from praise_event e where e.praise_id = p.id and e.action = 'marked'
                order by e.id limit 1)
            from praise p where p.id = ? and p.source = 'CHOSEN' for update of p
            """;
    private static final String UNJUDGED = "select 1 from praise where id = ? and state = 'SUGGESTED'";
    private static final String REMOVE = "delete from praise where id = ?";

    private final Statements statements;
    private final PraiseRows praise;
    private final Team team;

    @Inject
    MarkRows(Statements statements, PraiseRows praise, Team team) {
        this.statements = statements;
        this.praise = praise;
        this.team = team;
    }

    /** @param by who marked them */
    record Mark(@Nullable Long judgedBy, long by) {}

    void requireColleague(long account) throws SQLException {
        if (team.nameOf(account).isEmpty()) {
            throw ProblemException.invalid("agent", "must be somebody of the team");
        }
    }

    Optional<Long> find(String key) throws SQLException {
        return statements.first(FIND, row -> row.getLong(1), key);
    }

    long add(Heard heard) throws SQLException {
        praise.keep(heard);
        return find(heard.key()).orElseThrow();
    }

    Optional<Mark> hold(long id) throws SQLException {
        return statements.first(HOLD, row -> new Mark(row.getObject(1, Long.class), row.getLong(2)), id);
    }

    boolean isUnjudged(long id) throws SQLException {
        return statements.first(UNJUDGED, row -> row.getInt(1), id).isPresent();
    }

    void remove(long id) throws SQLException {
        statements.change(REMOVE, id);
    }
}
