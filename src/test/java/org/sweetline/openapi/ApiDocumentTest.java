package org.sweetline.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiContract;

class ApiDocumentTest {

    @Test
    void committedDocumentSaysWhatTheCodeSays() throws IOException {
        String present = ApiDocument.text();

        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(ApiContract.COMMITTED, present);
        }

        assertThat(ApiContract.COMMITTED)
                .as("The API has changed. If that is meant: mvn test -DskipWebapp -Dtest=ApiDocumentTest"
                        + " -Dopenapi.write=true, then npm run api in webapp")
                .hasContent(present);
    }

    @Test
    void pathsNameTheirParametersAndNothingMore() throws IOException {
        JsonNode paths =
                JsonMapper.builder().build().readTree(ApiDocument.text()).path("paths");

        assertThat(paths.fieldNames())
                .toIterable()
                .allSatisfy(path -> assertThat(path).matches("(/|/\\w[^{}]*|\\{\\w+})+"));
    }
}
