package org.sweetline.satisfaction.praise.quoting;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.schema.Statements;

/** One customer's confirmed kind words in the tables, and the letters about them. */
final class AskedCustomersTables {
    static final long PRAISE = 7;
    static final long MARIA = 5;
    static final String QUOTE = "You saved my party.";
    private static final Pattern LINK = Pattern.compile("/q/([\\w-]+)");

    private final Statements statements;

    AskedCustomersTables(Statements statements) {
        this.statements = statements;
    }

    void fill() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version) values
                (1, 'jenny@desk.example', 'Jenny', 'AGENT', now(), 0), (3, 'judge@desk.example', 'Judge', 'MANAGER', now(), 0)
                """);
        statements.change("insert into customer (id, name, created_at, version) values (5, 'Maria Lopez', now(), 0)");
        statements.change("""
                insert into contact_point (id, customer_id, kind, value, created_at) values (1, 5, 'email', 'maria@example.com', now())
                """);
        statements.change("""
                insert into praise (id, source, source_key, customer_id, account_id, target, words, quote, language, said_at,
                    confidence, held, rule_version, state, judged_by, judged_at)
                overriding system value values (7, 'MESSAGE', 'M-7', 5, 1, 'AGENT', 'You saved my party. Truly! So kind.', ?,
                    'en', now(), 0.9, 'NO', '1', 'CONFIRMED', 3, now())
                """, QUOTE);
    }

    void wants(String purpose, String channel, boolean given) throws SQLException {
        statements.change(
                "insert into customer_consent (customer_id, purpose, channel, given, how, at) values (5, ?, ?, ?, 'WROTE', now())",
                purpose,
                channel,
                given);
    }

    String permission() throws SQLException {
        return statements
                .list("select permission from praise", row -> row.getString(1))
                .get(0);
    }

    /** From the newest letter. */
    String token() throws SQLException {
        String text = letters().get(letters().size() - 1);
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in " + text);
        }
        return link.group(1);
    }

    List<String> letters() throws SQLException {
        return statements.list("select text from notice order by id", row -> row.getString(1));
    }

    /** What was done, and whether somebody of the team did it. */
    List<String> trail() throws SQLException {
        return statements.list(
                "select action || case when account_id is null then '' else ' *' end from praise_event order by id",
                row -> row.getString(1));
    }
}
