package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sweetline.architecture.House;

/** No route of the phone network may ever stand beside the signature check; the shops' webhooks have a check of their own. */
class TwilioRoutesTest {
    static List<Method> routes() {
        return House.classes().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .filter(type -> type.getAnnotation(Path.class).value().contains("webhooks"))
                .filter(type -> !type.getPackageName().startsWith("org.sweetline.channels.shop"))
                .flatMap(TwilioRoutesTest::routesOf)
                .toList();
    }

    @Test
    void thereAreRoutesToLookAt() {
        assertThat(routes()).extracting(Method::getName).contains("greet", "noteStatus", "noteRecording");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRouteLiesBehindTheFilter(Method route) {
        WebFilter filter = TwilioSignatureFilter.class.getAnnotation(WebFilter.class);

        assertThat(filter.value()).containsExactly("/webhooks/twilio/*");
        assertThat(route.getDeclaringClass().getAnnotation(Path.class).value()).startsWith("/webhooks/twilio/");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRouteTakesTheFormThatTheFilterProved(Method route) {
        assertThat(route.getParameterTypes()).contains(HttpServletRequest.class);
        assertThat(route.getParameters())
                .allMatch(parameter -> parameter.getAnnotations().length == 1, "no parameter is a body");
    }

    private static Stream<Method> routesOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class)));
    }
}
