package org.sweetline.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads settings by their dotted name, such as {@code sweetline.mail.address}.
 *
 * <p>Errors name the environment variable and the expected shape, and show the value only where it can't hold a secret.
 */
@ApplicationScoped
public class Settings {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Function<String, Optional<String>> source;

    public Settings() {
        this(key -> ConfigProvider.getConfig().getOptionalValue(key, String.class));
    }

    /** Settings from another source, for example a map in a test. */
    public Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    public Optional<String> text(String key) {
        return source.apply(key).map(String::strip).filter(value -> !value.isEmpty());
    }

    public String text(String key, String fallback) {
        return text(key).orElse(fallback);
    }

    public Duration duration(String key, Duration fallback) {
        return text(key).map(value -> parseDuration(key, value)).orElse(fallback);
    }

    public int number(String key, int fallback, int min, int max) {
        return text(key).map(value -> parseNumber(key, value, min, max)).orElse(fallback);
    }

    public boolean flag(String key, boolean fallback) {
        return text(key).map(value -> parseFlag(key, value)).orElse(fallback);
    }

    public ZoneId zone(String key, String fallback) {
        return parseZone(key, text(key, fallback));
    }

    /** Countries of two letters each, with commas between. */
    public Set<String> countries(String key, String fallback) {
        return Arrays.stream(text(key, fallback).split(","))
                .map(code -> parseCountry(key, code))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An absolute address with one of the schemes; its text is never repeated in an error, it may hold a password. */
    public Optional<URI> uri(String key, String... schemes) {
        return text(key).map(value -> parseUri(key, value, List.of(schemes)));
    }

    public Path dataFolder() {
        return Path.of(text("sweetline.data", "data")).toAbsolutePath();
    }

    /** The name as an operator sets it: {@code SWEETLINE_MAIL_ADDRESS} for {@code sweetline.mail.address}. */
    public static String environmentName(String key) {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Duration parseDuration(String key, String value) {
        try {
            Duration duration = Duration.parse(value);
            if (duration.isNegative() || duration.isZero()) {
                throw wrong(key, "must be longer than nothing, such as PT15S; it is '" + value + "'");
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw wrong(key, "must be an ISO-8601 duration such as PT15S; it is '" + value + "'");
        }
    }

    private static int parseNumber(String key, String value, int min, int max) {
        String expected = "must be a whole number from " + min + " to " + max + "; it is '" + value + "'";
        try {
            int number = Integer.parseInt(value);
            if (number < min || number > max) {
                throw wrong(key, expected);
            }
            return number;
        } catch (NumberFormatException e) {
            throw wrong(key, expected);
        }
    }

    private static ZoneId parseZone(String key, String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw wrong(key, "must be a time zone such as America/New_York; it is '" + value + "'");
        }
    }

    private static boolean parseFlag(String key, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(key, "must be true or false; it is '" + value + "'");
        };
    }

    private static String parseCountry(String key, String code) {
        String country = code.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            throw wrong(key, "must be countries of two letters such as US,CA,KR");
        }
        return country;
    }

    private static URI parseUri(String key, String value, List<String> schemes) {
        String expected = "must be an address that starts with " + String.join(":// or ", schemes) + "://";
        try {
            URI uri = URI.create(value);
            if (uri.getScheme() == null || uri.getHost() == null || !schemes.contains(uri.getScheme())) {
                throw wrong(key, expected);
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw wrong(key, expected);
        }
    }

    private static ConfigException wrong(String key, String expected) {
        return new ConfigException(environmentName(key) + " " + expected);
    }
}
