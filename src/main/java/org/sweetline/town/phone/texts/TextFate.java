package org.sweetline.town.phone.texts;

import java.util.List;

/** What becomes of a text that the product sends. */
public enum TextFate {
    DELIVERED("", "sent", "delivered"),
    /** The phone is switched off. */
    UNDELIVERED("30003", "sent", "undelivered"),
    /** The carrier takes it for junk. */
    FAILED("30007", "failed"),
    /** Said to be delivered first, and to be sent afterwards. */
    BACKWARDS("", "delivered", "sent"),
    /** Nothing is ever told. */
    SILENT("");

    private final String errorCode;
    private final List<String> news;

    TextFate(String errorCode, String... news) {
        this.errorCode = errorCode;
        this.news = List.of(news);
    }

    List<String> news() {
        return news;
    }

    /** The error that comes with the last word, or "". */
    public String errorCode() {
        return errorCode;
    }

    public String lastWord() {
        return this == BACKWARDS ? "delivered" : news.isEmpty() ? "queued" : news.get(news.size() - 1);
    }
}
