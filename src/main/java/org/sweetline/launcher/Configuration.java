package org.sweetline.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The settings under their dotted names: -D wins over the environment, the environment over config/sweetline.properties,
 * that over a default. SWEETLINE_MAIL_ADDRESS and sweetline.mail.address are the same setting; X_FILE names a file with
 * the value of X; an empty value counts as none.
 */
final class Configuration {
    private static final String FILE_SUFFIX = ".file";

    private final Map<String, String> values = new ConcurrentSkipListMap<>();

    /** Weakest source first: file, environment, system properties. */
    static Configuration read(Path file, Map<String, String> environment, Properties system) {
        Configuration configuration = new Configuration();
        configuration.take(asMap(load(file)), file.toString());
        configuration.take(environment, "the environment");
        configuration.take(asMap(system), "-D");
        return configuration;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    String text(String key, String fallback) {
        return values.getOrDefault(key, fallback);
    }

    boolean flag(String key) {
        return switch (text(key, "false").toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new StartFailure(spelled(key) + " must be true or false.");
        };
    }

    int port(String key, int fallback) {
        String text = text(key, Integer.toString(fallback));
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // The same sentence as for a number that no port can have.
        }
        throw new StartFailure(
                spelled(key) + " must be a port from 1 to 65535, or 0 for any free one; it is \"" + text + "\".");
    }

    void set(String key, String value) {
        values.put(key, value);
    }

    /** For what the demo brings: it never overrides what a person has set. */
    void setIfAbsent(String key, String value) {
        values.putIfAbsent(dotted(key), value);
    }

    /** Hands everything on to the product, which reads it as MicroProfile Config. */
    void handOn(Properties system) {
        values.forEach(system::setProperty);
    }

    static String spelled(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private void take(Map<String, String> source, String where) {
        Map<String, String> taken = new TreeMap<>();
        source.forEach((name, value) -> {
            String key = dotted(name);
            if (isOurs(key) && !value.isBlank()) {
                taken.put(key, value.strip());
            }
        });
        Map<String, String> secrets = new TreeMap<>();
        taken.forEach((key, value) -> {
            if (key.endsWith(FILE_SUFFIX)) {
                String plain = key.substring(0, key.length() - FILE_SUFFIX.length());
                if (taken.containsKey(plain)) {
                    throw new StartFailure(
                            "Both " + spelled(plain) + " and " + spelled(key) + " are set in " + where + "; keep one.");
                }
                secrets.put(plain, secret(key, Path.of(value)));
            }
        });
        taken.keySet().removeIf(key -> key.endsWith(FILE_SUFFIX));
        values.putAll(taken);
        values.putAll(secrets);
    }

    private static String secret(String key, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new StartFailure(spelled(key) + " names " + file + ", which cannot be read.", unreadable);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new StartFailure(file + " cannot be read: " + unreadable.getMessage(), unreadable);
            }
        }
        return properties;
    }

    private static Map<String, String> asMap(Properties properties) {
        Map<String, String> map = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
        return map;
    }

    private static boolean isOurs(String key) {
        return key.startsWith("sweetline.") || key.startsWith("twilio.") || key.startsWith("magento.");
    }

    private static String dotted(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
