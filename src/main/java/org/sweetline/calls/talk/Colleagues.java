package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** The others who have a phone, and which of them a call can go to. */
@ApplicationScoped
class Colleagues {
    private static final String LIST = """
            select a.id, a.name, p.state, p.away_reason, p.since, p.languages, p.skills from agent_phone p join account a on a.id = p.account_id
            where a.disabled_at is null and a.id <> ? order by p.state <> 'AVAILABLE', a.name, a.id
            """;
    private static final String FREE = """
            select p.account_id from agent_phone p join account a on a.id = p.account_id and a.disabled_at is null
            where p.account_id = ? and p.state = 'AVAILABLE'
                and (p.back_until is null or p.back_until <= now()) and not exists (
                select 1 from call_leg l where l.account_id = p.account_id and l.state in ('ASKED', 'RINGING', 'JOINED')
                    and l.role in ('AGENT', 'SUPERVISOR'))
            for update of p skip locked
            """;
    private static final String OF_TEAM = """
            select p.account_id from agent_phone p join team_member m on m.account_id = p.account_id
                join account a on a.id = p.account_id and a.disabled_at is null
            where m.team_id = ? and p.account_id <> ? and p.state = 'AVAILABLE'
                and (p.back_until is null or p.back_until <= now()) and not exists (
                select 1 from call_leg l where l.account_id = p.account_id and l.state in ('ASKED', 'RINGING', 'JOINED')
                    and l.role in ('AGENT', 'SUPERVISOR'))
            order by not ? = any(p.languages), p.idle_since, p.account_id limit 1 for update of p skip locked
            """;
    private static final String LIVE_LEG = """
            select 1 from call_leg where account_id = ? and state in ('ASKED', 'RINGING', 'JOINED')
                and role in ('AGENT', 'SUPERVISOR') limit 1
            """;
    private static final String TEAM = "select 1 from team where id = ? and closed_at is null";

    private final Statements statements;

    @Inject
    Colleagues(Statements statements) {
        this.statements = statements;
    }

    /**
     * @param reason why they are away, where they or the desk said so
     * @param since when they are in this state
     */
    public record ColleagueView(
            long account,
            String name,
            @OneOf(State.class) String state,
            String reason,
            Instant since,
            List<String> languages,
            List<String> skills) {}

    /** Those who are free first. */
    List<ColleagueView> of(long account) throws SQLException {
        return statements.list(LIST, Colleagues::view, account);
    }

    /** Whether this one is free; then nobody else gets them until the transaction ends. */
    boolean holdFree(long account) throws SQLException {
        return statements.first(FREE, row -> 1, account).isPresent();
    }

    /** One of the team who is free, held; one who speaks the language rather than another, then the longest idle. */
    Optional<Long> holdFreeOf(long team, String language, long asking) throws SQLException {
        return statements.first(OF_TEAM, row -> row.getLong(1), team, asking, language);
    }

    /** Whether a phone of theirs rings or is spoken through, be it only to listen. */
    boolean isInACall(long account) throws SQLException {
        return statements.first(LIVE_LEG, row -> 1, account).isPresent();
    }

    boolean isTeam(long team) throws SQLException {
        return statements.first(TEAM, row -> 1, team).isPresent();
    }

    private static ColleagueView view(ResultSet row) throws SQLException {
        return new ColleagueView(
                row.getLong(1),
                row.getString(2),
                Words.of(State.valueOf(row.getString(3))),
                row.getString(4),
                RowTime.instant(row, 5),
                texts(row.getArray(6)),
                texts(row.getArray(7)));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
