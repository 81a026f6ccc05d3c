package org.sweetline.calls.hours;

import java.util.Locale;
import java.util.ResourceBundle;
import org.sweetline.web.Bilingual;

/** The lines that callers hear when nobody wrote others: {@code spoken_en.properties} and {@code spoken_ko.properties}. */
public final class SpokenLines {

    private static final String NAME = "org.sweetline.calls.hours.spoken";
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final ResourceBundle KOREAN = bundle(Locale.KOREAN);

    private SpokenLines() {}

    public static Bilingual line(String key) {
        return new Bilingual(ENGLISH.getString(key), KOREAN.getString(key));
    }

    /** With what the line leaves open filled in, each in its language. */
    static Bilingual line(String key, Bilingual... parts) {
        Bilingual line = line(key);
        Object[] en = new Object[parts.length];
        Object[] ko = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            en[i] = parts[i].in(Bilingual.ENGLISH);
            ko[i] = parts[i].in(Bilingual.KOREAN);
        }
        return new Bilingual(line.en().formatted(en), line.ko().formatted(ko));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                NAME, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
