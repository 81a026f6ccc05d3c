package org.sweetline.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.OpenToAll;
import org.sweetline.security.Requires;

/** One resource method. A method that returns a bare Response must say what it answers. */
final class Operation {
    private final Method method;
    private final String path;
    private final Schemas schemas;
    private final ObjectNode operation = JsonNodeFactory.instance.objectNode();

    Operation(Method method, String path, Schemas schemas) {
        this.method = method;
        this.path = path;
        this.schemas = schemas;
    }

    ObjectNode describe() {
        String resource = method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
        operation.put("operationId", resource + "." + method.getName());
        Tag tag = method.getDeclaringClass().getAnnotation(Tag.class);
        operation.putArray("tags").add(tag == null ? "webhooks" : tag.name());
        permission();
        Parameters.describe(method, path, schemas, operation);
        requestBody();
        ObjectNode responses = operation.putObject("responses");
        success(responses);
        schemas.content(response(responses, "default", "What went wrong"), "application/problem+json", Schemas.PROBLEM);
        return operation;
    }

    private void permission() {
        var summary = method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        if (summary != null) {
            operation.put("summary", summary.summary());
        }
        Requires requires = method.getAnnotation(Requires.class);
        if (requires != null) {
            operation.putArray("security").addObject().putArray("token");
            operation.put("description", "Needs the permission " + requires.value() + ".");
            return;
        }
        operation.put(
                "description", "Open: " + method.getAnnotation(OpenToAll.class).value() + ".");
    }

    private void requestBody() {
        RequestBodySchema said = method.getAnnotation(RequestBodySchema.class);
        Type body = said == null ? bodyType() : said.value();
        if (body == null) {
            return;
        }
        ObjectNode request = operation.putObject("requestBody").put("required", true);
        if (body != InputStream.class) {
            schemas.content(request, "application/json", schemas.taken(body));
            return;
        }
        for (String type : values(Consumes.class, "*/*")) {
            schemas.content(request, type, Schemas.bytes());
        }
    }

    private @Nullable Type bodyType() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> Arrays.stream(parameter.getAnnotations()).noneMatch(Operation::isOfJaxRs))
                .filter(parameter -> parameter.getType() != String.class)
                .map(Parameter::getParameterizedType)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfJaxRs(Annotation annotation) {
        return annotation
                .annotationType()
                .getPackageName()
                .startsWith(Context.class.getPackageName().replace(".core", ""));
    }

    private void success(ObjectNode responses) {
        if (method.getReturnType() == Response.class) {
            stated(responses);
        } else if (streams()) {
            schemas.content(response(responses, "200", "Server-sent events"), "text/event-stream", Schemas.string());
        } else if (method.getReturnType() == void.class) {
            response(responses, "204", "Done");
        } else if (method.getReturnType() == String.class) {
            schemas.content(response(responses, "200", "TwiML"), "application/xml", Schemas.string());
        } else {
            schemas.content(
                    response(responses, "200", "OK"), "application/json", schemas.given(method.getGenericReturnType()));
        }
    }

    private void stated(ObjectNode responses) {
        for (APIResponseSchema answer : method.getAnnotationsByType(APIResponseSchema.class)) {
            String code = answer.responseCode().isEmpty() ? "200" : answer.responseCode();
            schemas.content(response(responses, code, "OK"), "application/json", schemas.given(answer.value()));
        }
        for (APIResponse answer : method.getAnnotationsByType(APIResponse.class)) {
            ObjectNode response = response(responses, answer.responseCode(), answer.description());
            if (answer.responseCode().matches("20[0-3]|206")) {
                values(Produces.class, "*/*").forEach(type -> schemas.content(response, type, Schemas.bytes()));
            }
        }
        if (responses.isEmpty()) {
            throw new IllegalStateException(method + " does not say what it answers (@APIResponseSchema)");
        }
    }

    private boolean streams() {
        return values(Produces.class, "").contains("text/event-stream");
    }

    private static ObjectNode response(ObjectNode responses, String code, String words) {
        return responses.putObject(code).put("description", words);
    }

    /** What is written at the method, else at the class. */
    private List<String> values(Class<? extends Annotation> kind, String otherwise) {
        AnnotatedElement at = method.isAnnotationPresent(kind) ? method : method.getDeclaringClass();
        Annotation found = at.getAnnotation(kind);
        if (found instanceof Consumes consumes) {
            return List.of(consumes.value());
        }
        return found instanceof Produces produces ? List.of(produces.value()) : List.of(otherwise);
    }
}
