package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.security.Tokens;

/**
 * Finds a person's way to vote by the secret in its link, and the number that stands for them from whichever of their addresses
 * they look. One query, whether there is one or not.
 */
@ApplicationScoped
public class VoteLinks {

    private static final int LONGEST_TOKEN = 64;
    private static final String FIND = """
            select l.id, l.poll_id, l.language, l.option_id, v.option_id, coalesce(s.code, v.code),
                case when v.id is null then l.draws else s.code is not null end
            from poll_link l left join poll_vote v on v.poll_id = l.poll_id and v.voter_key = l.voter_key
            left join poll_draw d on d.poll_id = l.poll_id
            left join lateral (
                select o.code from poll_vote o
                where o.poll_id = v.poll_id and (o.id = v.id or o.customer_id = v.customer_id)
                    and case when d.poll_id is null then o.address <> '' and v.address <> ''
                        else o.code = any (string_to_array(d.codes, chr(10))) end
                order by d.poll_id is not null and o.id = v.id desc, o.id limit 1) s on true
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
