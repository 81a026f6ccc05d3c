package org.sweetline.channels.mail.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Guesses the character set of bytes that carry no label, or a wrong one, by what each reading would say. */
final class ByteGuess {

    private static final Charset KOREAN = Charset.forName("MS949");
    private static final Charset JAPANESE = Charset.forName("windows-31j");
    private static final Charset JAPANESE_EUC = Charset.forName("EUC-JP");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset TAIWANESE = Charset.forName("Big5-HKSCS");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final int SAMPLE = 4096;

    private ByteGuess() {}

    /** Byte-order marks and the escapes of ISO-2022, which speak for themselves. */
    static Optional<Charset> marked(byte[] b) {
        if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) return Optional.of(StandardCharsets.UTF_16);
        if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) return Optional.of(StandardCharsets.UTF_16);
        for (int i = 0; i + 3 < b.length; i++) {
            if (b[i] != 0x1b) continue;
            if (b[i + 1] == '$' && b[i + 2] == ')' && b[i + 3] == 'C')
                return Optional.of(Charset.forName("ISO-2022-KR"));
            boolean japanese = b[i + 1] == '$' && (b[i + 2] == 'B' || b[i + 2] == '@');
            if (japanese) return Optional.of(Charset.forName("x-windows-iso2022jp"));
        }
        return Optional.empty();
    }

    static Charset of(byte[] all) {
        byte[] sample = all.length > SAMPLE ? Arrays.copyOf(all, SAMPLE) : all;
        if (share(sample, JAPANESE, ByteGuess::kana) > 0.2) return JAPANESE;
        if (share(sample, JAPANESE_EUC, ByteGuess::kana) > 0.35) return JAPANESE_EUC;
        if (share(sample, KOREAN, ByteGuess::hangul) > 0.9) return KOREAN;
        if (share(sample, CHINESE, ByteGuess::commonHan) > 0.8 && pairs(sample, 0xb0, 0xd7) > 0.6) return CHINESE;
        if (share(sample, TAIWANESE, ByteGuess::commonHan) > 0.8 && pairs(sample, 0xa4, 0xc6) > 0.6) return TAIWANESE;
        if (share(sample, CHINESE, ByteGuess::commonHan) > 0.95 && high(sample) > 0.5) return CHINESE;
        if (share(sample, CYRILLIC, ByteGuess::cyrillic) > 0.9 && high(sample) > 0.5) return CYRILLIC;
        return MailCharset.WINDOWS_1252;
    }

    static boolean looksEastAsian(byte[] bytes) {
        return high(bytes) > 0.4 && !of(bytes).equals(MailCharset.WINDOWS_1252);
    }

    private interface Letter {
        boolean is(int c);
    }

    private static double share(byte[] bytes, Charset charset, Letter letter) {
        String text = new String(bytes, charset);
        int wanted = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) continue;
            if (letter.is(c)) wanted++;
            else if (c == '\ufffd') foreign += 4;
            else if (c >= 0x3000 && c <= 0x303f || c >= 0xff00 && c <= 0xff60) continue;
            else foreign++;
        }
        // The last pair of a sample may be cut in two.
        return wanted == 0
                ? 0
                : (double) wanted / Math.max(wanted, wanted + foreign - (bytes.length == SAMPLE ? 4 : 0));
    }

    private static double high(byte[] bytes) {
        int high = 0;
        int letters = 0;
        for (byte b : bytes) {
            if (b < 0) high++;
            if (b < 0 || Character.isLetter(b)) letters++;
        }
        return letters == 0 ? 0 : (double) high / letters;
    }

    private static double pairs(byte[] bytes, int from, int to) {
        int in = 0;
        int all = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] >= 0) continue;
            int lead = bytes[i++] & 0xff;
            all++;
            if (lead >= from && lead <= to) in++;
        }
        return all == 0 ? 0 : (double) in / all;
    }

    private static boolean hangul(int c) {
        return c >= 0xac00 && c <= 0xd7a3 || c >= 0x3131 && c <= 0x318e;
    }

    private static boolean kana(int c) {
        return c >= 0x3041 && c <= 0x30ff;
    }

    private static boolean commonHan(int c) {
        return c >= 0x4e00 && c <= 0x9fa5;
    }

    private static boolean cyrillic(int c) {
        return c >= 0x410 && c <= 0x44f || c == 0x401 || c == 0x451;
    }
}
