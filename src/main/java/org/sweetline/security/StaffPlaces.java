package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.sweetline.web.Network;

/** From which networks we work. They say less than a session: a customer may sit beside us. */
@ApplicationScoped
class StaffPlaces {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final String SEEN = """
            insert into staff_place (place, account_id, seen_at) values (?, ?, ?)
            on conflict (place, account_id) do update set seen_at = excluded.seen_at
            """;
    private static final String FORGET = "delete from staff_place where seen_at < ?";
    private static final String OURS = "select exists (select from staff_place where place = ? and seen_at >= ?)";

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    StaffPlaces(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Somebody of us works there: an address, or empty where it says nothing. */
    void seen(long account, String place) {
        try (Connection connection = dataSource.getConnection()) {
            seen(connection, account, place);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On the connection that its caller holds: many who want a second one wait for each other. */
    void seen(Connection connection, long account, String place) throws SQLException {
        if (!tells(place)) {
            return;
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (PreparedStatement seen = connection.prepareStatement(SEEN);
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            seen.setString(1, Network.of(place));
            seen.setLong(2, account);
            seen.setObject(3, now);
            seen.executeUpdate();
            forget.setObject(1, now.minus(KEPT));
            forget.executeUpdate();
        }
    }

    boolean isOurs(String place) throws SQLException {
        if (!tells(place)) {
            return false;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OURS)) {
            statement.setString(1, Network.of(place));
            statement.setObject(2, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** All come from this machine where a proxy on it is not known as one, or somebody tries the product out. */
    private static boolean tells(String place) {
        try {
            return place.matches("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F:.]*")
                    && !InetAddress.getByName(place).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
