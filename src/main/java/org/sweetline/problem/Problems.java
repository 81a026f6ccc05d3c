package org.sweetline.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes problems as RFC 9457 documents. */
public final class Problems {

    public static final MediaType JSON = new MediaType("application", "problem+json");

    private Problems() {}

    public static Response response(ProblemType type, String detail, String requestId, Map<String, Object> extras) {
        Map<String, Object> document = document(type, detail, requestId, extras);
        Response.ResponseBuilder response =
                Response.status(type.kind().status()).type(JSON).entity(document);
        if (extras.get("retryAfter") instanceof Number seconds) {
            response.header("Retry-After", seconds);
        }
        return response.build();
    }

    /** For whoever answers without JAX-RS. */
    public static Map<String, Object> document(
            ProblemType type, String detail, String requestId, Map<String, Object> extras) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "/problems/" + type.slug());
        document.put("title", type.title());
        document.put("status", type.kind().status());
        document.put("detail", detail);
        document.put("instance", requestId);
        document.putAll(extras);
        return document;
    }
}
