package org.sweetline.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.sweetline.architecture.House;
import org.sweetline.web.ApiApplication;

/** The whole document, in an order that does not change. */
final class ApiDocument {
    /** A parameter of a path with the form that it must have, which may count: {token: [0-9a-f]{32}}. */
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ApiDocument() {}

    static String text() throws java.io.IOException {
        Object sorted = MAPPER.treeToValue(document(), Object.class);
        return MAPPER.writeValueAsString(sorted) + "\n";
    }

    private static ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        Schemas schemas = new Schemas();
        document.put("openapi", "3.0.3");
        describe(document.putObject("info"));
        paths(document.putObject("paths"), schemas);
        ObjectNode components = document.putObject("components");
        components.set("schemas", schemas.named());
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "A personal API token; people's browsers use a session cookie instead");
        return document;
    }

    private static void describe(ObjectNode node) {
        Info info = ApiApplication.class.getAnnotation(OpenAPIDefinition.class).info();
        node.put("title", info.title()).put("version", info.version()).put("description", info.description());
        node.putObject("license").put("name", info.license().name());
    }

    private static void paths(ObjectNode paths, Schemas schemas) {
        for (Class<?> resource : resources()) {
            for (Method method : doors(resource)) {
                String path = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
                ObjectNode operations =
                        paths.withObjectProperty(PARAMETER.matcher(path).replaceAll("{$1}"));
                operations.set(verb(method).orElseThrow(), new Operation(method, path, schemas).describe());
            }
        }
    }

    private static List<Class<?>> resources() {
        return House.classes().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> !isPage(type))
                .toList();
    }

    /** Pages are for people; no program reads them. */
    private static boolean isPage(Class<?> type) {
        Produces produces = type.getAnnotation(Produces.class);
        return produces != null && produces.value()[0].startsWith("text/html");
    }

    private static List<Method> doors(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method).isPresent())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(@org.jspecify.annotations.Nullable Path path) {
        return path == null ? "" : "/" + path.value().replaceAll("^/", "");
    }
}
