package org.sweetline.returns.labels;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sweetline.json.Json;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.pages.ReturnItemView;
import org.sweetline.returns.pages.ReturnView;
import org.sweetline.returns.pages.StillToCome;
import org.sweetline.returns.policy.PolicyBook;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/** Says what a return's parcel holds, who sends it, and who pays for the way. */
@ApplicationScoped
class ParcelSlips {

    private static final String SENDER = """
            select o.customer_name, o.shipping_address from return_request r join shop_order o on o.id = r.order_id
            where r.id = ?
            """;

    private final PolicyBook policies;
    private final Statements statements;

    @Inject
    ParcelSlips(PolicyBook policies, Statements statements) {
        this.policies = policies;
        this.statements = statements;
    }

    private record Sender(String name, String town) {}

    ParcelSlip of(ReturnNumber number, ReturnView view, PageLanguage language) throws SQLException {
        Sender sender = statements
                .first(SENDER, row -> new Sender(row.getString(1), town(row.getString(2))), number.id())
                .orElseThrow();
        return new ParcelSlip(
                number, view.order().number(), sender.name(), sender.town(), language, pieces(view.items()));
    }

    static List<ParcelSlip.Piece> pieces(List<ReturnItemView> items) {
        return items.stream()
                .filter(item -> StillToCome.of(item).pieces() > 0)
                .map(item -> new ParcelSlip.Piece(StillToCome.of(item).pieces(), name(item), item.sku()))
                .toList();
    }

    /** By the policy of the time when the return was asked for, as the refund is. */
    Label.Payer payer(ReturnView view) throws SQLException {
        List<Blame> faults = view.items().stream()
                .filter(ParcelSlips::isSent)
                .map(item -> Words.parse(Blame.class, "fault", item.fault()))
                .toList();
        return Label.Payer.of(policies.at(view.requestedAt()), faults);
    }

    static boolean isSent(ReturnItemView item) {
        return item.authorized() > 0 && !"keep-item".equals(item.given());
    }

    private static String name(ReturnItemView item) {
        return item.options().isEmpty() ? item.name() : item.name() + ", " + item.options();
    }

    private static String town(String address) {
        if (address.isEmpty()) {
            return "";
        }
        JsonNode parts = Json.read(address, JsonNode.class);
        String region = Stream.of("region", "postcode")
                .map(part -> parts.path(part).asText(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(parts.path("city").asText(""), region)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
