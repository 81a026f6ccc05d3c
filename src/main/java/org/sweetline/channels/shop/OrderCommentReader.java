package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The comments of an order; the two shapes have other names for the same. */
record OrderCommentReader(String id, String text, String visible, String at) {

    void read(JsonParser json, String list, DetailsDraft details) throws IOException {
        if (!isList(json, list, details)) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (isObject(json, list, details)) {
                comment(json, details);
            }
        }
    }

    private void comment(JsonParser json, DetailsDraft details) throws IOException {
        String key = "";
        String said = "";
        String status = "";
        boolean seen = false;
        @Nullable Instant when = null;
        while (nextField(json)) {
            String field = json.currentName();
            if (field.equals(id)) {
                key = Texts.read(json, field, details);
            } else if (field.equals(text)) {
                said = Texts.lines(json, field, details);
            } else if (field.equals("status")) {
                status = Texts.read(json, field, details);
            } else if (field.equals(visible)) {
                seen = Texts.isYes(json, field, details);
            } else if (field.equals(at)) {
                when = Texts.time(json, field, details);
            } else {
                json.skipChildren();
            }
        }
        details.comment(key, said, status, seen, when);
    }
}
