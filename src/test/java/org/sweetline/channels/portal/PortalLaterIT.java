package org.sweetline.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.SweetlineServer;

/** A customer stops, goes on with another phone, and says how easy it was. */
class PortalLaterIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final DeliveredOrder order = DeliveredOrder.of(sweetline.program(), "2026-07-01T10:00:00Z");
    private final PortalStage stage = new PortalStage(sweetline, order);

    @Test
    void whatWasBegunGoesOnByTheLinkInAMailAndEndsWithAShortQuestion() {
        PortalBrowser begun = stage.buyer();
        begun.submit("/returns/order", Map.of("quantity.1", "1", "reason.1", "style", "wanted.1", "refund"));
        begun.submit("/returns/later", Map.of());
        assertThat(begun.text()).contains("We have sent a link to the e-mail address of the order");
        String mail = stage.letter("have begun to return something of order " + order.number());

        PortalBrowser other = new PortalBrowser(sweetline.anonymous());
        other.open(PortalStage.link(mail));
        assertThat(other.path()).isEqualTo("/returns/review");
        assertThat(other.text()).contains("1 × Merino shawl <M>");
        other.submit("/returns/review", Map.of());
        String number = PortalStage.number(other);
        assertThat(other.text()).contains("Was this easy?");
        other.submit("/returns/order/" + number + "/ease", Map.of("ease", "4"));

        assertThat(other.text()).contains("Thank you for telling us").doesNotContain("Was this easy?");
        assertThat(begun.open("/returns/later/" + "x".repeat(43)).status()).isEqualTo(404);
    }

    @Test
    void mailboxIsNotFilledByWhoAsksManyTimesAtOnce() {
        PortalBrowser begun = stage.buyer();
        begun.submit("/returns/order", Map.of("quantity.1", "1", "reason.1", "style", "wanted.1", "refund"));

        IntStream.range(0, 8)
                .mapToObj(time -> CompletableFuture.supplyAsync(() -> begun.again("/returns/later")))
                .toList()
                .forEach(sent -> assertThat(sent.join().status()).isEqualTo(200));

        eventually(() -> assertThat(stage.letters(order)).hasSize(3));
    }

    /** What somebody who knows the ZIP code began stays theirs, and they still have to show that it is they. */
    @Test
    void linkOpensNoMoreThanTheVisitThatAskedForIt() {
        PortalBrowser guest = new PortalBrowser(sweetline.anonymous()).signedIn(order, DeliveredOrder.ZIP);
        guest.submit("/returns/order", Map.of("quantity.0", "1", "reason.0", "gift", "wanted.0", "refund"));
        guest.submit("/returns/later", Map.of());

        PortalBrowser other = new PortalBrowser(sweetline.anonymous());
        other.open(PortalStage.link(stage.letter("have begun to return something of order " + order.number())));

        assertThat(other.text()).contains("1 × Red mug", "we send a link to the e-mail address of the order");
    }
}
