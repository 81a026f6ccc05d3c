package org.sweetline.channels.shop.delimited;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a field: UTF-8, or what Windows writes in the west where it is not. Judged field by field, since no look
 * at the beginning of a file tells what stands at its end.
 */
final class FieldText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FieldText() {}

    static String decode(byte[] bytes, int from, int length) {
        for (int at = from; at < from + length; at++) {
            if (bytes[at] < 0) {
                return beyondAscii(bytes, from, length);
            }
        }
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    private static String beyondAscii(byte[] bytes, int from, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, from, length, WINDOWS);
        }
    }
}
