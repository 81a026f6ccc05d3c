package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads Magento's lists. Each row counts once, also when the shop sends it twice. */
final class MagentoPages {
    private MagentoPages() {}

    /** @param pageSize what was asked for: a shop that does not count its rows has more when the page is full */
    static <T> ShopPage<T> page(byte[] body, int pageSize, Listing<T> listing, Optional<Instant> shopTime)
            throws IOException, ShopTrouble {
        List<T> items = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int[] rows = {0};
        long counted = list(body, json -> {
            rows[0]++;
            ShopRow<T> row = listing.rows().read(json);
            if (seen.add(row.id())) {
                row.mark().ifPresent(marks::add);
                row.item().ifPresentOrElse(items::add, () -> refused.add(row.refusal()));
            }
        });
        boolean more = counted < 0 ? rows[0] >= pageSize : counted > rows[0];
        if (more && rows[0] > 0 && marks.isEmpty()) {
            throw new ShopTrouble("No row of the shop's " + listing.name() + " says when it changed");
        }
        return new ShopPage<>(List.copyOf(items), List.copyOf(marks), more, List.copyOf(refused), counted, shopTime);
    }

    static <T> List<T> comments(byte[] body, ShopClient.CommentReader<T> reader) throws IOException, ShopTrouble {
        List<T> comments = new ArrayList<>();
        list(body, json -> comments.add(reader.read(json)));
        return comments;
    }

    static String status(byte[] body) throws IOException, ShopTrouble {
        try (JsonParser json = ShopJson.parser(body, 0, body.length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new ShopTrouble("The shop's answer is not an order");
            }
            while (nextField(json)) {
                if (json.currentName().equals("status") && json.currentToken().isScalarValue()) {
                    return json.getText();
                }
                json.skipChildren();
            }
        }
        throw new ShopTrouble("The shop's answer has no status of the order");
    }

    /** Hands each object of the list to the reader; answers the total the shop claims, -1 without one. */
    private static long list(byte[] body, ItemReader reader) throws IOException, ShopTrouble {
        long total = -1;
        boolean listed = false;
        try (JsonParser json = ShopJson.parser(body, 0, body.length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new ShopTrouble("The shop's answer is not a list");
            }
            while (nextField(json)) {
                if (json.currentName().equals("items")) {
                    listed = true;
                    items(json, reader);
                } else if (json.currentName().equals("total_count")
                        && json.currentToken().isNumeric()) {
                    total = json.getLongValue();
                } else {
                    json.skipChildren();
                }
            }
        }
        if (!listed) {
            throw new ShopTrouble("The shop's answer is not a list");
        }
        return total;
    }

    private static void items(JsonParser json, ItemReader reader) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                reader.read(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private interface ItemReader {
        void read(JsonParser json) throws IOException;
    }
}
