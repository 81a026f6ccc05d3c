package org.sweetline.channels.shop.imports;

/**
 * An import as it is asked for.
 *
 * @param key how the sender calls it, empty for one that is answered and forgotten unless it takes long
 * @param offset where in the whole the body begins
 * @param length how many bytes come over the wire, -1 when nobody says
 */
record ImportAsk(String key, long offset, String format, String name, long length) {
    static final String JSON = "ndjson";
    static final String CSV = "csv";

    /** Somebody wants to look at it later. */
    boolean isKept() {
        return !key.isEmpty() || !name.isEmpty();
    }
}
