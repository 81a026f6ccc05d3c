package org.sweetline.returns.photos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The parts of a WebP file. Only those that make the picture are kept; the platform has no reader for their pixels. */
final class WebpChunks {

    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ANMF");
    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    /** In the flags of VP8X: that EXIF and XMP are in the file. */
    private static final int METADATA_FLAGS = 0x0C;

    private WebpChunks() {}

    static byte[] stripped(byte[] raw) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
        long end = Math.min(raw.length, CHUNK_HEADER + (file.getInt(4) & 0xFFFF_FFFFL));
        ByteArrayOutputStream kept = new ByteArrayOutputStream(raw.length);
        boolean pixels = false;
        int at = HEADER;
        while (at + CHUNK_HEADER <= end) {
            String name = new String(raw, at, 4, StandardCharsets.US_ASCII);
            long length = file.getInt(at + 4) & 0xFFFF_FFFFL;
            long next = at + CHUNK_HEADER + length + (length & 1);
            if (next > raw.length + (length & 1)) {
                throw new IOException("a part of the WebP file is longer than the file");
            }
            if (PICTURE.contains(name)) {
                pixels |= PIXELS.contains(name);
                copy(raw, at, (int) length, name, kept);
            }
            at = (int) Math.min(next, raw.length);
        }
        if (!pixels) {
            throw new IOException("the WebP file has no picture");
        }
        return withHeader(kept.toByteArray());
    }

    private static void copy(byte[] raw, int at, int length, String name, ByteArrayOutputStream kept) {
        byte[] chunk = new byte[CHUNK_HEADER + length + (length & 1)];
        System.arraycopy(raw, at, chunk, 0, CHUNK_HEADER + length);
        if (name.equals("VP8X")) {
            chunk[CHUNK_HEADER] &= (byte) ~METADATA_FLAGS;
        }
        kept.writeBytes(chunk);
    }

    private static byte[] withHeader(byte[] chunks) {
        ByteBuffer file = ByteBuffer.allocate(HEADER + chunks.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII));
        file.putInt(4 + chunks.length);
        file.put("WEBP".getBytes(StandardCharsets.US_ASCII));
        file.put(chunks);
        return file.array();
    }
}
