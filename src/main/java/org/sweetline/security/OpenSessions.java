package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells whether a session or an API token that was seen earlier still counts. */
@ApplicationScoped
public class OpenSessions {

    private static final String QUERY = """
            select 1 from account_session s join account a on a.id = s.account_id
            where s.token_hash = ? and s.expires_at > now() and a.disabled_at is null
            union all
            select 1 from api_token t join account a on a.id = t.account_id
            where t.token_hash = ? and t.revoked_at is null and a.disabled_at is null
            """;

    private final DataSource dataSource;

    @Inject
    OpenSessions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean open(String secretHash) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, secretHash);
            statement.setString(2, secretHash);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
