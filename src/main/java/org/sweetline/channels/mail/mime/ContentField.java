package org.sweetline.channels.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A value with parameters (Content-Type, Content-Disposition), read with every liberty that mailers take. */
final class ContentField {

    private static final int PARAMETERS = 100;

    private final String value;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();

    /** One piece of a parameter that was cut in pieces (RFC 2231). */
    private record Piece(int number, boolean encoded, String text) {}

    private ContentField(String value) {
        this.value = value;
    }

    static ContentField parse(String unfolded) {
        int semicolon = unfolded.indexOf(';');
        String value = semicolon < 0 ? unfolded : unfolded.substring(0, semicolon);
        ContentField field = new ContentField(withoutComment(value).strip().toLowerCase(Locale.ROOT));
        if (semicolon >= 0) field.read(unfolded, semicolon + 1);
        field.join();
        return field;
    }

    String value() {
        return value;
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static String withoutComment(String value) {
        int open = value.indexOf('(');
        return open < 0 ? value : value.substring(0, open);
    }

    private void read(String text, int from) {
        int at = from;
        while (at < text.length() && parameters.size() + pieces.size() < PARAMETERS) {
            int equals = text.indexOf('=', at);
            if (equals < 0) return;
            int semicolon = text.indexOf(';', at);
            if (semicolon >= 0 && semicolon < equals) {
                at = semicolon + 1;
                continue;
            }
            String name = text.substring(at, equals).strip().toLowerCase(Locale.ROOT);
            int start = equals + 1;
            while (start < text.length() && text.charAt(start) <= ' ') start++;
            boolean quoted = start < text.length() && text.charAt(start) == '"';
            StringBuilder read = new StringBuilder();
            at = quoted ? quoted(text, start + 1, read) : bare(text, start, read);
            keep(name, read.toString());
        }
    }

    private static int bare(String text, int start, StringBuilder into) {
        int end = text.indexOf(';', start);
        if (end < 0) end = text.length();
        String word = text.substring(start, end).strip();
        into.append(word.endsWith("\"") ? word.substring(0, word.length() - 1) : word);
        return end + 1;
    }

    private static int quoted(String text, int start, StringBuilder into) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                int semicolon = text.indexOf(';', i);
                return semicolon < 0 ? text.length() : semicolon + 1;
            }
            boolean escaped = c == '\\' && i + 1 < text.length() && "\"\\".indexOf(text.charAt(i + 1)) >= 0;
            into.append(escaped ? text.charAt(++i) : c);
        }
        return text.length();
    }

    private void keep(String name, String text) {
        int star = name.indexOf('*');
        if (star < 0) {
            parameters.putIfAbsent(name, text);
            return;
        }
        String rest = name.substring(star + 1);
        boolean encoded = rest.isEmpty() || rest.endsWith("*");
        String digits = rest.endsWith("*") ? rest.substring(0, rest.length() - 1) : rest;
        int number = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
        pieces.computeIfAbsent(name.substring(0, star), any -> new ArrayList<>())
                .add(new Piece(number, encoded, text));
    }

    private void join() {
        pieces.forEach((name, cut) -> {
            cut.sort(Comparator.comparingInt(Piece::number));
            Bytes bytes = new Bytes(64);
            String charset = "";
            for (int i = 0; i < cut.size(); i++) {
                Piece piece = cut.get(i);
                String text = piece.text;
                int second = i == 0 && piece.encoded ? text.indexOf('\'', text.indexOf('\'') + 1) : -1;
                if (second > 0) {
                    charset = text.substring(0, text.indexOf('\''));
                    text = text.substring(second + 1);
                }
                byte[] part = piece.encoded ? percent(text) : text.getBytes(StandardCharsets.UTF_8);
                bytes.write(part, 0, part.length);
            }
            // The extended form is the better spelling of the same name.
            parameters.put(name, TextBytes.decode(bytes.toByteArray(), charset));
        });
    }

    static byte[] percent(String text) {
        Bytes out = new Bytes(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else if (c < 0x80) out.write(c);
            else out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
