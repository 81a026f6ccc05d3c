package org.sweetline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sweetline.json.Json;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;

/**
 * Bodies of requests and answers by Jackson. The platform's JSON-B hashes every record twice on its way out, which took
 * more than half of the time of a page of tickets.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final int LONGEST_BODY = 2 << 20;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return ours(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return ours(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        byte[] body = in.readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new ProblemException(GeneralProblem.TOO_LARGE, "At most 2 MiB of JSON are accepted.");
        }
        try {
            JavaType wanted = Json.mapper().constructType(generic);
            Object read = Json.mapper().readValue(body, wanted);
            if (read != null) {
                return read;
            }
        } catch (JsonProcessingException e) {
            throw new ProblemException(
                    GeneralProblem.INVALID, "The body isn't the JSON that is expected here: " + words(e), e);
        }
        throw new ProblemException(GeneralProblem.INVALID, "The body is empty.");
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(Json.mapper().writeValueAsBytes(value));
    }

    private static boolean ours(Class<?> type) {
        return type != String.class
                && type != byte[].class
                && !InputStream.class.isAssignableFrom(type)
                && !JsonValue.class.isAssignableFrom(type)
                && !type.getName().startsWith("jakarta.ws.rs.core.Streaming");
    }

    /** What is wrong and where, without the body itself and without the names of our classes. */
    static String words(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "nobody knows the field " + unknown.getPropertyName() + where + ".";
        }
        String field = field(e);
        return (field.isEmpty() ? "it" : field) + " can't be read" + where + ".";
    }

    /** Such as items.received; empty when it is the whole. */
    static String field(JsonProcessingException e) {
        return !(e instanceof JsonMappingException mapping)
                ? ""
                : mapping.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."));
    }
}
