package org.sweetline.web.pages;

/** The frame around letters to customers that are markup: one narrow column, as large as it is read on a phone. */
public final class LetterFrame {

    private LetterFrame() {}

    /** @param body in which every text is escaped */
    public static String of(String language, String body) {
        return "<!doctype html><html lang=\"" + language + "\"><body style=\""
                + "font-family:-apple-system,'Segoe UI',Roboto,'Malgun Gothic',sans-serif;font-size:16px;"
                + "line-height:1.5;color:#1f2430;max-width:34em;margin:0 auto;padding:16px\">"
                + body
                + "</body></html>";
    }
}
