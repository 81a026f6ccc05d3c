package org.sweetline.returns.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Any order that comes back in any parts, in any order of them. */
class AnyRefundTest {

    @Property(tries = 2_000)
    void partsSumUpToTheWhole(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 99_999) Integer> lines, @ForAll long chance) {
        Account account = new Account(lines, new Random(chance), RefundTerms.PLAIN);

        account.payBackAll();

        assertThat(account.refunded).isEqualByComparingTo(account.paid);
    }

    @Property(tries = 2_000)
    void whoeverReturnsEverythingGetsTheSameInWhicheverOrder(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 99_999) Integer> lines,
            @ForAll long one,
            @ForAll long other,
            @ForAll @IntRange(max = 100) int fee,
            @ForAll @IntRange(max = 2_000) int threshold) {
        RefundTerms terms = terms(fee, threshold);
        Account first = new Account(lines, new Random(one), terms);
        Account second = new Account(lines, new Random(other), terms);

        first.payBackAll();
        second.payBackAll();

        if (first.isUnbounded && second.isUnbounded) {
            assertThat(first.refunded).isEqualByComparingTo(second.refunded);
        }
    }

    @Property(tries = 2_000)
    void neverMoreThanWasPaidAndNeverADemand(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 99_999) Integer> lines,
            @ForAll long chance,
            @ForAll @IntRange(max = 100) int fee,
            @ForAll @IntRange(min = -500, max = 500) int adjustment) {
        Account account = new Account(lines, new Random(chance), terms(fee, 500));
        account.adjustment = BigDecimal.valueOf(adjustment, 1);

        account.payBackAll();

        assertThat(account.refunded).isLessThanOrEqualTo(account.paid);
        assertThat(account.least).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    }

    private static RefundTerms terms(int fee, int threshold) {
        return new RefundTerms(
                BigDecimal.valueOf(fee),
                BigDecimal.ZERO,
                false,
                true,
                BigDecimal.valueOf(threshold),
                new BigDecimal("6.00"),
                BigDecimal.valueOf(threshold));
    }

    /** What an order's customer has paid and got back, thing by thing. */
    private static final class Account {
        private final List<PaidLine> lines = new ArrayList<>();
        private final List<String> things = new ArrayList<>();
        private final RefundTerms terms;
        private BigDecimal adjustment = BigDecimal.ZERO;
        private BigDecimal paid = BigDecimal.ZERO;
        private BigDecimal refunded = BigDecimal.ZERO;
        private BigDecimal clawedBack = BigDecimal.ZERO;
        private BigDecimal least = BigDecimal.ZERO;
        private boolean isUnbounded = true;

        Account(List<Integer> cents, Random chance, RefundTerms terms) {
            this.terms = terms;
            for (int each : cents) {
                int quantity = 1 + each % 5;
                PaidLine line = new PaidLine(
                        "L" + lines.size(), quantity, BigDecimal.valueOf(each, 2), BigDecimal.valueOf(each / 9, 2), 0);
                lines.add(line);
                things.addAll(Collections.nCopies(quantity, line.line()));
                paid = paid.add(line.paid());
            }
            Collections.shuffle(things, chance);
        }

        void payBackAll() {
            things.forEach(this::payBack);
        }

        private void payBack(String thing) {
            OrderSums sums = new OrderSums(paid, refunded, BigDecimal.ZERO, BigDecimal.ZERO, clawedBack);
            RefundQuote quote = RefundMaths.quote(new RefundCase(
                    "USD",
                    List.copyOf(lines),
                    List.of(new RefundPiece(thing, 1, true)),
                    sums,
                    terms,
                    null,
                    adjustment));
            lines.replaceAll(line -> line.line().equals(thing) ? oneLess(line) : line);
            assertThat(quote.lines().stream().map(QuoteLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(quote.total());
            isUnbounded &= quote.sum(RefundKind.ADJUSTMENT).compareTo(adjustment) == 0;
            refunded = refunded.add(quote.total());
            clawedBack = clawedBack.subtract(quote.sum(RefundKind.PROMOTION_CLAW_BACK));
            least = least.min(quote.total());
        }

        private static PaidLine oneLess(PaidLine line) {
            return new PaidLine(line.line(), line.bought(), line.paid(), line.discount(), line.refundedBefore() + 1);
        }
    }
}
