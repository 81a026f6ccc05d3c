package org.sweetline.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of a feature in one language, from {@code /words/<feature>_<language>.properties}, and those of the frame. */
public final class Wording {

    private static final Map<String, Wording> KNOWN = new ConcurrentHashMap<>();

    private final PageLanguage language;
    private final Properties texts;

    private Wording(PageLanguage language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Wording of(String feature, PageLanguage language) {
        return KNOWN.computeIfAbsent(
                feature + "_" + language.tag(), name -> new Wording(language, read(feature, language)));
    }

    /** {@code {0}}, {@code {1}} and so on stand for the values; a key that nobody wrote is an error of ours. */
    public String say(String key, Object... values) {
        String text =
                find(key).orElseThrow(() -> new IllegalArgumentException("no text for " + key + " in " + language));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** As people of the language write it: {@code $49.90}, {@code US$49.90}. */
    public String money(Object amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(Currency.getInstance(currency));
        int digits = Math.max(0, format.getCurrency().getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    public String day(Instant at, ZoneId zone) {
        String pattern = language == PageLanguage.KO ? "yyyy년 M월 d일" : "MMMM d, yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .withZone(zone)
                .format(at);
    }

    public PageLanguage language() {
        return language;
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private static Properties read(String feature, PageLanguage language) {
        Properties frame = read(new Properties(), "/words/frame_" + language.tag() + ".properties");
        return read(new Properties(frame), "/words/" + feature + "_" + language.tag() + ".properties");
    }

    private static Properties read(Properties into, String resource) {
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + resource);
            }
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
