package org.sweetline.channels.shop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;

/** A pull parser with bounds on depth, numbers and names, so that no line or page can cost more than its length. */
final class ShopJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNumberLength(64)
                    .maxNameLength(256)
                    .maxStringLength(256 * 1024)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private ShopJson() {}

    static JsonParser parser(byte[] bytes, int from, int length) throws IOException {
        return FACTORY.createParser(bytes, from, length);
    }

    /** Steps to the next field of the object the parser stands in, and onto its value; false at the object's end. */
    static boolean nextField(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.FIELD_NAME) {
            return false;
        }
        json.nextToken();
        return true;
    }

    /** True when the value is a list to walk through; anything else is skipped, and is a fault unless it is null. */
    static boolean isList(JsonParser json, String field, Faults faults) throws IOException {
        return opens(json, JsonToken.START_ARRAY, field + " is not a list", faults);
    }

    /** True when the value is an object to walk through; anything else is skipped, and is a fault unless it is null. */
    static boolean isObject(JsonParser json, String field, Faults faults) throws IOException {
        return opens(json, JsonToken.START_OBJECT, field + " is not an object", faults);
    }

    private static boolean opens(JsonParser json, JsonToken expected, String fault, Faults faults) throws IOException {
        if (json.currentToken() == expected) {
            return true;
        }
        if (json.currentToken() != JsonToken.VALUE_NULL) {
            faults.fault(fault);
        }
        json.skipChildren();
        return false;
    }
}
