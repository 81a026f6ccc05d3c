package org.sweetline.channels.mail.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Turns bytes into text: believes the label as far as the bytes allow, then looks at the bytes. */
public final class TextBytes {

    private TextBytes() {}

    /** @param label the declared character set, or "" when none was */
    public static String decode(byte[] bytes, String label) {
        return withoutNul(decodeRaw(bytes, label));
    }

    private static String decodeRaw(byte[] bytes, String label) {
        if (MailCharset.utf7(label) && Bytes.ascii(bytes, bytes.length)) return Utf7.decode(bytes);
        if (Bytes.ascii(bytes, bytes.length) && !label.toLowerCase(Locale.ROOT).startsWith("hz")) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        Optional<Charset> marked = ByteGuess.marked(bytes);
        if (marked.isPresent()) return withoutMark(new String(bytes, marked.get()));
        Optional<Charset> named = MailCharset.named(label);
        boolean manyBytes = named.isPresent() && named.get().newEncoder().maxBytesPerChar() > 1.5f;
        if (manyBytes) {
            Optional<String> exact = strict(bytes, named.get());
            if (exact.isPresent()) return withoutMark(exact.get());
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) return withoutMark(utf8.get());
        if (named.isEmpty()) return new String(bytes, ByteGuess.of(bytes));
        if (named.get().equals(MailCharset.WINDOWS_1252) && ByteGuess.looksEastAsian(bytes)) {
            return new String(bytes, ByteGuess.of(bytes));
        }
        return withoutMark(new String(bytes, manyBytes ? best(bytes, named.get()) : named.get()));
    }

    /** A few broken bytes do not overrule the label; a text that is mostly broken does. */
    private static Charset best(byte[] bytes, Charset named) {
        String asNamed = new String(bytes, named);
        long broken = asNamed.chars().filter(c -> c == '\ufffd').count();
        return broken * 10 > asNamed.length() ? ByteGuess.of(bytes) : named;
    }

    static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** PostgreSQL refuses NUL; lone surrogates would become question marks on the way. */
    static String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
