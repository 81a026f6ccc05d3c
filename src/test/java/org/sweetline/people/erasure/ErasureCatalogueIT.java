package org.sweetline.people.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.SweetlineServer;

class ErasureCatalogueIT {
    /** Tables that lead to a customer and that an erasure leaves as they are, by the reason why. */
    private static final Map<String, Set<String>> LEFT = Map.of(
            "what was sold, paid and given back, for the books, without a name",
            Set.of(
                    "shop_order_line",
                    "shop_invoice",
                    "shop_credit_memo",
                    "order_refund_sum",
                    "shop_refund_item",
                    "return_claim",
                    "return_receipt",
                    "return_settlement_item"),
            "sums, marks and times of contacts that name nobody",
            Set.of(
                    "call_sum",
                    "call_share",
                    "call_rating",
                    "callback_attempt",
                    "missed_call",
                    "contact_topic",
                    "incident_ticket",
                    "macro_use",
                    "peak_rank",
                    "phone_recording_listening",
                    "return_approval_item",
                    "return_ease",
                    "return_language",
                    "return_letter",
                    "survey_click",
                    "ticket_sum"),
            "the team's own",
            Set.of("account", "agent_phone", "phone_settings"),
            "who was blocked stays blocked",
            Set.of("blocked_number"),
            "a row's number, gone within minutes",
            Set.of("customer_to_compare"));

    @Test
    void everyTableThatLeadsToACustomerIsErasedOrLeftForAReason() throws Exception {
        try (ProductDatabase database =
                new ProductDatabase(SweetlineServer.shared().data())) {
            Catalogue catalogue = Catalogue.of(database);
            Erasers erasers = Erasers.read();
            Set<String> unclaimed = catalogue.naming("customer");
            unclaimed.removeAll(erasers.claimed());
            Set<String> deleted = new TreeSet<>(erasers.deleted());
            deleted.addAll(unclaimed);

            Set<String> forgotten = catalogue.leadingTo("customer");
            forgotten.addAll(catalogue.personal());
            forgotten.removeAll(erasers.changed());
            forgotten.removeAll(catalogue.goingWith(deleted));
            Set<String> left = LEFT.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            forgotten.removeAll(left);

            assertThat(forgotten)
                    .as("Tables that lead to a customer: erase them by a PersonalRecords, or say here why not")
                    .isEmpty();
            assertThat(catalogue.tables()).containsAll(left);
        }
    }
}
