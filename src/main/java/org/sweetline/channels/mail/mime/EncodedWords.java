package org.sweetline.channels.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the encoded-words of RFC 2047 as mailers write them: with spaces inside, cut through a character, glued to
 * their neighbours or within quotes. One pass from left to right.
 */
final class EncodedWords {

    private final String text;
    private final StringBuilder out;
    private final Bytes pending = new Bytes(64);
    private String pendingCharset = "";

    private EncodedWords(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    static String decode(String text) {
        return text.contains("=?") ? new EncodedWords(text).decoded() : text;
    }

    private String decoded() {
        int at = 0;
        boolean behindWord = false;
        while (at < text.length()) {
            int start = text.indexOf("=?", at);
            Word word = start < 0 ? null : Word.at(text, start);
            int gapEnd = start < 0 ? text.length() : start;
            String gap = text.substring(at, gapEnd);
            // Blanks between two encoded-words are only their fold.
            if (!(behindWord && word != null && gap.isBlank())) {
                flush();
                out.append(gap);
            }
            if (start < 0) break;
            if (word == null) {
                flush();
                out.append("=?");
                at = start + 2;
                behindWord = false;
                continue;
            }
            take(word);
            at = word.end;
            behindWord = true;
        }
        flush();
        return out.toString();
    }

    private void take(Word word) {
        // Characters cut between two words of one character set only decode together; escapes restart in each word.
        boolean joins = word.charset.equalsIgnoreCase(pendingCharset)
                && !word.charset.toLowerCase(Locale.ROOT).startsWith("iso-2022");
        if (!joins) flush();
        pendingCharset = word.charset;
        byte[] bytes = word.bytes(text);
        pending.write(bytes, 0, bytes.length);
    }

    private void flush() {
        if (pending.size() > 0) out.append(TextBytes.decode(pending.toByteArray(), pendingCharset));
        pending.reset();
        pendingCharset = "";
    }

    /** One encoded-word: where its text starts and ends within the header. */
    private record Word(String charset, boolean base64, int from, int to, int end) {

        static @Nullable Word at(String text, int start) {
            int first = text.indexOf('?', start + 2);
            if (first < 0 || first - start > 60 || first + 2 >= text.length() || text.charAt(first + 2) != '?')
                return null;
            char encoding = Character.toUpperCase(text.charAt(first + 1));
            if (encoding != 'B' && encoding != 'Q') return null;
            int end = text.indexOf("?=", first + 3);
            String charset = text.substring(start + 2, first);
            int language = charset.indexOf('*');
            if (language >= 0) charset = charset.substring(0, language);
            if (end < 0) {
                // The writer's length limit cut the last word: what is there is still worth reading.
                return base64Tail(text, first + 3)
                        ? new Word(charset, encoding == 'B', first + 3, text.length(), text.length())
                        : null;
            }
            return new Word(charset, encoding == 'B', first + 3, end, end + 2);
        }

        private static boolean base64Tail(String text, int from) {
            return text.indexOf(' ', from) < 0 && text.length() - from > 3;
        }

        byte[] bytes(String text) {
            CharSequence body = text.subSequence(from, to);
            return base64 ? Base64Text.decode(body) : quoted(body);
        }

        private static byte[] quoted(CharSequence body) {
            Bytes out = new Bytes(body.length());
            for (int i = 0; i < body.length(); i++) {
                char c = body.charAt(i);
                int hex = c == '=' && i + 2 < body.length() ? hex(body, i + 1) : -1;
                if (c == '_') out.write(' ');
                else if (hex >= 0) {
                    out.write(hex);
                    i += 2;
                } else if (c < 0x80) out.write(c);
                else out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
            return out.toByteArray();
        }

        private static int hex(CharSequence text, int at) {
            int high = Character.digit(text.charAt(at), 16);
            int low = Character.digit(text.charAt(at + 1), 16);
            return high < 0 || low < 0 ? -1 : high << 4 | low;
        }
    }
}
