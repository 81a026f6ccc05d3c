package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;
import org.sweetline.security.Tokens;
import org.sweetline.web.PublicAddress;

/** Links that open one return to whoever holds them. Only their hash is kept, and they end by themselves. */
@ApplicationScoped
public class PortalLinks {

    private static final String INSERT =
            "insert into portal_link (token_hash, return_id, purpose, created_at, expires_at) values (?, ?, ?, ?, ?)";
    private static final String FIND = """
            select l.return_id, r.order_id from portal_link l join return_request r on r.id = l.return_id
            where l.token_hash = ? and l.purpose = ? and l.expires_at > ?
            """;

    private final Statements statements;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    PortalLinks(Statements statements, PublicAddress address, Clock clock) {
        this.statements = statements;
        this.address = address;
        this.clock = clock;
    }

    /** What a link leads to. */
    public record LinkedReturn(ReturnNumber number, long orderId) {}

    /** A fresh one, absolute. */
    public String make(LinkPurpose purpose, ReturnNumber number) throws SQLException {
        String token = Tokens.fresh();
        Instant now = clock.instant();
        statements.change("delete from portal_link where expires_at < ?", now);
        statements.change(INSERT, Tokens.hash(token), number.id(), purpose.name(), now, now.plus(purpose.lifetime()));
        return address.url(purpose.path() + token);
    }

    public Optional<LinkedReturn> find(LinkPurpose purpose, String token) throws SQLException {
        return statements.first(
                FIND,
                row -> new LinkedReturn(new ReturnNumber(row.getLong(1)), row.getLong(2)),
                Tokens.hash(token),
                purpose.name(),
                clock.instant());
    }
}
