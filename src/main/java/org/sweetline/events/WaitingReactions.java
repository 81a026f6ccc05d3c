package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Reactions that wait for their next try. */
@ApplicationScoped
public class WaitingReactions {

    private static final String TRY_NOW = """
            with waiting as (
                select id, row_number() over (order by id) as place from event_outbox
                where status = 'WAITING' and next_attempt_at > now() and starts_with(reaction, ?))
            update event_outbox o
            set next_attempt_at = least(o.next_attempt_at, now() + (waiting.place - 1) * ? * interval '1 millisecond')
            from waiting where o.id = waiting.id and o.status = 'WAITING'
            """;

    private final DataSource dataSource;

    @Inject
    WaitingReactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What they waited for is there again: those whose name begins so are due now, the oldest first and the others one
     * after the other. In the caller's transaction.
     *
     * @return how many waited
     */
    public int tryNow(String namePrefix, Duration apart) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TRY_NOW)) {
            statement.setString(1, namePrefix);
            statement.setLong(2, apart.toMillis());
            return statement.executeUpdate();
        }
    }
}
