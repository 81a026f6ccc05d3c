package org.sweetline.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.architecture.House;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiContract;
import org.sweetline.testing.ApiContract.Operation;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.SweetlineServer;

/** Every operation of the OpenAPI document, asked by nobody and by each role. */
class PermissionsIT {
    private static final String NOBODY = "open to all";

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final Map<String, String> permissions = permissions();

    @Test
    void documentNamesEveryDoor() {
        Map<String, String> documented = ApiContract.operations().stream()
                .filter(operation -> operation.path().startsWith("/api/"))
                .collect(Collectors.toMap(Operation::toString, operation -> "", (a, b) -> a, TreeMap::new));

        assertThat(documented.keySet())
                .containsExactlyElementsOf(permissions.keySet().stream()
                        .filter(door -> door.contains(" /api/"))
                        .toList());
    }

    @Test
    void whoeverIsNotSignedInOnlySeesTheFrontDoor() throws Exception {
        Map<String, Integer> answers = new TreeMap<>();
        for (Operation operation : ApiContract.operations()) {
            if (operation.path().startsWith("/api/") && !NOBODY.equals(permissions.get(operation.toString()))) {
                answers.put(operation.toString(), status(sweetline.anonymous(), operation));
            }
        }

        assertThat(answers)
                .isNotEmpty()
                .allSatisfy((door, status) -> assertThat(status).as(door).isEqualTo(401));
        assertThat(permissions.entrySet().stream()
                        .filter(door -> door.getKey().contains(" /api/")
                                && door.getValue().equals(NOBODY))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "POST /api/v1/session",
                        "GET /api/v1/setup/{token}",
                        "POST /api/v1/setup/{token}",
                        // A tune that the phone network fetches for who is on hold.
                        "GET /api/v1/phone/hold-music",
                        // What customers' pages say on top while something is wrong.
                        "GET /api/v1/banner",
                        // A screen across the room; it shows a token of its own.
                        "GET /api/v1/wall");
    }

    @Test
    void eachRoleMayWhatItsPermissionsSayAndNothingElse() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        for (Role role : Role.values()) {
            ApiClient colleague = sweetline.desk().withRole(role.name().toLowerCase(Locale.ROOT));
            for (Operation operation : ApiContract.operations()) {
                @Nullable String needed = permissions.get(operation.toString());
                if (needed == null || needed.equals(NOBODY) || endsTheSession(operation) || isOpened(operation)) {
                    continue;
                }
                boolean permitted = role.permissions().contains(Permission.valueOf(needed));
                int status = status(colleague, operation);
                boolean right = permitted ? status != 401 && status != 403 && status < 500 : status == 403;
                if (!right) {
                    wrong.put(role + " " + operation, "answered " + status + ", needs " + needed);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static int status(ApiClient who, Operation operation) throws Exception {
        ApiRequest request = who.outside(operation.method(), filled(operation));
        if (operation.described().get("requestBody") instanceof JsonObject body) {
            String type = body.getJsonObject("content").keySet().iterator().next();
            request.body(type.contains("*") ? "application/json" : type, type.contains("json") ? "{}" : "");
        }
        var response = request.open();
        try (InputStream open = response.body()) {
            return response.statusCode();
        }
    }

    /** Ids that nobody has: a permitted call finds nothing and changes nothing. */
    private static String filled(Operation operation) {
        String number = operation.path().contains("/tickets/")
                ? "T-1"
                : operation.path().contains("/customers/") ? "C-999999999" : "1";
        return operation
                .path()
                .replace("{number}", number)
                .replace("{what}", "calls")
                .replace("{deed}", "mute")
                .replace("{sid}", "CA" + "0".repeat(32))
                .replaceAll("\\{[^}]*}", "999999999");
    }

    private static boolean endsTheSession(Operation operation) {
        return operation.toString().equals("DELETE /api/v1/session");
    }

    private static boolean isOpened(Operation operation) {
        return operation.path().equals("/api/v1/live");
    }

    /** Method and path of each endpoint, with the permission that it states. */
    private static Map<String, String> permissions() {
        Map<String, String> doors = new TreeMap<>();
        for (JavaClass type : House.classes()) {
            for (JavaMethod method : type.getMethods()) {
                method.getAnnotations().stream()
                        .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                        .findFirst()
                        .ifPresent(verb -> doors.put(
                                verb.getRawType().getSimpleName() + " " + path(type, method), permission(method)));
            }
        }
        return doors;
    }

    private static String permission(JavaMethod method) {
        return method.tryGetAnnotationOfType(Requires.class)
                .map(requires -> requires.value().name())
                .orElse(NOBODY);
    }

    private static String path(JavaClass type, JavaMethod method) {
        String root = type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String whole = "/" + root + "/" + rest;
        return whole.replaceAll("/+", "/")
                .replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}")
                .replaceAll("(?<=.)/$", "");
    }
}
