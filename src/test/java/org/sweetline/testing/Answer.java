package org.sweetline.testing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the product answered. Fields are named by their way through the document: {@code customer.name}. */
public record Answer(String method, URI uri, int status, HttpHeaders headers, byte[] bytes) {
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public boolean isJson() {
        return header("Content-Type").contains("json")
                && !header("Content-Type").contains("ndjson")
                && bytes.length > 0;
    }

    /** Name and value of the cookie that is set. */
    public String cookie() {
        return header("Set-Cookie").split(";", 2)[0];
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    public List<JsonObject> items() {
        return objects(json().getJsonArray("items"));
    }

    public String text(String way) {
        return text(json(), way);
    }

    public long number(String way) {
        return ((JsonNumber) value(json(), way)).longValue();
    }

    public boolean isTrue(String way) {
        return value(json(), way) == JsonValue.TRUE;
    }

    /** The text at a place, "" where there is none. */
    public static String text(JsonObject object, String way) {
        JsonValue value = value(object, way);
        return switch (value.getValueType()) {
            case NULL -> "";
            case STRING -> ((JsonString) value).getString();
            default -> value.toString();
        };
    }

    public static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    private static JsonValue value(JsonObject object, String way) {
        JsonValue at = object;
        for (String name : way.split("\\.")) {
            if (at.getValueType() != JsonValue.ValueType.OBJECT) {
                return JsonValue.NULL;
            }
            at = at.asJsonObject().getOrDefault(name, JsonValue.NULL);
        }
        return at;
    }
}
