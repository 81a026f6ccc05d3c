package org.sweetline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The committed OpenAPI document: what the product answers must not say more than it promises. */
public final class ApiContract {
    public static final Path COMMITTED = Path.of("webapp", "src", "api", "openapi.json");

    private static final Optional<JsonObject> DOCUMENT = read();
    private static final List<Operation> OPERATIONS =
            DOCUMENT.map(ApiContract::operations).orElse(List.of());

    private ApiContract() {}

    /** One operation: {@code GET /api/v1/tickets/{number}}. */
    public record Operation(String method, String path, JsonObject described) {
        boolean matches(String askedMethod, String askedPath) {
            return method.equals(askedMethod) && askedPath.matches(path.replaceAll("\\{[^}]*}", "[^/]+"));
        }

        /** With something harmless in each place that is left open. */
        public String pathWith(String filling) {
            return path.replaceAll("\\{[^}]*}", filling);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Operation> operations() {
        assertThat(OPERATIONS).as("%s", COMMITTED).isNotEmpty();
        return OPERATIONS;
    }

    public static List<Operation> operations(JsonObject document) {
        return document.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .filter(method -> method.getKey().matches("get|put|post|delete|patch"))
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                withoutPatterns(path.getKey()),
                                method.getValue().asJsonObject())))
                .sorted(Comparator.comparing(Operation::toString))
                .toList();
    }

    /** A success of the API is described, has the fields that the document names and no other, and keeps to its words. */
    static void check(Answer answer) {
        String path = answer.uri().getPath();
        if (DOCUMENT.isEmpty() || answer.status() >= 400 || !path.startsWith("/api/v1/")) {
            return;
        }
        Operation operation = operation(answer.method(), path);
        if (answer.isJson()) {
            Optional<JsonObject> schema = schema(operation.described(), answer.status());
            assertThat(schema)
                    .as("%s: the body of %d", operation, answer.status())
                    .isPresent();
            compare(operation + " answered", schema.get(), answer.json());
        }
    }

    private static Operation operation(String method, String path) {
        List<Operation> matching = operations().stream()
                .filter(operation -> operation.matches(method, path))
                .sorted(Comparator.comparing(operation -> operation.path().contains("{")))
                .toList();
        assertThat(matching).as("%s %s is not in %s", method, path, COMMITTED).isNotEmpty();
        return matching.get(0);
    }

    /** {@code {id: [0-9]+}} is {@code {id}} to whoever asks. */
    private static String withoutPatterns(String path) {
        return path.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
    }

    private static Optional<JsonObject> schema(JsonObject operation, int status) {
        return object(operation, "responses")
                .flatMap(responses -> object(responses, Integer.toString(status)))
                .flatMap(response -> object(response, "content"))
                .flatMap(content -> object(content, "application/json"))
                .flatMap(media -> object(media, "schema"));
    }

    private static void compare(String where, JsonObject schema, JsonValue value) {
        if (value == JsonValue.NULL) {
            assertThat(schema.getBoolean("nullable", false))
                    .as("null for what %s", where)
                    .isTrue();
            return;
        }
        JsonObject resolved = resolve(schema);
        if (resolved.containsKey("enum")) {
            assertThat(resolved.getJsonArray("enum"))
                    .as("words of what %s", where)
                    .contains(value);
        }
        if (value instanceof JsonObject body) {
            if (resolved.containsKey("required")) {
                resolved.getJsonArray("required")
                        .getValuesAs(JsonString::getString)
                        .forEach(field -> assertThat(body.keySet())
                                .as("fields of what %s", where)
                                .contains(field));
            }
            object(resolved, "properties").ifPresent(known -> compareFields(where, known, body));
        } else if (value instanceof JsonArray array) {
            object(resolved, "items").ifPresent(item -> array.forEach(each -> compare(where + "[]", item, each)));
        }
    }

    private static void compareFields(String where, JsonObject known, JsonObject body) {
        for (Map.Entry<String, JsonValue> field : body.entrySet()) {
            assertThat(known.keySet()).as("fields of what %s", where).contains(field.getKey());
            compare(where + "." + field.getKey(), known.getJsonObject(field.getKey()), field.getValue());
        }
    }

    private static JsonObject resolve(JsonObject schema) {
        if (schema.containsKey("allOf")) {
            return resolve(schema.getJsonArray("allOf").getJsonObject(0));
        }
        String reference = schema.getString("$ref", "");
        if (reference.isEmpty()) {
            return schema;
        }
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return DOCUMENT.orElseThrow()
                .getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(name);
    }

    private static Optional<JsonObject> object(JsonObject from, String name) {
        return from.get(name) instanceof JsonObject found ? Optional.of(found) : Optional.empty();
    }

    private static Optional<JsonObject> read() {
        if (!Files.exists(COMMITTED)) {
            return Optional.empty();
        }
        try (Reader text = Files.newBufferedReader(COMMITTED);
                JsonReader reader = Json.createReader(text)) {
            return Optional.of(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
