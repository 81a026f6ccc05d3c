package org.sweetline.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The mail server, phone network and shop of --demo. The town has its own libraries and sees nothing of the product, as
 * the world outside does not.
 */
final class DemoTown {
    private final Object town;

    private DemoTown(Object town) {
        this.town = town;
    }

    static DemoTown start(Path libraries, Map<String, String> options) {
        ClassLoader loader = new URLClassLoader("town", jars(libraries), ClassLoader.getPlatformClassLoader());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(loader);
            Object town = loader.loadClass("org.sweetline.town.Town")
                    .getMethod("start", Map.class)
                    .invoke(null, options);
            return new DemoTown(town);
        } catch (ClassNotFoundException absent) {
            throw new StartFailure("The demo town is missing from " + libraries + "; start without --demo.", absent);
        } catch (ReflectiveOperationException failed) {
            throw new StartFailure("The demo town does not start: " + reason(failed), failed);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Where the product finds the town's mail server, phone network and shop. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        if (call("settings") instanceof Map<?, ?> given) {
            given.forEach((key, value) -> settings.put(String.valueOf(key), String.valueOf(value)));
        }
        return settings;
    }

    /** Lets the people of the town begin; returns what the visitor should know, such as who can sign in. */
    List<String> productReady(String productUrl, String adminToken) {
        List<String> lines = new ArrayList<>();
        if (call("productReady", productUrl, adminToken) instanceof Iterable<?> given) {
            given.forEach(line -> lines.add(String.valueOf(line)));
        }
        return lines;
    }

    void close() {
        call("close");
    }

    private @Nullable Object call(String method, String... arguments) {
        Class<?>[] types = Stream.of(arguments).map(String::getClass).toArray(Class<?>[]::new);
        try {
            return town.getClass().getMethod(method, types).invoke(town, (Object[]) arguments);
        } catch (ReflectiveOperationException failed) {
            throw new StartFailure("The demo town failed: " + reason(failed), failed);
        }
    }

    private static String reason(ReflectiveOperationException failed) {
        return failed instanceof InvocationTargetException target && target.getCause() != null
                ? String.valueOf(target.getCause().getMessage())
                : String.valueOf(failed);
    }

    private static URL[] jars(Path libraries) {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                jars.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException strange) {
            throw new IllegalStateException(strange);
        } catch (IOException absent) {
            throw new StartFailure("The demo town is missing from " + libraries + "; start without --demo.", absent);
        }
        return jars.toArray(new URL[0]);
    }
}
