package org.sweetline.returns.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.returns.pages.ReturnView.ProposedItemView;
import org.sweetline.web.Words;

/** Which lines a proposal is about, whatever kind it is: decisions, items, the one line of an inspection, or none. */
final class ProposedItems {

    private ProposedItems() {}

    static List<ProposedItemView> of(String body) {
        JsonNode node = Json.read(body, JsonNode.class);
        if (node.has("decisions")) {
            return each(node.get("decisions"), "lineId", "authorized");
        }
        if (node.has("items")) {
            return each(node.get("items"), "line", "quantity");
        }
        return node.has("line") ? List.of(item(node, "line", "bad")) : List.of();
    }

    private static List<ProposedItemView> each(JsonNode nodes, String line, String quantity) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> item(node, line, quantity))
                .toList();
    }

    private static ProposedItemView item(JsonNode node, String line, String quantity) {
        return new ProposedItemView(
                node.path(line).asText(),
                node.path(quantity).asInt(),
                Words.ofNullable(word(node, "resolution")),
                word(node, "denial"));
    }

    private static @Nullable String word(JsonNode node, String field) {
        String text = node.path(field).asText();
        return text.isEmpty() ? null : text;
    }
}
