package org.sweetline.orders.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.orders.RefundEnded;
import org.sweetline.schema.Statements;

/** What becomes of a refund, each change a transaction of its own. */
@ApplicationScoped
public class RefundStep {

    private static final int LONGEST_WORDS = 500;

    // Told before the shop is asked: whatever happens in between, nobody sends it again without looking.
    private static final String POSTING = """
            update shop_refund set state = 'SENDING', attempts = attempts + 1, tried_at = ?, last_words = ''
            where id = ? and state in ('WAITING', 'SENDING', 'UNKNOWN')
            """;
    private static final String TOLD = """
            update shop_refund set state = ?, last_words = ? where id = ? and state in ('WAITING', 'SENDING', 'UNKNOWN')
            """;
    private static final String DONE = """
            update shop_refund set state = 'DONE', credit_memo = ?, shop_total = ?, done_at = ?, last_words = ?
            where id = ? and state in ('SENDING', 'UNKNOWN')
            """;
    private static final String RESERVED = "select order_id, total from shop_refund where id = ?";

    private final Statements statements;
    private final RefundSums sums;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    RefundStep(Statements statements, RefundSums sums, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.sums = sums;
        this.events = events;
        this.clock = clock;
    }

    private record Reserved(long order, BigDecimal total) {}

    /** False when it has ended meanwhile. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public boolean posting(long refund) throws SQLException {
        return statements.change(POSTING, clock.instant(), refund) == 1;
    }

    /** It did not reach the shop, or nobody knows: with the shop's words. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public void is(RefundState state, long refund, String words) throws SQLException {
        statements.change(TOLD, state.name(), cut(words), refund);
    }

    /**
     * @param creditMemo the shop's key of it
     * @param total what the shop says it gave back; null when it did not say
     */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public void done(ShopRefund refund, String creditMemo, @Nullable BigDecimal total) throws SQLException {
        String words = Optional.ofNullable(total)
                .filter(told -> told.compareTo(refund.total()) != 0)
                .map(told -> "The shop gave back %s instead of %s".formatted(plain(told), plain(refund.total())))
                .orElse("");
        if (statements.change(DONE, creditMemo, total, clock.instant(), words, refund.id()) == 1) {
            events.publish(new RefundEnded(refund.id()));
        }
    }

    /** The shop refused it; what was set apart for it is free again. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public void failed(long refund, String words) throws SQLException {
        if (statements.change(TOLD, RefundState.FAILED.name(), cut(words), refund) == 1) {
            Reserved reserved = statements
                    .first(RESERVED, row -> new Reserved(row.getLong(1), row.getBigDecimal(2)), refund)
                    .orElseThrow();
            sums.release(reserved.order(), reserved.total());
            events.publish(new RefundEnded(refund));
        }
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String cut(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }
}
