package org.sweetline.web.pages;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Fills the templates below {@code /templates}. What is filled in is only ever a value: it is escaped in a page, and
 * braces in it mean nothing.
 */
@ApplicationScoped
public class Templates {

    private final PebbleEngine pages = engine(".html", true);
    private final PebbleEngine letters = engine(".txt", false);

    public String page(String name, Map<String, Object> model) {
        return filled(pages, name, model);
    }

    /** Plain text: nothing is escaped. */
    public String letter(String name, Map<String, Object> model) {
        return filled(letters, name, model);
    }

    private static String filled(PebbleEngine engine, String name, Map<String, Object> model) {
        try {
            StringWriter text = new StringWriter();
            engine.getTemplate(name).evaluate(text, model);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static PebbleEngine engine(String ending, boolean escaping) {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("templates");
        loader.setSuffix(ending);
        return new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(escaping)
                .newLineTrimming(escaping)
                .strictVariables(true)
                .extension(new SpokenWords())
                .build();
    }
}
