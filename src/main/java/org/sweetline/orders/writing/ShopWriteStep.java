package org.sweetline.orders.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.schema.Statements;

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
            "update shop_write set state = ?, last_words = ? where id = ? and state in ('WAITING', 'UNKNOWN')";

    private final Statements statements;
    private final Clock clock;

    @Inject
    ShopWriteStep(Statements statements, Clock clock) {
        this.statements = statements;
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
        String told = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        statements.change(TOLD, state.name(), told, write);
    }

    private int timed(String update, long write) throws SQLException {
        return statements.change(update, clock.instant(), write);
    }
}
