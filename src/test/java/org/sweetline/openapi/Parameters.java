package org.sweetline.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a method reads from the path, the query and the headers: its own parameters, those of its class and of a bean. */
final class Parameters {
    private static final Pattern CHOICE = Pattern.compile("\\{\\s*(\\w+)\\s*:\\s*(\\w+(?:\\|\\w+)+)}");

    private final String path;
    private final Schemas schemas;
    private final ArrayNode list = JsonNodeFactory.instance.arrayNode();

    private Parameters(String path, Schemas schemas) {
        this.path = path;
        this.schemas = schemas;
    }

    static void describe(Method method, String path, Schemas schemas, ObjectNode operation) {
        Parameters parameters = new Parameters(path, schemas);
        parameters.ofFields(method.getDeclaringClass());
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                parameters.ofFields(parameter.getType());
            } else {
                parameters.add(parameter, parameter.getType());
            }
        }
        if (!parameters.list.isEmpty()) {
            operation.set("parameters", parameters.list);
        }
    }

    private void ofFields(Class<?> bean) {
        for (Field field : bean.getDeclaredFields()) {
            add(field, field.getType());
        }
    }

    private void add(AnnotatedElement element, Class<?> type) {
        if (element.isAnnotationPresent(PathParam.class)) {
            String name = element.getAnnotation(PathParam.class).value();
            add("path", name, choice(name, schemas.parameter(type, element))).put("required", true);
        } else if (element.isAnnotationPresent(QueryParam.class)) {
            add("query", element.getAnnotation(QueryParam.class).value(), withDefault(element, type));
        } else if (element.isAnnotationPresent(HeaderParam.class)) {
            String name = element.getAnnotation(HeaderParam.class).value();
            if (!name.equals("Content-Length")) {
                add("header", name, withDefault(element, type));
            }
        }
    }

    private ObjectNode add(String in, String name, ObjectNode schema) {
        ObjectNode parameter = list.addObject().put("in", in).put("name", name);
        parameter.set("schema", schema);
        return parameter;
    }

    private ObjectNode withDefault(AnnotatedElement element, Class<?> type) {
        ObjectNode schema = schemas.parameter(type, element);
        DefaultValue fallback = element.getAnnotation(DefaultValue.class);
        if (fallback != null && type == int.class) {
            schema.put("default", Integer.parseInt(fallback.value()));
        } else if (fallback != null && !fallback.value().isEmpty()) {
            schema.put("default", fallback.value());
        }
        return schema;
    }

    /** {@code {what: calls|mails}} leaves only these words. */
    private ObjectNode choice(String name, ObjectNode schema) {
        Matcher choice = CHOICE.matcher(path);
        while (choice.find()) {
            if (choice.group(1).equals(name)) {
                ArrayNode words = schema.putArray("enum");
                for (String word : choice.group(2).split("\\|")) {
                    words.add(word);
                }
            }
        }
        return schema;
    }
}
