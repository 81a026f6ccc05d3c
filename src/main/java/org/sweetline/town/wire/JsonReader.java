package org.sweetline.town.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class JsonReader {
    private static final int DEEPEST = 100;
    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    @Nullable
    Object document() {
        Object value = value();
        blanks();
        if (at < text.length()) throw wrong("the end");
        return value;
    }

    private @Nullable Object value() {
        blanks();
        if (depth > DEEPEST) throw wrong("less depth");
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        open();
        while (peekPastBlanks() != '}') {
            if (!members.isEmpty()) take(',');
            blanks();
            String name = string();
            blanks();
            take(':');
            members.put(name, value());
        }
        close();
        return members;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> items = new ArrayList<>();
        open();
        while (peekPastBlanks() != ']') {
            if (!items.isEmpty()) take(',');
            items.add(value());
        }
        close();
        return items;
    }

    private String string() {
        take('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escape() : c);
        }
        at++;
        return out.toString();
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                if (at + 4 > text.length()) throw wrong("four hex digits");
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) at++;
        if (start == at) throw wrong("a value");
        return new BigDecimal(text.substring(start, at));
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, at)) throw wrong(word);
        at += word.length();
        return meaning;
    }

    private void open() {
        at++;
        depth++;
    }

    private void close() {
        at++;
        depth--;
    }

    private char peekPastBlanks() {
        blanks();
        return peek();
    }

    private char peek() {
        if (at >= text.length()) throw wrong("more text");
        return text.charAt(at);
    }

    private void take(char expected) {
        if (peek() != expected) throw wrong("'" + expected + "'");
        at++;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("JSON: expected " + expected + " at character " + at);
    }
}
