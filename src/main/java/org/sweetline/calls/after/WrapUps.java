package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads what agents wrote down of calls. */
@ApplicationScoped
class WrapUps {
    private static final String ONE = """
            select w.topic, w.disposition, w.note, w.follow_up_at, p.words, w.written_at
            from call_wrap_up w left join call_praise p on p.call_id = w.call_id and p.agent_id = w.account_id
            where w.call_id = ? and w.account_id = ?
            """;
    private static final String TALKED = """
            select 1 from call_leg where call_id = ? and account_id = ? and role = 'AGENT' and joined_at is not null limit 1
            """;
    private static final String NOTE = """
            select w.note, a.name from call_wrap_up w join account a on a.id = w.account_id
            where w.call_id = ? and w.account_id = ? and w.version = ?
            """;

    private static final String TOPIC = """
            select topic from call_wrap_up where call_id = ? and topic <> '' order by written_at desc, account_id limit 1
            """;

    private final Statements statements;

    @Inject
    WrapUps(Statements statements) {
        this.statements = statements;
    }

    record Noted(String note, String name) {}

    WrapUpView of(long call, long account) throws SQLException {
        return statements.first(ONE, WrapUps::view, call, account).orElse(WrapUpView.NONE);
    }

    /** Of several agents the last one's counts; "" where nobody named one. */
    String topicOf(long call) throws SQLException {
        return statements.first(TOPIC, row -> row.getString(1), call).orElse("");
    }

    boolean hasTalked(long call, long account) throws SQLException {
        return statements.first(TALKED, row -> 1, call, account).isPresent();
    }

    /** Empty when it was written anew since that version. */
    Optional<Noted> note(long call, long account, long version) throws SQLException {
        return statements.first(NOTE, row -> new Noted(row.getString(1), row.getString(2)), call, account, version);
    }

    private static WrapUpView view(ResultSet row) throws SQLException {
        String praise = row.getString(5);
        return new WrapUpView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                RowTime.nullable(row, 4),
                praise != null,
                praise == null ? "" : praise,
                RowTime.nullable(row, 6));
    }
}
