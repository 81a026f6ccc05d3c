package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiContract;
import org.sweetline.testing.SweetlineServer;

/** What is served at /openapi is the committed document, whole; ApiDocumentTest holds that one against the code. */
class OpenApiIT {
    @Test
    void servedDocumentIsTheCommittedOne() throws IOException {
        JsonObject served = SweetlineServer.shared()
                .anonymous()
                .outside("GET", "/openapi")
                .header("Accept", "application/json")
                .answers(200)
                .json();

        assertThat(normalised(served)).isEqualTo(normalised(committed()));
    }

    private static JsonObject committed() throws IOException {
        try (Reader text = Files.newBufferedReader(ApiContract.COMMITTED);
                JsonReader reader = Json.createReader(text)) {
            return reader.readObject();
        }
    }

    private static String normalised(JsonObject document) {
        return pretty(sorted(ours(document)).asJsonObject());
    }

    /** Without what the platform adds: the machine that answered, and the paths once more. */
    private static JsonObject ours(JsonObject document) {
        return Json.createObjectBuilder(document)
                .remove("servers")
                .remove("endpoints")
                .build();
    }

    private static JsonValue sorted(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder builder = Json.createObjectBuilder();
            object.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(field -> builder.add(field.getKey(), sorted(field.getValue())));
            return builder.build();
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder builder = Json.createArrayBuilder();
            array.forEach(item -> builder.add(sorted(item)));
            return builder.build();
        }
        return value;
    }

    private static String pretty(JsonObject document) {
        JsonWriterFactory writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        StringWriter text = new StringWriter();
        writers.createWriter(text).writeObject(document);
        return text.toString().strip() + "\n";
    }
}
