package org.sweetline.orders.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** What becomes of something written to the shop, each change a transaction of its own. */
@ApplicationScoped
public class ShopWriteStep {

    private static final int LONGEST_WORDS = 500;

    // Told before the shop is asked: whatever happens in between, nobody sends it again without looking.
    private static final String POSTING = """
            update shop_write set state = 'UNKNOWN', attempts = attempts + 1, tried_at = ?, last_words = ''
            where id = ? and state in ('WAITING', 'UNKNOWN')
            """;
    private static final String SENT =
            "update shop_write set state = 'SENT', sent_at = ?, last_words = '' where id = ? and state = 'UNKNOWN'";
    private static final String TOLD =
            "update shop_write set state = ?, last_words = ? where id = ? and state in" + " ('WAITING', 'UNKNOWN')";

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    ShopWriteStep(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** False when somebody withdrew it meanwhile. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public boolean posting(long write) throws SQLException {
        return timed(POSTING, write) == 1;
    }

    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public void sent(long write) throws SQLException {
        timed(SENT, write);
    }

    /** It did not reach the shop, or the shop refused it, or nobody knows: with the shop's words. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public void is(ShopWriteState state, long write, String words) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TOLD)) {
            statement.setString(1, state.name());
            statement.setString(2, words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words);
            statement.setLong(3, write);
            statement.executeUpdate();
        }
    }

    private int timed(String update, long write) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setLong(2, write);
            return statement.executeUpdate();
        }
    }
}
