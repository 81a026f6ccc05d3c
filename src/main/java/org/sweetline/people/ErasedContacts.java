package org.sweetline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sweetline.contact.ContactPoint;
import org.sweetline.schema.KeptSecret;
import org.sweetline.schema.Statements;
import org.sweetline.security.KeyedMac;
import org.sweetline.time.RowTime;

/**
 * Contact points of people who were erased, so that the shop, which still has them, does not bring them back. Only what a
 * keyed hash makes of them is kept: whoever reads the table learns nobody's address, and can test none without the key.
 */
@ApplicationScoped
public class ErasedContacts {

    private static final String ADD = """
            insert into erased_contact (hash, erased_at) select unnest(?), ?
            on conflict (hash) do update set erased_at = excluded.erased_at
            """;
    private static final String FIND = "select hash, erased_at from erased_contact where hash = any(?)";

    private final Statements statements;
    private final Clock clock;
    private final KeptSecret secret;

    @Inject
    ErasedContacts(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
        this.secret = new KeptSecret(statements, "erased-contacts");
    }

    public Set<ContactPoint> among(Collection<ContactPoint> points) throws SQLException {
        return times(points).keySet();
    }

    /** Those of the points that were erased, and when. */
    public Map<ContactPoint, Instant> times(Collection<ContactPoint> points) throws SQLException {
        Map<String, ContactPoint> byHash = hashes(points);
        Map<ContactPoint, Instant> erased = new HashMap<>();
        statements.list(
                FIND,
                row -> erased.put(
                        Objects.requireNonNull(byHash.get(row.getString(1)), "a hash that was asked for"),
                        RowTime.instant(row, 2)),
                List.copyOf(byHash.keySet()));
        return erased;
    }

    /** In the caller's transaction. */
    public void add(Collection<ContactPoint> points) throws SQLException {
        statements.change(ADD, List.copyOf(hashes(points).keySet()), clock.instant());
    }

    private Map<String, ContactPoint> hashes(Collection<ContactPoint> points) throws SQLException {
        KeyedMac mac = new KeyedMac(secret.value());
        Map<String, ContactPoint> byHash = new HashMap<>();
        for (ContactPoint point : points) {
            byHash.put(mac.hex(point.kind() + ":" + point.value()), point);
        }
        return byHash;
    }
}
