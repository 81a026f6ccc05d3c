package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.security.Tokens;

/** Finds a person's way to vote by the secret in its link. One query, whether there is one or not. */
@ApplicationScoped
public class VoteLinks {

    private static final int LONGEST_TOKEN = 64;
    private static final String FIND = """
            select l.id, l.poll_id, l.language, l.option_id, v.option_id, v.code,
                case when v.id is null then l.draws else v.address <> '' or exists (
                    select from poll_draw d where d.poll_id = v.poll_id and v.code = any (string_to_array(d.codes, chr(10)))) end
            from poll_link l left join poll_vote v on v.poll_id = l.poll_id and v.voter_key = l.voter_key
            where l.token_hash = ? and l.poll_id = ?
            """;

    private final Statements statements;

    @Inject
    VoteLinks(Statements statements) {
        this.statements = statements;
    }

    public Optional<VoteLink> find(Poll poll, String token) throws SQLException {
        return token.isEmpty() || token.length() > LONGEST_TOKEN
                ? Optional.empty()
                : statements.first(
                        FIND,
                        row -> new VoteLink(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getObject(4, Long.class),
                                row.getObject(5, Long.class),
                                row.getString(6),
                                row.getBoolean(7)),
                        Tokens.hash(token),
                        poll.id());
    }
}
