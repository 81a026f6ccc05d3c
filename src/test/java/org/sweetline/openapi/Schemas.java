package org.sweetline.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.FieldError;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * The records by reflection. What is given has all its fields, of which those marked Nullable may be null; of what is
 * taken, those marked Nullable may be left out, unless the record says that they are needed.
 */
final class Schemas {
    static final ObjectNode PROBLEM = reference("Problem");

    private static final Map<Class<?>, List<String>> PLAIN = Map.ofEntries(
            Map.entry(String.class, List.of("string", "")),
            Map.entry(Instant.class, List.of("string", "date-time")),
            Map.entry(LocalDate.class, List.of("string", "date")),
            Map.entry(boolean.class, List.of("boolean", "")),
            Map.entry(Boolean.class, List.of("boolean", "")),
            Map.entry(int.class, List.of("integer", "int32")),
            Map.entry(Integer.class, List.of("integer", "int32")),
            Map.entry(long.class, List.of("integer", "int64")),
            Map.entry(Long.class, List.of("integer", "int64")),
            Map.entry(float.class, List.of("number", "float")),
            Map.entry(double.class, List.of("number", "double")),
            Map.entry(Double.class, List.of("number", "double")),
            Map.entry(BigDecimal.class, List.of("number", "")));

    private final Map<String, ObjectNode> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new HashMap<>();

    ObjectNode named() {
        named.put("Problem", problem());
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        named.forEach(all::set);
        return all;
    }

    ObjectNode given(Type type) {
        return schema(type, true, Map.of());
    }

    ObjectNode taken(Type type) {
        return schema(type, false, Map.of());
    }

    /** A number, one of some words, or text in a form of its own such as T-1042. */
    ObjectNode parameter(Class<?> type, AnnotatedElement element) {
        ObjectNode schema = PLAIN.containsKey(type) ? plain(type) : string();
        words(element, schema);
        return schema;
    }

    void content(ObjectNode holder, String mediaType, ObjectNode schema) {
        holder.withObjectProperty("content").putObject(mediaType).set("schema", schema);
    }

    static ObjectNode string() {
        return plain(String.class);
    }

    static ObjectNode bytes() {
        return string().put("format", "binary");
    }

    private ObjectNode schema(Type type, boolean given, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return schema(variables.getOrDefault(variable, Object.class), given, variables);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, given, variables);
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return plain(plain);
        }
        if (plain.isEnum()) {
            return constants(plain);
        }
        if (!plain.isRecord()) {
            throw new IllegalStateException("no word in the API's document for " + plain);
        }
        return record(plain.getSimpleName(), plain, given, variables);
    }

    private ObjectNode generic(ParameterizedType type, boolean given, Map<TypeVariable<?>, Type> variables) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode list = JsonNodeFactory.instance.objectNode().put("type", "array");
            return list.set("items", schema(arguments[0], given, variables));
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = JsonNodeFactory.instance.objectNode().put("type", "object");
            return map.set("additionalProperties", schema(arguments[1], given, variables));
        }
        String name = ((Class<?>) arguments[0]).getSimpleName() + raw.getSimpleName();
        return record(name, raw, given, Map.of(raw.getTypeParameters()[0], arguments[0]));
    }

    private ObjectNode record(String name, Class<?> type, boolean given, Map<TypeVariable<?>, Type> variables) {
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner != null && owner != type) {
            throw new IllegalStateException("one name in the API's document for " + owner + " and " + type);
        }
        if (!named.containsKey(name)) {
            ObjectNode described = JsonNodeFactory.instance.objectNode().put("type", "object");
            named.put(name, described);
            ObjectNode properties = described.putObject("properties");
            ArrayNode required = JsonNodeFactory.instance.arrayNode();
            for (RecordComponent component : type.getRecordComponents()) {
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                properties.set(
                        component.getName(),
                        component(component, nullable && (given || !isNeeded(component)), given, variables));
                if (given || !nullable || isNeeded(component)) {
                    required.add(component.getName());
                }
            }
            if (!required.isEmpty()) {
                described.set("required", required);
            }
        }
        return reference(name);
    }

    private ObjectNode component(
            RecordComponent component, boolean nullable, boolean given, Map<TypeVariable<?>, Type> variables) {
        ObjectNode schema = schema(component.getGenericType(), given, variables);
        words(component, schema.has("items") ? (ObjectNode) schema.get("items") : schema);
        Schema said = component.getAccessor().getAnnotation(Schema.class);
        if (said != null && said.enumeration().length > 0) {
            enumeration(schema, List.of(said.enumeration()));
        }
        if (!nullable) {
            return schema;
        }
        // Beside a reference nothing else counts.
        ObjectNode open = schema.has("$ref") ? JsonNodeFactory.instance.objectNode() : schema;
        if (open != schema) {
            open.putArray("allOf").add(schema);
        }
        if (open.has("enum")) {
            open.withArray("enum").addNull();
        }
        return open.put("nullable", true);
    }

    /** The record lets it be absent only to answer with a problem that names the field. */
    private static boolean isNeeded(RecordComponent component) {
        Schema said = component.getAccessor().getAnnotation(Schema.class);
        return said != null && said.required();
    }

    private static void words(AnnotatedElement element, ObjectNode schema) {
        OneOf words = element.getAnnotation(OneOf.class);
        if (words != null) {
            enumeration(
                    schema,
                    List.of(words.value().getEnumConstants()).stream()
                            .map(Words::of)
                            .toList());
        }
    }

    private static ObjectNode constants(Class<?> type) {
        ObjectNode schema = string();
        enumeration(
                schema,
                List.of((Enum<?>[]) type.getEnumConstants()).stream()
                        .map(Enum::name)
                        .toList());
        return schema;
    }

    private static void enumeration(ObjectNode schema, List<String> words) {
        ArrayNode list = schema.putArray("enum");
        words.forEach(list::add);
    }

    private static ObjectNode plain(Class<?> type) {
        List<String> words = PLAIN.get(type);
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", words.get(0));
        return words.get(1).isEmpty() ? schema : schema.put("format", words.get(1));
    }

    private static ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** RFC 9457, with what some problems add. */
    private ObjectNode problem() {
        ObjectNode problem = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = problem.putObject("properties");
        ArrayNode required = problem.putArray("required");
        for (String text : List.of("type", "title", "detail", "instance")) {
            properties.set(text, string());
            required.add(text);
        }
        properties.set("status", plain(int.class));
        required.add("status");
        ObjectNode errors = properties.putObject("errors").put("type", "array");
        errors.set("items", given(FieldError.class));
        properties.set("retryAfter", plain(int.class));
        properties.putObject("current").put("description", "What was to be changed, as it is now");
        return problem;
    }
}
