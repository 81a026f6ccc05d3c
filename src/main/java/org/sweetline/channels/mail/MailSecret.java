package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.KeyedMac;

/** The secret behind our Message-IDs and reply addresses: made once for the whole installation, kept in the database. */
@ApplicationScoped
class MailSecret {

    private static final int BYTES = 32;
    private static final String MAKE = "insert into mail_secret (id, secret) values (1, ?) on conflict (id) do nothing";
    private static final String READ = "select secret from mail_secret where id = 1";

    private final DataSource dataSource;
    private volatile @Nullable KeyedMac mac;

    @Inject
    MailSecret(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    KeyedMac mac() {
        KeyedMac known = mac;
        if (known == null) {
            known = new KeyedMac(load());
            mac = known;
        }
        return known;
    }

    private byte[] load() {
        try (Connection connection = dataSource.getConnection()) {
            byte[] kept = read(connection);
            return kept.length == 0 ? make(connection) : kept;
        } catch (SQLException e) {
            throw new IllegalStateException("the secret behind our replies can't be read", e);
        }
    }

    private static byte[] make(Connection connection) throws SQLException {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try (PreparedStatement statement = connection.prepareStatement(MAKE)) {
            statement.setBytes(1, fresh);
            statement.executeUpdate();
        }
        return read(connection);
    }

    private static byte[] read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getBytes(1) : new byte[0];
        }
    }
}
