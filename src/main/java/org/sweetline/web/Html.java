package org.sweetline.web;

/** Text within markup. */
public final class Html {

    private Html() {}

    /** Safe between tags and within a quoted attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
