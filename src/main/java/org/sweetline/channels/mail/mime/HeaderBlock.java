package org.sweetline.channels.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The header fields of one mail or part, in the order written; text is decoded when it is asked for. */
public final class HeaderBlock {

    private static final int FIELD_LIMIT = 64 * 1024;
    private static final int COUNT_LIMIT = 1000;

    private record Field(String name, byte[] value) {}

    private final List<Field> fields = new ArrayList<>();
    private String charset = "";
    private boolean cut;

    /** Keeps the first of a field's bytes: nothing a desk reads is longer. */
    void add(String name, byte[] value) {
        if (fields.size() >= COUNT_LIMIT || value.length > FIELD_LIMIT) cut = true;
        if (fields.size() >= COUNT_LIMIT) return;
        byte[] kept = value.length > FIELD_LIMIT ? Arrays.copyOf(value, FIELD_LIMIT) : value;
        fields.add(new Field(name.strip().toLowerCase(Locale.ROOT), kept));
    }

    /** Puts what we worked out ourselves in front of what the mail says. */
    void addFirst(String name, String value) {
        fields.add(0, new Field(name, value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Mailers that write raw 8-bit headers use the character set of the body. */
    void readRawBytesAs(String label) {
        // UTF-7 would let a header grow brackets and commas that no other reader sees.
        if (charset.isEmpty() && !MailCharset.utf7(label)) charset = label;
    }

    public boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name.equals(name));
    }

    public int count(String name) {
        return (int) fields.stream().filter(field -> field.name.equals(name)).count();
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** Unfolded, encoded-words still encoded; "" when the field is missing. */
    public String raw(String name) {
        for (Field field : fields) {
            if (field.name.equals(name)) return unfolded(field.value);
        }
        return "";
    }

    public String text(String name) {
        return HeaderText.decode(raw(name));
    }

    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name.equals(name))
                .map(field -> unfolded(field.value))
                .toList();
    }

    boolean cut() {
        return cut;
    }

    private String unfolded(byte[] value) {
        String text = TextBytes.decode(value, charset);
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) return text.strip();
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                while (i + 1 < text.length() && text.charAt(i + 1) <= ' ') i++;
                out.append(' ');
            } else out.append(c);
        }
        return out.toString().strip();
    }
}
