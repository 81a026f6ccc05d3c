package org.sweetline.abuse.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.Fault;

class HistoryDraftTest {
    private static final Instant BOUGHT = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-20T10:00:00Z");

    private final HistoryDraft draft = new HistoryDraft(LATER);

    @Test
    void refundOfOurOwnReturnIsNotCountedTwice() {
        draft.add(line(3, 0));
        draft.addReturn(filed(2));
        draft.addMemo(memo(2));

        assertThat(draft.history().returns()).extracting(GivenBack::number).containsExactly("RMA-310");
    }

    @Test
    void whatTheShopRefundedBesideOurReturnsCameBackToo() {
        draft.add(line(3, 0));
        draft.addReturn(filed(1));
        draft.addMemo(memo(3));

        assertThat(draft.history().returns())
                .extracting(GivenBack::number, GivenBack::quantity)
                .containsExactly(tuple("RMA-310", 1.0), tuple("000000012", 2.0));
    }

    @Test
    void refundOfSomethingThatWasNeverSentIsNoReturn() {
        draft.add(line(0, 1));
        draft.addMemo(memo(1));

        assertThat(draft.history().returns()).isEmpty();
        assertThat(draft.history().purchases()).isEmpty();
    }

    @Test
    void shopWithoutCreditMemosTellsRefundsByTheOrderItself() {
        draft.add(line(2, 2));

        assertThat(draft.history().returns()).singleElement().satisfies(back -> {
            assertThat(back.quantity()).isEqualTo(2);
            assertThat(back.at()).isEqualTo(LATER);
        });
        assertThat(draft.history().since()).isEqualTo(BOUGHT);
    }

    private static HistoryRow.Line line(double sent, double refunded) {
        Purchase bought =
                new Purchase(12, "000000012", "1", Article.of("MUG-RED", "Red mug"), BOUGHT, BOUGHT, sent, 9, false);
        return new HistoryRow.Line(bought, refunded, LATER);
    }

    private static GivenBack filed(double quantity) {
        return new GivenBack("RMA-310", true, 12, "1", LATER, quantity, "style", Fault.CUSTOMER, false, 0);
    }

    private static GivenBack memo(double quantity) {
        return HistoryRow.refunded("000000012", 12, "1", LATER, quantity);
    }
}
