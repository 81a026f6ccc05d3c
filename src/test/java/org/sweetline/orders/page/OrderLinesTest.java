package org.sweetline.orders.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.orders.page.OrderView.BundlePartView;
import org.sweetline.orders.page.OrderView.OrderLineView;
import org.sweetline.orders.state.Fulfilment;
import org.sweetline.orders.state.LineFacts;
import org.sweetline.orders.state.OrderFacts;

class OrderLinesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void partsThatGoOutWithTheirBundleShareItsFate() {
        OrderLines lines =
                new OrderLines(List.of(line("1", "", 2, 1, 0), line("2", "1", 2, 0, 0), line("3", "1", 4, 0, 0)));

        OrderLineView bundle = lines.views(processing(lines)).get(0);

        assertThat(bundle.standing()).isEqualTo("partly-shipped");
        assertThat(bundle.parts()).extracting(BundlePartView::standing).containsOnly("partly-shipped");
        assertThat(bundle.parts())
                .extracting(BundlePartView::shipped)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(2));
    }

    @Test
    void bundleIsSentAsFarAsItsPartsAre() {
        OrderLines lines =
                new OrderLines(List.of(line("1", "", 1, 0, 0), line("2", "1", 1, 1, 0), line("3", "1", 1, 0, 1)));

        OrderLineView bundle = lines.views(processing(lines)).get(0);

        assertThat(bundle.standing()).isEqualTo("partly-shipped");
        assertThat(bundle.parts()).extracting(BundlePartView::standing).containsExactly("shipped", "backordered");
    }

    @Test
    void partsAreNoLinesOfTheirOwn() {
        OrderLines lines = new OrderLines(List.of(line("1", "", 1, 0, 0), line("2", "1", 1, 0, 0)));

        assertThat(lines.facts()).hasSize(1).extracting(LineFacts::ordered).containsExactly(BigDecimal.ONE);
    }

    private static Fulfilment processing(OrderLines lines) {
        OrderFacts facts = new OrderFacts(
                "processing", "processing", BigDecimal.TEN, BigDecimal.ZERO, NOW, 0, false, lines.facts());
        return new Fulfilment(facts, NOW, Duration.ofDays(5));
    }

    private static LineRow line(String id, String parent, int ordered, int shipped, int backordered) {
        return new LineRow(
                id,
                parent,
                "SKU-" + id,
                "Line " + id,
                BigDecimal.valueOf(ordered),
                BigDecimal.ZERO,
                BigDecimal.valueOf(shipped),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.valueOf(backordered),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ONE);
    }
}
